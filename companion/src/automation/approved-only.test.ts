import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Application, PlanItem, Posting } from '@sincerely/shared';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '../storage/new-id.ts';
import { openStorage } from '../storage/storage.ts';
import { amara, posting, temporaryFolder } from '../testing/test-companion.ts';
import { applyJob } from './apply-job.ts';
import type { ApplyParts } from './apply-parts.ts';
import { openApprovals, type Approvals } from './approvals.ts';
import { openPretendTabs, type Pressed, type PretendControl, type PretendSite } from './testing/pretend-site.ts';
import { type Progress, stepThrough } from './testing/step-through.ts';

const runs = Number(process.env.SINCERELY_SEQUENCES ?? 5_000);

const form: PretendControl[] = [
  { label: 'First name', required: true },
  { label: 'Email', required: true },
  { label: 'Resume/CV', required: true, file: true },
  { label: 'Why do you want to work here?', required: false },
];

type Plain = 'approve the plan before' | 'withdraw' | 'plan anew' | 'close the tab' | 'restart' | 'tailor again';
type Command =
  | { type: 'approve' | 'go on' | Plain }
  | { type: 'edit'; row: number; text: string }
  | { type: 'leave out'; row: number }
  | { type: 'type on the page'; row: number; text: string }
  | { type: 'add a control'; required: boolean }
  | { type: 'drop a control'; row: number }
  | { type: 'rename a control'; row: number }
  | { type: 'the site says'; kind: PretendSite['says'] };

const row = fc.nat(5);
const text = fc.constantFrom('Amara', 'Chiamaka', 'x');
const plain = (...types: Plain[]) => types.map((type) => fc.constant<Command>({ type }));
const command = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Command>({ type: 'go on' }) },
  { weight: 4, arbitrary: fc.constant<Command>({ type: 'approve' }) },
  ...plain('approve the plan before', 'withdraw', 'plan anew', 'close the tab', 'restart', 'tailor again'),
  fc.record({ type: fc.constant('edit' as const), row, text }),
  fc.record({ type: fc.constant('leave out' as const), row }),
  fc.record({ type: fc.constant('type on the page' as const), row, text }),
  fc.record({ type: fc.constant('add a control' as const), required: fc.boolean() }),
  fc.record({ type: fc.constant('drop a control' as const), row }),
  fc.record({ type: fc.constant('rename a control' as const), row }),
  fc.record({
    type: fc.constant('the site says' as const),
    kind: fc.constantFrom<PretendSite['says'][]>('submitted', 'invalid', 'unknown', 'challenged'),
  }),
);

/** One application, its site, and the person: what they gave their word for is kept apart from the code that is tested. */
function openScene(approvals: Approvals, applicationId: string) {
  const jobId = newId();
  const site: PretendSite = { controls: structuredClone(form), says: 'submitted', onPress: () => {} };
  const tabs = openPretendTabs(site);
  const sent: { pressed: Pressed; word: Pressed | undefined }[] = [];
  let word: Pressed | undefined;
  let before: string | undefined;
  let cv = 'first';
  let open = false;
  const parts = {
    tabs,
    approvals,
    applications: {
      savePosting: () => ({}) as never,
      recordFill: () => ({}) as Application,
      recordIntent: () => {
        open = true;
        return { intentId: 'i', application: {} as Application };
      },
      recordOutcome: (_, { outcome }) => {
        open = outcome.kind === 'submitted' || outcome.kind === 'unknown';
        return {} as Application;
      },
    },
    jobs: { enqueue: async () => ({}) as never, get: async () => null, onCommit: () => () => {} },
    tailorVersion: 1,
    known: () => ({ profile: amara, answers: [], agreesToRequiredPrivacy: false, isEmpty: false }),
    postingOf: () => posting as Posting,
    documentsFor: async () => ({ documents: { resume: { id: cv, name: 'cv.pdf', sha256: sha256(cv) } } }),
    bytesOf: async ({ id }) => Buffer.from(id),
    mayBeSent: () => open,
    keepPicture: async () => {},
    pace: { nextAt: () => 0, note: () => {} },
    logIn: async () => undefined,
    watchEnd: () => {},
  } satisfies ApplyParts;
  site.onPress = (pressed) => sent.push({ pressed, word });
  const job = applyJob(parts, { traced: (step) => step });
  const progress: Progress = { done: new Map(), hasIntent: false };
  const input = { applicationId, url: 'https://jobs.lever.co/acme/0/apply', tailor: false };
  const items = () => approvals.of(jobId)?.plan.items ?? [];
  const change = (at: number, how: (item: PlanItem) => PlanItem) => {
    const proposed = approvals.of(jobId);
    const item = proposed?.plan.items[at];
    if (proposed === undefined || item === undefined) return;
    before = proposed.hash;
    const plan = { ...proposed.plan, items: proposed.plan.items.with(at, how(item)) };
    if (approvals.propose(jobId, applicationId, { ...proposed, plan }).hash !== before) word = undefined;
  };
  const run = async (now: Command): Promise<void> => {
    if (now.type === 'go on') await stepThrough(job, input, jobId, progress);
    else if (now.type === 'approve') {
      if (items().length === 0) return;
      const { hash, plan, documents } = approvals.show(jobId);
      approvals.approve(jobId, hash);
      word = saidBy(plan.items, documents.resume);
    } else if (now.type === 'approve the plan before') {
      const hash = before;
      if (hash !== undefined && hash !== approvals.of(jobId)?.hash) expect(() => approvals.approve(jobId, hash)).toThrow();
    } else if (now.type === 'withdraw' || now.type === 'plan anew') {
      if (now.type === 'withdraw') approvals.withdraw(jobId);
      else {
        approvals.planAnew(jobId);
        await tabs.close(jobId);
      }
      word = undefined;
    } else if (now.type === 'close the tab' || now.type === 'restart') await tabs.close(jobId);
    else if (now.type === 'tailor again') cv = newId();
    else if (now.type === 'edit') change(now.row, (item) => written(item, now.text));
    else if (now.type === 'leave out') change(now.row, leftOut);
    else if (now.type === 'type on the page') tabs.page(jobId)?.values.set(site.controls[now.row]?.label ?? '', now.text);
    else if (now.type === 'add a control') site.controls.push({ label: `Question ${site.controls.length}`, required: now.required });
    else if (now.type === 'drop a control') site.controls.splice(now.row, 1);
    else if (now.type === 'rename a control')
      site.controls = site.controls.map((one, at) => (at === now.row ? { ...one, label: `${one.label}?` } : one));
    else if (now.type === 'the site says') site.says = now.kind;
  };
  return { run, sent };
}

function sha256(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

/** What the person saw that would be sent, by label. */
function saidBy(items: PlanItem[], resume: { name: string; sha256: string } | undefined): Pressed {
  const shown = (item: PlanItem) => {
    if (item.action === 'skip' || item.confidence === 'suggested') return '';
    return item.value.type === 'file' ? `${resume?.name} ${resume?.sha256}` : item.shown;
  };
  return Object.fromEntries(items.map((item) => [item.label, shown(item)]));
}

function written(item: PlanItem, words: string): PlanItem {
  const { ref, selector, signature, widget, label, section, required } = item;
  if (widget === 'file') return item;
  const source = { kind: 'person', path: '', label: 'you' } as const;
  const kept = { ref, selector, signature, widget, label, section, required };
  return { ...kept, action: 'fill', value: { type: 'text', text: words }, shown: words, source, confidence: 'ready', overwrite: true };
}

function leftOut(item: PlanItem): PlanItem {
  const { ref, selector, signature, widget, label, section, required } = item;
  return {
    ref,
    selector,
    signature,
    widget,
    label,
    section,
    required,
    action: 'skip',
    why: 'left-out',
    reason: 'You left it out.',
    needsYou: false,
  };
}

test(`no button is pressed without a live word for exactly what stands in the form (${runs} sequences)`, { timeout: 300_000 }, async () => {
  const storage = await openStorage(join(await temporaryFolder(), 'test.db'));
  // What is shown here is not that it survives a power cut.
  storage.sqlite.pragma('synchronous = OFF');
  const approvals = openApprovals(storage);
  const applicationId = oneApplication(storage);
  let presses = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 16 }), async (commands) => {
      const scene = openScene(approvals, applicationId);
      for (const each of commands) await scene.run(each);
      presses += scene.sent.length;
      for (const { pressed, word } of scene.sent) expect(pressed).toEqual(word);
    }),
    { numRuns: runs },
  );
  // The sequences do come to presses, or nothing would be shown by this.
  expect(presses).toBeGreaterThan(runs / 20);
});

function oneApplication(storage: Awaited<ReturnType<typeof openStorage>>): string {
  const times = { created_at: 1, updated_at: 1 };
  storage.run(storage.query.insertInto('profiles').values({ id: 'p', name: '', is_default: 1, data: '{}', revision: 1, ...times }));
  storage.run(storage.query.insertInto('postings').values({ id: 'o', natural_key: 'o', data: '{}', title: '', company: null, ...times }));
  const row = { id: 'a', profile_id: 'p', posting_id: 'o', status: 'draft' as const, notes: '', submitted_at: null, ...times };
  storage.run(storage.query.insertInto('applications').values(row));
  return 'a';
}
