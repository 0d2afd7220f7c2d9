import type { FillReport } from '@sincerely/shared';

/** Such as "31 of 34 filled, 2 differ, 1 not written". */
export function describeFill({ results }: FillReport): string {
  const having = (...kinds: FillReport['results'][number]['result'][]) => results.filter(({ result }) => kinds.includes(result)).length;
  const [filled, kept, differing, missing] = [
    having('filled'),
    having('kept'),
    having('mismatch'),
    having('refused', 'missing', 'cancelled'),
  ];
  const parts = [
    { count: results.length, clause: `${filled} of ${results.length} filled` },
    { count: kept, clause: `${kept} kept as you typed them` },
    { count: differing, clause: `${differing} differ` },
    { count: missing, clause: `${missing} not written` },
  ];
  return parts.flatMap(({ count, clause }, at) => (at === 0 || count > 0 ? [clause] : [])).join(', ');
}
