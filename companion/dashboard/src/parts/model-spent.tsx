import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 4, minimumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en-US');

type Props = { applicationId?: string; ceiling?: number | null };

/** What the model has been asked for: this month, or for one application; nothing where it was not asked. */
export function ModelSpent({ applicationId, ceiling = null }: Props) {
  const { data } = useQuery({
    queryKey: ['model-usage', applicationId ?? ''],
    queryFn: async () => call('modelUsage', { input: applicationId === undefined ? {} : { applicationId } }),
  });
  if (data === undefined || data.requests === 0) return null;
  const { requests, promptTokens, answerTokens, cost, isEstimated } = data;
  const of = ceiling === null ? '' : ` of ${dollars.format(ceiling)}`;
  return (
    <p className="soft small" data-testid="model-spent">
      {applicationId === undefined ? 'This month' : 'Model for this application'}: {requests} {requests === 1 ? 'request' : 'requests'},{' '}
      {isEstimated && 'about '}
      {whole.format(promptTokens + answerTokens)} tokens
      {(cost > 0 || ceiling !== null) && `, ${dollars.format(cost)}${of}`}.
    </p>
  );
}
