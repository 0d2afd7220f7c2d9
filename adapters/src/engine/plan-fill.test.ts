import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FillPlan, type Found } from '@sincerely/shared';
import { fieldPolicies } from '@sincerely/shared/field-keys';
import { anyForm as form, planOfForm as plan } from '../testing/any-form.ts';
import { applicant } from '../testing/applicant.ts';
import { found as control } from '../testing/found.ts';
import { planFill } from './plan-fill.ts';

const person = applicant();

test('every control has one item, in order, and the plan is JSON that its contract accepts', () => {
  fc.assert(
    fc.property(form, (found) => {
      const made = plan(found);
      expect(made.items.map(({ ref }) => ref)).toEqual(found.map(({ ref }) => ref));
      expect(FillPlan.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
      expect(plan(found)).toEqual(made);
    }),
  );
});

test('what is never filled is not, and what is asked is not without a stored choice', () => {
  fc.assert(
    fc.property(form, (found) => {
      for (const [index, item] of plan(found).items.entries()) {
        const one = found[index];
        if (one?.kind === 'field' && fieldPolicies[one.key] !== 'fill') expect(item.action).toBe('skip');
        if (item.action === 'skip') expect(item.reason).not.toBe('');
      }
    }),
  );
});

test('a choice is one of the options, a file goes into a file box only, and what was typed stays', () => {
  fc.assert(
    fc.property(form, (found) => {
      for (const [index, item] of plan(found).items.entries()) {
        const one = found[index];
        if (item.action === 'skip' || one === undefined) continue;
        if (item.value.type === 'choice' && one.options) {
          const offered = one.options.map(({ label }) => label);
          expect(item.value.options.every(({ label }) => offered.includes(label))).toBe(true);
        }
        expect(item.value.type === 'file').toBe(one.widget === 'file');
        if (one.widget !== 'file' && item.shown !== 'Something typed') expect(one.current.length === 0 || one.prefilledByPage).toBe(true);
        expect(['unknown', 'buttons']).not.toContain(one.widget);
      }
    }),
  );
});

test('a form that names one country means it in the questions that name none; where it names two, the person says', () => {
  const sponsorship = control({ label: 'Will you require visa sponsorship?', options: ['Yes', 'No'] });
  const authorized = (country: string) => control({ label: `Are you authorized to work in ${country}?`, options: ['Yes', 'No'] });
  const answer = (found: Found[]) => plan(found, 'Remote').items.at(-1);
  expect(answer([authorized('the United States'), sponsorship])).toMatchObject({ action: 'fill', shown: 'No' });
  expect(answer([authorized('Germany'), sponsorship])).toMatchObject({ action: 'fill', shown: 'Yes' });
  expect(answer([authorized('Germany'), authorized('Canada'), sponsorship])).toMatchObject({ action: 'skip', why: 'unclear' });
  expect(answer([sponsorship])).toMatchObject({ action: 'skip', why: 'unclear' });
});

test('a country is told by questions about the right to work and one’s state, and by no other', () => {
  const sponsorship = control({ label: 'Will you require visa sponsorship?', options: ['Yes', 'No'] });
  const answer = (other: Found) => plan([other, sponsorship], 'Remote').items.at(-1);
  expect(answer(control({ label: 'Have you worked with customers in Germany?', options: ['Yes', 'No'] }))).toMatchObject({
    why: 'unclear',
  });
  const field: Found = { ...control({ label: 'State in Germany' }), kind: 'field', key: 'address-level2', by: 'adapter' };
  expect(answer(field)).toMatchObject({ why: 'unclear' });
});

test('a plan is known by its address and by what is in it', () => {
  const email = control({ label: 'Email' });
  const input = { found: [email], profile: person, answers: [], documents: {}, adapter: { id: 'test', version: 3 }, company: '' };
  const made = planFill({ ...input, url: 'https://jobs.example.com/1' });
  expect(made).toMatchObject({ adapter: 'test', adapterVersion: 3, url: 'https://jobs.example.com/1' });
  expect(planFill({ ...input, url: 'https://jobs.example.com/1' }).id).toBe(made.id);
  expect(planFill({ ...input, url: 'https://jobs.example.com/2' }).id).not.toBe(made.id);
  const typed = { ...email, current: ['x@example.com'] };
  expect(planFill({ ...input, found: [typed], url: 'https://jobs.example.com/1' }).id).not.toBe(made.id);
  expect(planFill({ ...input, found: [], url: 'https://jobs.example.com/1' }).id).not.toBe(made.id);
  const other = applicant();
  other.basics.email = 'amara@example.org';
  expect(planFill({ ...input, profile: other, url: 'https://jobs.example.com/1' }).id).not.toBe(made.id);
  const never = { ...email, type: 'secret' };
  expect(planFill({ ...input, found: [never], url: 'https://jobs.example.com/1' }).id).not.toBe(
    planFill({ ...input, found: [typed], url: 'https://jobs.example.com/1' }).id,
  );
});
