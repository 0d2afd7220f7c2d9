import type { ApplicationDetail, DocumentVersion } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { Problem } from '../parts/problem.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';
import { Difference } from './difference.tsx';

const origins = { tailored: 'Tailored', edited: 'Reworded by you', restored: 'Taken back' };
const models = { none: 'no model', used: 'with a model', 'fell-back': 'model did not answer' };

/** Every version of CV and letter, two of them beside each other, and an older one made the current one again. */
export function Versions({ application: { id } }: { application: ApplicationDetail }) {
  const { data, error } = useQuery({
    queryKey: ['application', id, 'versions'],
    queryFn: async () => call('versions', { params: { id } }),
    staleTime: 0,
  });
  if (error) return <Problem thrown={error} />;
  if (!data) return <p className="late">Loading…</p>;
  if (data.length === 0)
    return <p className="card soft">There is no version yet. Tailor it above; each tailoring and each change of yours is kept as one.</p>;
  return (
    <div className="stack">
      <table className="table">
        <thead>
          <tr>
            {['When', 'How', 'Made from', 'Template', 'Keywords', ''].map((title) => (
              <th key={title} scope="col">
                {title}
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
        {origins[origin]}
        {model !== null && <span className="soft"> · {models[model]}</span>}
      </td>
      <td data-title="Made from">{base ?? '–'}</td>
      <td data-title="Template">{template}</td>
      <td data-title="Keywords">{score === null ? '–' : `${score} of 100`}</td>
      <td>
        {isCurrent ? (
          <span className="soft">current</span>
        ) : (
          <Act kind="quiet" action={restore} refresh={['application']}>
            Use version {number} again
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
    <section className="stack" aria-label="What changed">
      <h2>What changed</h2>
      <div className="row wrap">
        <Choice label="From" versions={versions} value={from} onChange={(id) => setPicked({ ...picked, from: id })} />
        <Choice label="To" versions={versions} value={to} onChange={(id) => setPicked({ ...picked, to: id })} />
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
            {versions.length - at}. {when(createdAt)}, {origins[origin].toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  );
}
