import type { ImprovementWish } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';

const longest = 2000;

/** What the CV is to be looked at for; everything may be left empty. */
export function WishForm({ wish: last, again }: { wish: ImprovementWish | undefined; again: boolean }) {
  const [wish, setWish] = useState<ImprovementWish>(last ?? { role: '', industry: '', instructions: '' });
  const change = (part: Partial<ImprovementWish>) => setWish({ ...wish, ...part });
  const countId = useId();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => call('startJob', { input: { kind: 'improve', ...wish } }),
    onSuccess: async () => queries.invalidateQueries({ queryKey: ['improvement'] }),
  });
  return (
    <form
      className="stack"
      aria-label={say('What you are looking for')}
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <div className="grid fit">
        <Line
          label={say('Role you are looking for')}
          name="role"
          example={say('such as Platform Engineer')}
          wish={wish}
          onChange={change}
        />
        <Line label={say('Industry')} name="industry" example={say('such as health care')} wish={wish} onChange={change} />
      </div>
      <label>
        {say('What you would like')}
        <textarea
          name="instructions"
          rows={3}
          maxLength={longest}
          placeholder={say('such as: shorter sentences, more of the work with data')}
          aria-describedby={countId}
          value={wish.instructions}
          onChange={({ target }) => change({ instructions: target.value })}
        />
      </label>
      <p id={countId} className="soft small">
        {say('All three may stay empty. {count} of {longest} characters.', { count: wish.instructions.length, longest })}
      </p>
      <ModelLine />
      <div className="row">
        <button type="submit" className="button main" disabled={isPending} aria-busy={isPending}>
          {again ? say('Analyse again') : say('Analyse my CV')}
        </button>
      </div>
      <Problem thrown={error} />
    </form>
  );
}

type LineProps = {
  label: string;
  name: 'role' | 'industry';
  example: string;
  wish: ImprovementWish;
  onChange: (part: Partial<ImprovementWish>) => void;
};

function Line({ label, name, example, wish, onChange }: LineProps) {
  return (
    <label>
      {label}
      <input
        type="text"
        name={name}
        maxLength={120}
        placeholder={example}
        value={wish[name]}
        onChange={({ target }) => onChange({ [name]: target.value })}
      />
    </label>
  );
}

/** What is done with a model, and what without. */
function ModelLine() {
  const { data } = useQuery({ queryKey: ['settings'], queryFn: async () => call('settings') });
  if (!data) return null;
  const { baseUrl, model } = data.model;
  if (baseUrl === '' || model === '')
    return (
      <p className="soft small">
        <Say
          text="It is done on this machine, by rules. With a model, set in <settings>Settings</settings>, you also get rewordings."
          values={{ settings: <Link to="/settings" /> }}
        />
      </p>
    );
  return (
    <p className="soft small">
      {say(
        '{model} is asked for rewordings, with your facts and what you write here, without name, address or contact data. Only what your facts carry is shown.',
        { model },
      )}
    </p>
  );
}
