import type { Attacked } from '../with-companion.ts';

const postings = 30;

/** Thirty postings within one minute: a hundred times faster than a person, and nothing of it is too much. Throws where it is. */
export async function spendEvening({ extension, dashboard }: Attacked): Promise<void> {
  for (let n = 0; n < postings; n += 1) {
    const { application } = await extension.call('savePosting', { input: postingOf(n) });
    const { id } = application;
    await Promise.all([
      extension.call('application', { id }),
      extension.call('sync'),
      extension.call('overview'),
      extension.call('answers'),
    ]);
    const plan = { id: `plan-${n}`, adapter: 'lever', adapterVersion: 1, url: postingOf(n).url, items: [] };
    await extension.call('tailoredPreview', { id }).catch(unlessTooMany);
    await extension.call('grounding', { id }).catch(unlessTooMany);
    await extension.call('applicationPackage', { id }).catch(unlessTooMany);
    const { intentId } = await extension.call('recordIntent', { id, input: { plan, insist: false } });
    const outcome = { kind: 'submitted', signal: 'thanks', message: '', errors: [], url: plan.url, at: Date.now() } as const;
    await extension.call('recordOutcome', { id, input: { intentId, outcome: { ...outcome, errors: [] }, values: [] } });
    await extension.call('liveTicket');
    await Promise.all([
      dashboard.call('application', { id }),
      dashboard.call('automation'),
      dashboard.call('tailoredPreview', { id }).catch(unlessTooMany),
    ]);
    await dashboard.call('sendMail', { id, input: { hash: '', insist: false } }).catch(n < 15 ? unlessTooMany : () => undefined);
  }
}

function postingOf(n: number) {
  return {
    ats: 'lever',
    board: 'harbour',
    postingId: `evening-${n}`,
    url: `https://jobs.lever.co/harbour/evening-${n}`,
    title: `Cartographer ${n}`,
    company: 'Harbour Charts',
    description: 'Draws charts.',
  } as const;
}

/** What there is not yet may be refused, but not for being too much. */
function unlessTooMany(thrown: unknown): undefined {
  if (String(thrown).includes('too-many-requests')) throw thrown;
  return undefined;
}
