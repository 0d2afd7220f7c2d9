import { anyForm, planOfForm as planOf } from '@sincerely/adapters/testing/any-form';
import { FillPlan } from '@sincerely/shared';
import { fieldPolicies } from '@sincerely/shared/field-keys';
import { mustBe, property, type Property } from './property.ts';

/** The planner, over forms of any controls with any meaning. */
export const planner: Property[] = [
  property('a plan says something of every control, and its contract takes it', 4_000, anyForm, (found) => {
    const plan = planOf(found);
    mustBe(plan.items.length === found.length, 'a control is left out');
    FillPlan.parse(JSON.parse(JSON.stringify(plan)));
  }),
  property('what is never filled by itself is not, and says why', 4_000, anyForm, (found) => {
    for (const [at, item] of planOf(found).items.entries()) {
      const one = found[at];
      if (one?.kind === 'field' && fieldPolicies[one.key] !== 'fill') mustBe(item.action === 'skip', `${one.key} is filled`);
      if (item.action === 'skip') mustBe(item.reason !== '', 'a blank says no reason');
    }
  }),
  property('a choice is one that is offered, and what was typed by hand stays', 4_000, anyForm, (found) => {
    for (const [at, item] of planOf(found).items.entries()) {
      const one = found[at];
      if (item.action === 'skip' || one === undefined) continue;
      const offered = new Set(one.options?.map(({ label }) => label));
      if (item.value.type === 'choice' && one.options)
        mustBe(
          item.value.options.every(({ label }) => offered.has(label)),
          'it is not offered',
        );
      const isByHand = one.current.length > 0 && !one.prefilledByPage;
      if (one.widget !== 'file') mustBe(!isByHand || item.shown === one.current[0], 'it goes over what was typed');
    }
  }),
];
