import type { Fact } from '@sincerely/shared';

/** A fact as a model is told it; `from` and `until` of a job, as `2021-03` or `2021`. */
type SayableFact = Pick<Fact, 'id' | 'kind' | 'text'> & { from?: string | undefined; until?: string | undefined };

/** The facts a model may be told: no identity and no links, and in none of them how the person can be reached. */
export function sayableFacts(facts: Fact[], all: Fact[] = facts): SayableFact[] {
  return facts
    .filter(({ kind }) => kind !== 'identity' && kind !== 'link')
    .map(({ id, kind, text, startDate: from, endDate: until }) => ({
      id,
      kind,
      text: withoutIdentity(text, all),
      ...(kind === 'work' ? { from, until } : {}),
    }));
}

const unsayable = new Set(['basics:name', 'basics:email', 'basics:phone']);

/** A person may have typed their name, their number or their address into a sentence. */
export function withoutIdentity(text: string, facts: Fact[]): string {
  return facts
    .filter(({ id, kind }) => unsayable.has(id) || kind === 'link')
    .reduce((rest, fact) => rest.replaceAll(fact.text, ' '), withoutContact(text));
}

function withoutContact(text: string): string {
  return text
    .replaceAll(/[\w.+-]+@[\w-]+\.[\w.]+/gu, '')
    .replaceAll(/(?:https?:\/\/|www\.)\S+/gu, '')
    .replaceAll(/[+(]?\d[\d\s()./-]{7,}\d/gu, (run) => (isPhone(run) ? '' : run));
}

/** A run of digits one may be called by: `ISO 15189 (2015)`, `2018 - 2021` and `120 000 - 150 000` are none. */
function isPhone(run: string): boolean {
  if (run.replaceAll(/\D/gu, '').length < 8) return false;
  const hasYear = /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(run);
  return /^[+(]/u.test(run) || (!hasYear && (run.startsWith('0') || !/\s-\s|[(/]/u.test(run)));
}

/** A stranger's text may not close the block it stands in, in whatever signs, nor hold what the person cannot see. */
export function withoutMarkers(text: string): string {
  return text
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, ' ')
    .replaceAll(/[<>＜＞﹤﹥≪≫⋘⋙]{2,}|[≪≫⋘⋙]/gu, ' ');
}
