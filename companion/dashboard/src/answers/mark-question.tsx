import { say } from '@sincerely/shared/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';

/** A question the person always answers themselves, noted before a form has asked it. */
export function MarkQuestion() {
  const [question, setQuestion] = useState('');
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () =>
      call('saveAnswer', { input: { question: question.trim(), answer: '', confirmed: true, company: null, neverUse: true } }),
    onSuccess: async () => {
      setQuestion('');
      await queries.invalidateQueries({ queryKey: ['answers'] });
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <label>
        {say('A question that is never to be answered for you')}
        <input
          type="text"
          name="never"
          maxLength={5000}
          placeholder={say('Such as: What is your current salary?')}
          value={question}
          onChange={({ target }) => setQuestion(target.value)}
        />
      </label>
      <p className="soft small">
        {say(
          'Left empty on every form that asks it, in these words or others that surely mean the same, even where your profile has the answer.',
        )}
      </p>
      <div className="row">
        <button type="submit" className="button" disabled={isPending || question.trim() === ''}>
          {say('Always leave it for me')}
        </button>
      </div>
      <Problem thrown={error} />
    </form>
  );
}
