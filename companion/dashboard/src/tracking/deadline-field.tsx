import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { daysUntil, onDay } from '../parts/when.ts';
import { call } from '../session.ts';
import { SettledField } from './settled-field.tsx';

type Props = { applicationId: string; updatedAt: number; deadline: string | null; onChange: (deadline: string | null) => void };

/** The last day to apply. What the posting says of it is offered, never taken unasked. */
export function DeadlineField({ applicationId, updatedAt, deadline, onChange }: Props) {
  const { data } = useQuery({
    queryKey: ['terms', applicationId, updatedAt],
    queryFn: async () => call('postingTerms', { params: { id: applicationId } }),
  });
  const said = data?.applyBy ?? null;
  return (
    <div className="stack">
      <SettledField label={say('Deadline')} type="date" value={deadline ?? ''} onSettled={(day) => onChange(day === '' ? null : day)} />
      {said !== null && said !== deadline && (
        <p className="soft small">
          {daysUntil(said) < 0
            ? say('The posting says {day}, which has passed.', { day: onDay(said) })
            : say('The posting says {day}.', { day: onDay(said) })}{' '}
          <button type="button" className="button quiet" onClick={() => onChange(said)}>
            {say('Use {day}', { day: onDay(said) })}
          </button>
        </p>
      )}
    </div>
  );
}
