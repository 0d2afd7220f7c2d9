import type { ApplicationRow } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { deadlineWords } from '../applications/deadline-words.ts';
import { call } from '../session.ts';
import { NeedCard } from './need-card.tsx';

type Props = { row: ApplicationRow };

/** An application whose last submit or e-mail ended in a way that only the person can settle, with what happened last. */
export function UnsettledNeed({ row: { id, title, company } }: Props) {
  const { data } = useQuery({ queryKey: ['application', id], queryFn: async () => call('application', { params: { id } }) });
  return (
    <NeedCard name="unsettled" title={<Name title={title} company={company} />} detail={tell(data?.events.at(-1)?.detail ?? '')}>
      <Open id={id} word={say('Settle it')} />
    </NeedCard>
  );
}

/** A form that was filled and never sent, as far as is known. */
export function FilledNeed({ row: { id, title, company } }: Props) {
  return (
    <NeedCard
      name="filled"
      title={<Name title={title} company={company} />}
      detail={say('The form is filled and not sent. Look through it and send it, or say what became of it.')}
    >
      <Open id={id} word={say('Look at it')} />
    </NeedCard>
  );
}

/** Its last day is near and nothing was sent. */
export function DeadlineNeed({ row: { id, title, company, deadline, status } }: Props) {
  const { text, left } = deadlineWords(deadline ?? '', status);
  return (
    <NeedCard
      name="deadline"
      title={<Name title={title} company={company} />}
      detail={
        <>
          {say('Last day to apply: {day}', { day: text })} <strong className="near">{left}</strong>
        </>
      }
    >
      <Open id={id} word={say('Go on')} />
    </NeedCard>
  );
}

function Name({ title, company }: Pick<ApplicationRow, 'title' | 'company'>) {
  return (
    <>
      <strong>{title || say('Untitled posting')}</strong> · {company}
    </>
  );
}

function Open({ id, word }: { id: string; word: string }) {
  return (
    <Link to="/applications/$id" params={{ id }} className="button">
      {word}
    </Link>
  );
}
