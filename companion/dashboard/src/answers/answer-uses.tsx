import type { AnswerUse } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';

/** The applications an answer was filled in; asked for when they are looked at. `answer`: what it says now. */
export function AnswerUses({ id, count, answer }: { id: string; count: number; answer: string }) {
  const [isOpen, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <details className="small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('Used in {count, plural, one {# application} other {# applications}}', { count })}</summary>
      {isOpen && <Uses id={id} answer={answer} />}
    </details>
  );
}

function Uses({ id, answer }: { id: string; answer: string }) {
  const { data, error } = useQuery({ queryKey: ['answers', id, 'uses'], queryFn: async () => call('answerUses', { params: { id } }) });
  if (error) return <Problem thrown={error} />;
  return (
    <ul className="answer-uses">
      {data?.map((use) => (
        <li key={use.applicationId}>
          <Link to="/applications/$id" params={{ id: use.applicationId }}>
            {[use.title, use.company].filter(Boolean).join(', ') || say('Untitled posting')}
          </Link>{' '}
          <span className="soft">{doneWith(use)}</span>
          {use.said !== answer && <span className="soft"> · {say('then “{said}”', { said: use.said })}</span>}
        </li>
      ))}
    </ul>
  );
}

function doneWith({ filledAt, submittedAt }: AnswerUse): string {
  return submittedAt === null
    ? say('filled {time}, not sent', { time: when(filledAt ?? 0) })
    : say('sent {time}', { time: when(submittedAt) });
}
