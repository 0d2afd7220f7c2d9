import { say } from '@sincerely/shared/words';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';
import { BaseSelect } from './base-select.tsx';
import { useBases } from './use-bases.ts';

type Props = { applicationId: string; chosen: string | null; isTailored: boolean };

/** Starts tailoring, from the base that is chosen here where there are several. */
export function TailorFromBase({ applicationId, chosen, isTailored }: Props) {
  const bases = useBases() ?? [];
  const [picked, setPicked] = useState<string>();
  const usual = bases.find(({ isDefault }) => isDefault)?.id;
  const baseId = picked ?? chosen ?? usual;
  const tailor = async () =>
    call('startJob', { input: { kind: 'tailor', applicationId, ...(picked === undefined ? {} : { baseId: picked }) } });
  return (
    <div className="row wrap">
      {bases.length > 1 && (
        <label className="inline">
          <span className="soft small">{say('from')}</span>
          <BaseSelect bases={bases} value={baseId} onPick={setPicked} label={say('Base CV')} />
        </label>
      )}
      <Act action={tailor} refresh={['application']}>
        {isTailored ? say('Tailor again') : say('Tailor CV and letter')}
      </Act>
    </div>
  );
}

/** Which base is taken where an application names none. */
export function DefaultBase() {
  const bases = useBases() ?? [];
  const queries = useQueryClient();
  const choose = async (id: string) => {
    await call('changeBaseCv', { params: { id }, input: { isDefault: true } });
    await queries.invalidateQueries({ queryKey: ['profile', 'bases'] });
  };
  if (bases.length < 2) return null;
  return (
    <section className="card stack" aria-label={say('Base CV')}>
      <h2>{say('Base CV')}</h2>
      <label>
        {say('Made from this one where you choose none')}
        <BaseSelect bases={bases} value={bases.find(({ isDefault }) => isDefault)?.id} onPick={(id) => void choose(id)} />
      </label>
    </section>
  );
}
