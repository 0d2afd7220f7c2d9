import type { Improvement, ShownChange } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { type KeyboardEvent, useRef } from 'react';
import { FactList } from '../parts/fact-list.tsx';
import { Problem } from '../parts/problem.tsx';
import { BeforeAfter } from './before-after.tsx';
import { type Decision, useDecision } from './decide.ts';

const accepted: Record<ShownChange['op'], string> = {
  rewrite: phrase('✓ Accepted. It is in your profile, as your own words.'),
  split: phrase('✓ Accepted. They are points of their own in your profile.'),
  drop: phrase('✓ Accepted. It is no longer in your profile.'),
  order: phrase('✓ Accepted. Your profile has this order.'),
};
const otherwise: Record<Exclude<ShownChange['state'], 'accepted'>, string> = {
  open: '',
  dismissed: phrase('– Dismissed. Your profile stays as it is.'),
  outdated: phrase('! Your profile says something else here by now. There is nothing to accept.'),
};
const offered: Record<ShownChange['state'], Decision[]> = {
  open: ['accept', 'dismiss'],
  accepted: ['undo'],
  dismissed: ['undo'],
  outdated: [],
};
const names: Record<Decision, string> = { accept: phrase('Accept'), dismiss: phrase('Dismiss'), undo: phrase('Undo') };
const labels: Record<Decision, string> = {
  accept: phrase('Accept: {what}'),
  dismiss: phrase('Dismiss: {what}'),
  undo: phrase('Undo: {what}'),
};
const keys: Record<string, Decision> = { a: 'accept', d: 'dismiss', u: 'undo' };

/** A proposed change: what stands there, what would, the facts it stands on, and the person's word on it. */
export function ChangeItem({ improvement, change }: { improvement: Improvement; change: ShownChange }) {
  const item = useRef<HTMLLIElement>(null);
  // The button that was pressed is gone; the keyboard goes on from the one that took its place.
  const goOn = () => setTimeout(() => item.current?.querySelector('button')?.focus());
  const { decide, isPending, problem } = useDecision(improvement, change.id, goOn);
  const facts = improvement.facts.filter(({ id }) => change.factIds.includes(id));
  const onKeyDown = (event: KeyboardEvent) => {
    const decision = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key.toLowerCase()];
    if (decision === undefined || isPending || !offered[change.state].includes(decision)) return;
    event.preventDefault();
    decide(decision);
  };
  return (
    <li ref={item} className="stack change" data-change={change.target} data-state={change.state} onKeyDown={onKeyDown}>
      <BeforeAfter change={change} language={improvement.language} />
      {change.by === 'model' ? (
        <p className="soft small">{say('Proposed by the model; your facts carry it:')}</p>
      ) : (
        <p className="soft small" lang={improvement.language}>
          {change.why}
        </p>
      )}
      {change.op !== 'order' && <FactList facts={facts} {...(change.op === 'rewrite' ? { said: change.before } : {})} />}
      <div className="row wrap">
        {offered[change.state].map((decision) => (
          <button
            key={decision}
            type="button"
            className={decision === 'accept' ? 'button' : 'button quiet'}
            disabled={isPending}
            aria-busy={isPending}
            aria-label={say(labels[decision], { what: labelOf(change) })}
            aria-keyshortcuts={decision.charAt(0).toUpperCase()}
            onClick={() => decide(decision)}
          >
            {say(names[decision])}
          </button>
        ))}
        <span role="status" className="small">
          {say(change.state === 'accepted' ? accepted[change.op] : otherwise[change.state])}
        </span>
      </div>
      <Problem thrown={problem} />
    </li>
  );
}

function labelOf({ op, before, after }: ShownChange): string {
  if (op === 'order') return say('the newest on top');
  if (op === 'split') return say('a point each: {before}', { before });
  return op === 'drop' ? say('drop “{before}”', { before }) : after;
}
