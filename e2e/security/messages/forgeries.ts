/** A message of the extension's own kind, as an attacker writes it. */
export type Forged = { to: string; name: string; input: unknown };

/** What panels may ask for, each with an input that would be taken from a panel. */
export function asPanel(tabId: number, planId: string): Forged[] {
  const edit = { type: 'text', text: 'Mallory' };
  const inputs: Record<string, object> = {
    connect: {},
    pair: { code: 'AAAAAAAA', port: 4 },
    unpair: {},
    plan: { tabId },
    edit: { tabId, ref: '#first_name', edit },
    tailor: { tabId },
    addToQueue: { tabId },
    requestJob: { tabId, request: 'cancel' },
    requestWork: { jobId: 'job', request: 'cancel' },
    dismissWork: { jobId: 'job', dismissed: true },
    toldOfWork: { startedAt: 1 },
    fill: { tabId },
    stopFill: { tabId },
    undo: { tabId },
    submit: { tabId, planId, insist: true },
    sentByHand: { tabId, planId },
    useSite: { site: 'https://collector.marlow.example/*' },
    forgetSite: { site: 'https://careers.fernhill.example/*' },
    settle: { tabId, submitted: true },
    learn: { tabId, question: 'Anything?', keep: true },
    show: { tabId, ref: '#first_name' },
  };
  return Object.entries(inputs).map(([name, input]) => ({ to: 'panel', name, input }));
}

/** What the background asks a document for. */
export function asBackground(pageId: string, plan: unknown): Forged[] {
  const inputs: Record<string, object> = {
    scan: {},
    fill: { plan, grant: '00000000-0000-4000-8000-000000000000' },
    stopFill: {},
    undo: {},
    submit: {},
    show: { selector: 'form' },
    pill: { text: '' },
  };
  return Object.entries(inputs).map(([name, input]) => ({ to: 'document', name, input: { ...input, pageId } }));
}

const grants = ['', 'x', '00000000-0000-4000-8000-000000000000', '__proto__', 'constructor'];
const bornWith = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

/** What a content script may ask for, but not so: in another's name, without a grant, of a document that is not its own, or by names every object has. */
export function asPage(url: string, otherUrl: string): Forged[] {
  const adapter = { id: 'lever', name: 'Lever', version: 1 };
  const posting = { ats: 'greenhouse', board: 'acme', postingId: '1', url: otherUrl, title: 'Lead' };
  const seen = { pageId: 'forged', url, adapter, posting: null, hasForm: true, outcome: null };
  const outcome = { kind: 'submitted', signal: '', message: '', errors: [], url, at: 1 };
  const result = { ref: '#x', label: 'x', result: 'filled', shown: 'x' };
  return [
    ...grants.flatMap((grant) => ['resume', 'cover-letter'].map((document) => ({ name: 'fileFor', input: { grant, document } }))),
    { name: 'pageSeen', input: { ...seen, adapter: { ...adapter, id: 'greenhouse' } } },
    { name: 'pageSeen', input: { ...seen, adapter: { ...adapter, id: 'generic' }, url: otherUrl } },
    { name: 'pageSeen', input: { ...seen, posting } },
    { name: 'pageSeen', input: { ...seen, posting: { ...posting, ats: 'generic' } } },
    { name: 'pageSeen', input: { ...seen, adapter: { ...adapter, id: 'workable' }, url: otherUrl } },
    { name: 'pageSeen', input: null },
    { name: 'outcomeSeen', input: { pageId: 'forged', outcome } },
    { name: 'outcomeSeen', input: { pageId: '', outcome } },
    { name: 'fillProgress', input: { pageId: 'forged', result } },
    { name: 'fillProgress', input: {} },
    ...['submit', 'fill', 'pair', 'unpair', 'edit', 'useSite', 'learn'].map((name) => ({ name, input: {} })),
    ...bornWith.map((name) => ({ name, input: { give: 'back' } })),
  ].map((forged) => ({ to: 'page', ...forged }));
}
