import type { ApplicationDetail, DocumentVersion } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { Problem } from '../parts/problem.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';
import { Difference } from './difference.tsx';

const origins = { tailored: phrase('Tailored'), edited: phrase('Reworded by you'), restored: phrase('Taken back') };
const inOneLine = {
  tailored: phrase('{number}. {when}, tailored'),
  edited: phrase('{number}. {when}, reworded by you'),
  restored: phrase('{number}. {when}, taken back'),
};
const models = { none: phrase('no model'), used: phrase('with a model'), 'fell-back': phrase('model did not answer') };
const columns = [phrase('When'), phrase('How'), phrase('Made from'), phrase('Template'), phrase('Keywords'), ''];

/** Every version of CV and letter, two of them beside each other, and an older one made the current one again. */
export function Versions({ application: { id } }: { application: ApplicationDetail }) {
  const { data, error } = useQuery({
    queryKey: ['application', id, 'versions'],
    queryFn: async () => call('versions', { params: { id } }),
    staleTime: 0,
  });
  if (error) return <Problem thrown={error} />;
  if (!data) return <p className="late">{say('Loading…')}</p>;
  if (data.length === 0)
    return (
      <p className="card soft">
        {say('There is no version yet. Tailor it above; each tailoring and each change of yours is kept as one.')}
      </p>
    );
  return (
    <div className="stack">
      <table className="table">
        <thead>
          <tr>
            {columns.map((title) => (
              <th key={title} scope="col">
                {title !== '' && say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((version, at) => (
            <VersionRow key={version.id} applicationId={id} version={version} number={data.length - at} />
          ))}
        </tbody>
      </table>
      {data.length > 1 && <Compare applicationId={id} versions={data} />}
    </div>
  );
}

function VersionRow({ applicationId, version, number }: { applicationId: string; version: DocumentVersion; number: number }) {
  const { id, createdAt, origin, base, template, model, score, isCurrent } = version;
  const restore = async () => call('restoreVersion', { params: { id: applicationId }, input: { version: id } });
  return (
    <tr data-version={number}>
      <th scope="row">
        {number}. {when(createdAt)}
      </th>
      <td>
        {say(origins[origin])}
        {model !== null && <span className="soft"> · {say(models[model])}</span>}
      </td>
      <td data-title={say('Made from')}>{base ?? '–'}</td>
      <td data-title={say('Template')}>{template}</td>
      <td data-title={say('Keywords')}>{score === null ? '–' : say('{score} of 100', { score })}</td>
      <td>
        {isCurrent ? (
          <span className="soft">{say('current')}</span>
        ) : (
          <Act kind="quiet" action={restore} refresh={['application']}>
            {say('Use version {number} again', { number })}
          </Act>
        )}
      </td>
    </tr>
  );
}

/** The newest against the one before it, until others are chosen. */
function Compare({ applicationId, versions }: { applicationId: string; versions: DocumentVersion[] }) {
  const [picked, setPicked] = useState<{ from?: string; to?: string }>({});
  const from = picked.from ?? (versions[1] as DocumentVersion).id;
  const to = picked.to ?? (versions[0] as DocumentVersion).id;
  const { data, error } = useQuery({
    queryKey: ['application', applicationId, 'difference', from, to],
    queryFn: async () => call('compareVersions', { params: { id: applicationId }, input: { from, to } }),
  });
  return (
    <section className="stack" aria-label={say('What changed')}>
      <h2>{say('What changed')}</h2>
      <div className="row wrap">
        <Choice label={say('From')} versions={versions} value={from} onChange={(id) => setPicked({ ...picked, from: id })} />
        <Choice label={say('To')} versions={versions} value={to} onChange={(id) => setPicked({ ...picked, to: id })} />
      </div>
      <Problem thrown={error} />
      {data && <Difference difference={data} />}
    </section>
  );
}

type ChoiceProps = { label: string; versions: DocumentVersion[]; value: string; onChange: (id: string) => void };

function Choice({ label, versions, value, onChange }: ChoiceProps) {
  return (
    <label className="inline">
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {versions.map(({ id, createdAt, origin }, at) => (
          <option key={id} value={id}>
            {say(inOneLine[origin], { number: versions.length - at, when: when(createdAt) })}
          </option>
        ))}
      </select>
    </label>
  );
}
