import { numbersAs, say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';

const dollars = numbersAs({
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'narrowSymbol',
  maximumFractionDigits: 4,
  minimumFractionDigits: 2,
});
const whole = numbersAs();

type Props = { applicationId?: string; ceiling?: number | null };

/** What the model has been asked for: this month, or for one application; nothing where it was not asked. */
export function ModelSpent({ applicationId, ceiling = null }: Props) {
  const { data } = useQuery({
    queryKey: ['model-usage', applicationId ?? ''],
    queryFn: async () => call('modelUsage', { input: applicationId === undefined ? {} : { applicationId } }),
  });
  if (data === undefined || data.requests === 0) return null;
  const { requests, promptTokens, answerTokens, cost, isEstimated } = data;
  return (
    <p className="soft small" data-testid="model-spent">
      {say(
        '{scope, select, month {This month} other {Model for this application}}: {requests, plural, one {# request} other {# requests}}, {isEstimated, select, yes {about {tokens}} other {{tokens}}} tokens{known, select, cost {, {cost}} ceiling {, {cost} of {ceiling}} other {}}.',
        {
          scope: applicationId === undefined ? 'month' : 'application',
          requests,
          isEstimated: isEstimated ? 'yes' : 'no',
          tokens: whole(promptTokens + answerTokens),
          known: ceiling === null ? (cost > 0 ? 'cost' : 'nothing') : 'ceiling',
          cost: dollars(cost),
          ceiling: dollars(ceiling ?? 0),
        },
      )}
    </p>
  );
}
