import {
  adapterOf,
  browserHost,
  fill,
  findControls,
  generic,
  readDrift,
  remoteSchemaUrl,
  submit,
  undo,
  type Host,
  type SchemaControl,
} from '@sincerely/adapters';
import type { DocumentRole, Drift, FillPlan, FillReport, FoundControl, Outcome, Profile, UndoReport } from '@sincerely/shared';
import { fromBase64 } from '@sincerely/shared/encoding';
import { planHere } from './plan-here.ts';

/** The person's files by their role, as base64. */
export type Files = Record<DocumentRole, { name: string; data: string }>;
export type Looked = { found: FoundControl[]; plan: FillPlan; drift: Drift[] };

/** The engine in a page, as a content script uses it. */
export type PageEngine = {
  look(profile: Profile, files: Files): Promise<Looked>;
  fill(plan: FillPlan, files: Files): Promise<FillReport>;
  undo(): Promise<UndoReport>;
  submit(): Promise<Outcome>;
};

const url = document.location.href;
// A page of no known ATS is one the person allowed.
const adapter = adapterOf(url) ?? generic;

function contentScriptHost(files: Files): Host {
  return browserHost({
    file: (role) => Promise.resolve({ name: files[role].name, mime: 'application/pdf', bytes: fromBase64(files[role].data) }),
  });
}

/** The schema where the site serves it, as the content script fetches it. */
async function schemaOfSite(): Promise<Map<string, SchemaControl> | undefined> {
  const address = remoteSchemaUrl(document, url, adapter);
  const response = address === undefined ? undefined : await fetch(address);
  return response?.ok ? adapter.remoteSchema?.read(await response.json()) : undefined;
}

const engine: PageEngine = {
  look: async (profile, files) => {
    const found = findControls(document, adapter, await schemaOfSite());
    const documents = {
      resume: files.resume,
      coverLetter: { name: files['cover-letter'].name, text: 'Dear all,\nI would like to join you.' },
    };
    const plan = planHere(found, url, adapter, { profile, documents });
    return { found, plan, drift: readDrift(document, adapter, found) };
  },
  fill: async (plan, files) => fill(document, plan, contentScriptHost(files)),
  undo: async () => undo(document),
  submit: async () => submit(document, adapter, contentScriptHost({} as Files)),
};

Object.assign(globalThis, { sincerelyEngine: engine });
