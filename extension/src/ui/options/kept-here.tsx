import { phrase, say, spokenLocale } from '@sincerely/shared/words';
import type { OutboxEntry } from '../../background/outbox.ts';
import type { Connection } from '../../state.ts';
import { timeAgo } from '../time-ago.ts';
import { useKept } from './use-kept.ts';

const happenings: Record<OutboxEntry['type'], string> = {
  fill: phrase('A form was filled'),
  answer: phrase('An answer to remember'),
  submit: phrase('An application was sent'),
  picture: phrase('A picture for a receipt'),
};

/** What this browser keeps to fill with while the companion is off, and what it still has to tell it. */
export function KeptHere({ connection }: { connection: Connection }) {
  const kept = useKept();
  if (kept === undefined) return null;
  const { synced, files, submitted, outbox } = kept;
  return (
    <section className="card stack" aria-label={say('Kept in this browser')}>
      <h2>{say('Kept in this browser')}</h2>
      <p className="soft">
        {say('Enough to fill a form while the companion is off. It is on this machine alone, and goes when you forget the companion.')}
      </p>
      <dl className="lines">
        <div>
          <dt>{say('Profile and answers')}</dt>
          <dd>
            {synced === undefined ? say('not synced yet') : say('synced {when}', { when: timeAgo(connection.syncedAt ?? synced.at) })}
          </dd>
        </div>
        <div>
          <dt>{say('Documents')}</dt>
          <dd>{files.length === 0 ? say('none') : files.map(({ name, bytes }) => `${name} (${sizeText(bytes)})`).join(', ')}</dd>
        </div>
        <div>
          <dt>{say('Postings you applied to from here, so that none is applied to twice')}</dt>
          <dd>{submitted.toLocaleString(spokenLocale())}</dd>
        </div>
      </dl>
      <Outbox entries={outbox} />
    </section>
  );
}

function Outbox({ entries }: { entries: OutboxEntry[] }) {
  if (entries.length === 0) return <p className="soft">{say('Nothing waits to be told to the companion.')}</p>;
  return (
    <div className="stack">
      <h3>{say('Waits for the companion')}</h3>
      <ul className="lines" aria-label={say('Waits for the companion')}>
        {entries.map(({ id, type, at, posting }) => (
          <li key={id}>
            <span>
              {say(happenings[type])} · {posting.title}
            </span>
            <span className="soft small">{timeAgo(at)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sizeText(bytes: number): string {
  const format = new Intl.NumberFormat(spokenLocale(), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return format.format(Math.max(1, bytes / 1_000));
}
