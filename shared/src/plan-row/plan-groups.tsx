import type { ReactNode } from 'react';
import type { PlanItem } from '../fill-plan.ts';
import { say } from '../words/index.ts';
import { useFirstRow } from './use-first-row.ts';

type Props = { items: PlanItem[]; rowOf: (item: PlanItem) => ReactNode; isForYou?: (item: PlanItem) => boolean };

const isAsked = (item: PlanItem) => item.action === 'skip' && item.needsYou;

/** Every control of the form: what needs the person first, then what is ready, then what is left on purpose. */
export function PlanGroups({ items, rowOf, isForYou = isAsked }: Props) {
  useFirstRow();
  const needsYou = items.filter(isForYou);
  const others = items.filter((item) => !isForYou(item));
  const ready = others.filter(({ action }) => action === 'fill');
  const left = others.filter(({ action }) => action === 'skip');
  return (
    <>
      <Rows title={say('Needs you')} items={needsYou} rowOf={rowOf} />
      <Rows title={say('Ready')} items={ready} rowOf={rowOf} />
      <Rows title={say('Left on purpose')} items={left} rowOf={rowOf} />
    </>
  );
}

function Rows({ title, items, rowOf }: Props & { title: string }) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>
        {title} ({items.length})
      </h2>
      <ul className="rows">{items.map(rowOf)}</ul>
    </section>
  );
}
