export { PlanGroups } from './plan-groups.tsx';
export { PlanRow } from './plan-row.tsx';
export { rowState } from './row-state.ts';
