import type { ListedAnswer } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../session.ts';
import { MergeChoice } from './merge-choice.tsx';
import type { AnswerDeeds } from './use-answer-deeds.tsx';

/** Questions that surely ask the same, one group after the other, to become one. What is put aside stays so until the page is opened anew. */
export function AlikeNotice({ answers, merge }: { answers: ListedAnswer[]; merge: AnswerDeeds['merge'] }) {
  const { data } = useQuery({ queryKey: ['answers', 'alike'], queryFn: async () => call('alikeAnswers') });
  const [aside, setAside] = useState<string[]>([]);
  const groups = (data?.groups ?? []).filter((group) => !aside.includes(group.join()));
  const [first] = groups;
  if (first === undefined) return null;
  const alike = first.flatMap((id) => answers.find((answer) => answer.id === id) ?? []);
  if (alike.length < 2) return null;
  const differ = new Set(alike.map(({ answer }) => answer)).size > 1;
  return (
    <section className="notice stack" aria-label={say('The same question')}>
      <p>
        {differ
          ? say(
              'These ask the same and are answered differently, so a form that asks it in other words is only offered one of them. Which answer stays?',
            )
          : say('These ask the same. Which of them stays?')}
        {groups.length > 1 && (
          <span className="soft"> {say('{count, plural, one {One more} other {# more}} after this.', { count: groups.length - 1 })}</span>
        )}
      </p>
      <MergeChoice
        key={first.join()}
        title={say('The same in other words')}
        answers={alike}
        merge={merge}
        cancel={say('Not the same')}
        onEnd={() => setAside([...aside, first.join()])}
      />
    </section>
  );
}
