import { createHash } from 'node:crypto';
import type { FillPlan, FillReport, FoundControl, Outcome } from '@sincerely/shared';
import { newId } from '../../storage/new-id.ts';
import type { FillFiles } from '../fill-files.ts';
import type { LookedAt } from '../page-engine.ts';
import type { PageSession } from '../page-session.ts';
import type { WorkTab, WorkTabs } from '../work-tabs.ts';

export type PretendControl = { label: string; required: boolean; options?: string[]; file?: true };
/** What stood in a form as its button was pressed, by label. */
export type Pressed = Record<string, string>;

/** A site with one form, which can be changed between and under looks; it says that it took whatever is sent. */
export type PretendSite = {
  controls: PretendControl[];
  /** Called at each press, before anything is answered. */
  onPress: (pressed: Pressed) => void;
  /** How the next presses end. */
  says: Outcome['kind'];
};

type Page = { values: Map<string, string>; isClosed: boolean; end: Outcome | null };

const url = 'https://jobs.lever.co/acme/00000000-0000-4000-8000-000000000000/apply';

/** Tabs on the pretended site; hands and accidents reach the open page by `page`. */
export function openPretendTabs(site: PretendSite): WorkTabs & { page(jobId: string): Page | undefined } {
  const open = new Map<string, { tab: WorkTab; page: Page }>();
  const drawn = new Map<string, string>();
  const keyOf = (jobId: string) => {
    const key = open.get(jobId)?.tab.key ?? drawn.get(jobId) ?? newId();
    if (!open.has(jobId)) drawn.set(jobId, key);
    return key;
  };
  return {
    page: (jobId) => open.get(jobId)?.page,
    of: (jobId) => open.get(jobId)?.tab,
    keyOf,
    open: async (jobId) => {
      const known = open.get(jobId);
      if (known !== undefined) return known.tab;
      const key = keyOf(jobId);
      drawn.delete(jobId);
      const page: Page = { values: new Map(), isClosed: false, end: null };
      const files = new Map<string, string>();
      const tab: WorkTab = { key, files: keptIn(files), session: sessionOn(site, page, files) };
      open.set(jobId, { tab, page });
      return tab;
    },
    close: async (jobId) => {
      const known = open.get(jobId);
      if (known !== undefined) known.page.isClosed = true;
      open.delete(jobId);
    },
  };
}

function keptIn(files: Map<string, string>): FillFiles {
  return {
    put: async (role, name, data) => void files.set(role, `${name} ${createHash('sha256').update(data).digest('hex')}`),
    pathOf: (role) => files.get(role) as string,
    forget: async () => files.clear(),
  };
}

function sessionOn(site: PretendSite, page: Page, files: ReadonlyMap<string, string>): PageSession {
  const look = async (): Promise<LookedAt> => ({
    url,
    adapter: { id: 'lever', version: 1 },
    posting: null,
    hasForm: page.end === null,
    found: page.end === null ? site.controls.map((control, at) => foundOn(page, control, at)) : [],
    drift: [],
    end: page.end,
    login: null,
  });
  const press = async (): Promise<Outcome> => {
    site.onPress(Object.fromEntries(site.controls.map(({ label }) => [label, page.values.get(label) ?? ''])));
    const outcome: Outcome = { kind: site.says, signal: 'it says so', message: '', errors: [], url, at: 1 };
    if (site.says === 'submitted') page.end = outcome;
    return outcome;
  };
  return {
    page: { isClosed: () => page.isClosed, url: () => url } as PageSession['page'],
    open: async () => {
      page.values.clear();
      return look();
    },
    look,
    fillIn: async (plan) => fillOn(site, page, plan, files),
    signIn: async () => 'no-form',
    submit: press,
    says: async () => page.end ?? { kind: 'unknown', signal: '', message: '', errors: [], url, at: 1 },
    ending: async () => undefined,
    picture: async () => Buffer.alloc(0),
    close: async () => {},
  };
}

function foundOn(page: Page, { label, required, options, file }: PretendControl, at: number): FoundControl {
  const value = page.values.get(label) ?? '';
  return {
    ref: `c${at}`,
    selector: `[name="${label}"]`,
    widget: file ? 'file' : options ? 'select' : 'text',
    type: file ? 'file' : 'text',
    label,
    help: '',
    section: '',
    required,
    ...(options && { options: options.map((option) => ({ label: option })) }),
    current: value === '' ? [] : [file ? (value.split(' ')[0] as string) : value],
    prefilledByPage: false,
    signature: `${file ? 'file' : options ? 'select' : 'text'} ${label}`,
  };
}

async function fillOn(site: PretendSite, page: Page, plan: FillPlan, files: ReadonlyMap<string, string>): Promise<FillReport> {
  const results = plan.items.flatMap((item): FillReport['results'] => {
    if (item.action === 'skip') return [];
    const control = site.controls.find(({ label }) => `[name="${label}"]` === item.selector);
    if (control === undefined) return [{ ref: item.ref, label: item.label, result: 'missing', shown: '' }];
    page.values.set(control.label, item.value.type === 'file' ? (files.get(item.value.document) ?? '') : item.shown);
    return [{ ref: item.ref, label: item.label, result: 'filled', shown: item.shown }];
  });
  return { planId: plan.id, results, took: 0, appeared: 0 };
}
