import type { PlanEdit, PlanItem } from '@sincerely/shared';
import { PlanGroups, PlanRow } from '@sincerely/shared/plan-row';
import type { TabState } from '../../state.ts';
import { ask } from '../snapshot.ts';

/** Every control of the form beside the page: pressing a row shows it there. */
export function PlanList({ tab: { tabId, fill }, items }: { tab: TabState; items: PlanItem[] }) {
  const results = new Map(fill?.results.map((result) => [result.ref, result]));
  const rowOf = (item: PlanItem) => {
    const { ref } = item;
    const edit = (change: PlanEdit) => void ask('edit', { tabId, ref, edit: change });
    const show = () => void ask('show', { tabId, ref }).catch(() => undefined);
    return <PlanRow key={ref} item={item} result={results.get(ref)} onEdit={edit} onShow={show} />;
  };
  return <PlanGroups items={items} rowOf={rowOf} />;
}
