import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Behaviour, BoardPosting, Boards } from '../boards/boards.ts';

/** A posting of the evening's list and how its pages behave. */
export type QueuedPosting = { name: string; posting: BoardPosting; behaves?: Partial<Behaviour> };

/** A practice posting under an id of its own; `at` is below 100. */
function another(file: string, at: number): BoardPosting {
  const path = join(import.meta.dirname, '..', 'boards', 'postings', `${file}.json`);
  const posting = JSON.parse(readFileSync(path, 'utf8')) as BoardPosting;
  const two = String(at).padStart(2, '0');
  if (posting.ats === 'lever') posting.posting.id = `${posting.posting.id.slice(0, -2)}${two}`;
  else if (posting.ats === 'workable') posting.job.shortcode = `${posting.job.shortcode.slice(0, -2)}${two}`;
  else if (posting.ats === 'greenhouse') return withId(posting, `74009000${two}`);
  return posting;
}

type Greenhouse = Extract<BoardPosting, { ats: 'greenhouse' }>;

function withId(posting: Greenhouse, id: string): Greenhouse {
  const { jobPostId } = posting.loader.data;
  return JSON.parse(JSON.stringify(posting).replaceAll(jobPostId, id)) as Greenhouse;
}

/** A Lever posting that asks what nobody's profile answers. */
function withUnknownQuestion(at: number): BoardPosting {
  const posting = another('lever-data-analyst-eu', at);
  if (posting.ats !== 'lever' || posting.form === undefined) throw new Error('It is a Lever posting with a form.');
  const asks = { type: 'text', text: 'Which bookshop would you bring back?', description: '', required: true } as const;
  posting.form.cards = [
    ...(posting.form.cards ?? []),
    { id: `aaaaaaaa-0000-4000-8000-0000000000${at}`, baseTemplate: { text: 'One more', instructions: '', fields: [asks] } },
  ];
  return posting;
}

/** The same form with one more question, as when the employer changes it overnight. */
export function changed(posting: BoardPosting): BoardPosting {
  if (posting.ats !== 'workable') throw new Error('Only the Workable posting of the list is changed.');
  const more = { id: 'QA_99001', required: true, label: 'Which time zone do you work in?', type: 'text' } as const;
  const [first, ...rest] = posting.form;
  return { ...posting, form: [{ ...(first as (typeof posting.form)[number]), fields: [...(first?.fields ?? []), more] }, ...rest] };
}

/** Twelve postings over the three ATSs; what each meets is its name. */
export function eveningList(): QueuedPosting[] {
  return [
    { name: 'Lever', posting: another('lever-platform-engineer', 11) },
    { name: 'Greenhouse', posting: another('greenhouse-platform-engineer', 12) },
    { name: 'Workable', posting: another('workable-full-stack-engineer', 13) },
    { name: 'German', posting: another('greenhouse-softwareentwickler-de', 14) },
    { name: 'captcha', posting: another('lever-platform-engineer', 15), behaves: { captchaChallenge: true } },
    { name: 'e-mail code', posting: another('greenhouse-product-designer', 16), behaves: { emailCode: true } },
    { name: 'login', posting: another('greenhouse-product-designer', 17), behaves: { signIn: true } },
    { name: 'closed', posting: another('workable-technical-writer', 18) },
    { name: 'duplicate', posting: another('lever-platform-engineer', 19), behaves: { duplicate: true } },
    { name: 'unknown question', posting: withUnknownQuestion(20) },
    { name: 'changed', posting: another('workable-technical-writer', 21) },
    { name: 'network cut', posting: another('greenhouse-platform-engineer', 22), behaves: { networkCut: 'after' } },
  ];
}

/** Puts the list on the boards; keys by name. */
export function serveList(boards: Boards, list: QueuedPosting[]): Map<string, string> {
  return new Map(
    list.map(({ name, posting, behaves = {} }) => {
      const key = boards.add({ ...posting, key: name });
      boards.behave(key, behaves);
      return [name, key];
    }),
  );
}
