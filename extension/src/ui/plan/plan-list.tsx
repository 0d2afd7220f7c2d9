import type { PlanItem } from '@sincerely/shared';
import type { TabState } from '../../state.ts';
import { PlanRow } from './plan-row.tsx';
import { useFirstRow } from './use-first-row.ts';

/** Every control of the form: what needs the person first, then what is ready, then what is left on purpose. */
export function PlanList({ tab, items }: { tab: TabState; items: PlanItem[] }) {
  useFirstRow();
  const needsYou = items.filter((item) => item.action === 'skip' && item.needsYou);
  const ready = items.filter((item) => item.action === 'fill');
  const left = items.filter((item) => item.action === 'skip' && !item.needsYou);
  return (
    <>
      <Rows title="Needs you" items={needsYou} tab={tab} />
      <Rows title="Ready" items={ready} tab={tab} />
      <Rows title="Left on purpose" items={left} tab={tab} />
    </>
  );
}

function Rows({ title, items, tab }: { title: string; items: PlanItem[]; tab: TabState }) {
  if (items.length === 0) return null;
  const results = new Map(tab.fill?.results.map((result) => [result.ref, result]));
  return (
    <section aria-label={title}>
      <h2>
        {title} ({items.length})
      </h2>
      <ul className="rows">
        {items.map((item) => (
          <PlanRow key={item.ref} item={item} result={results.get(item.ref)} tabId={tab.tabId} />
        ))}
      </ul>
    </section>
  );
}
