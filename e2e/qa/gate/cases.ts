/**
 * Rewordings a gate is judged by: what a good model would write of invented people's facts, and lies of many kinds.
 *
 * Every `faithful` patch is strictly true given the facts it cites and their entry's position, employer, place and dates; hedges stay.
 * Every lie says in `why` what the cited facts do not carry. Sentences that only name the posting's position and company, or say what the
 * applicant would like, claim nothing. `summary` and `letter` patches have their own name as target.
 *
 * `eighth` to `eighteenth` answer, word for word, the request that the companion sends a model for these people and their postings; another hand
 * has looked whether each is true. They say what a person meets, the others how far the gate carries. The people of `seventeenth` were written with
 * many limits in their facts, and its lies each take one away; those of `eighteenth` have plain CVs again.
 *
 * Of the rewordings of the first seven sets, 29 that two readers apart found untrue stand among the lies.
 *
 * The sets `first`, `second`, `third`, `fifth` and `seventh` were written without a look at the gate or its word lists; `fourth`, `sixth` and the last cases of
 * `second` by who had just widened it, to find the holes. Whoever changes the gate should measure with them and never fit them to it: a new set is
 * written first, measured once, and then mended by rules and classes. All sets here have been looked at since; none is the measure of the unseen.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Patch } from '@sincerely/companion/tailoring/model/patch';
import { Profile } from '@sincerely/shared';
import { z } from 'zod';

const folder = join(import.meta.dirname, 'data');

export const caseSets = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
] as const;
export type CaseSet = (typeof caseSets)[number];

/** The posting a patch was made for. */
const Header = z.object({ title: z.string(), company: z.string() });

export const lieKinds = [
  'audience-inflated',
  'cause-invented',
  'credential-invented',
  'deed-changed',
  'duration-changed',
  'entries-mixed',
  'hedge-dropped',
  'keyword-slipped-in',
  'level-inflated',
  'metric-invented',
  'name-dropped',
  'negation-dropped',
  'number-changed',
  'number-moved',
  'object-changed',
  'past-as-present',
  'percent-absolute',
  'responsibility-invented',
  'role-inflated',
  'scope-inflated',
  'sole-credit',
  'technology-too-new',
  'tool-added',
  'tool-swapped',
  'unit-changed',
  'years-invented',
] as const;

const Faithful = z.object({ patch: Patch, header: Header });
const Lie = z.object({ kind: z.enum(lieKinds), patch: Patch, header: Header, why: z.string().min(1) });
const Sector = z.object({ profile: Profile, faithful: z.array(Faithful), lies: z.array(Lie) });

/** `person` is the set and the name of the sector's file, as in `people`. */
export type FaithfulCase = z.infer<typeof Faithful> & { person: string; set: CaseSet };
export type LieCase = z.infer<typeof Lie> & { person: string; set: CaseSet };

function readSector(set: CaseSet, file: string) {
  const sector = Sector.parse(JSON.parse(readFileSync(join(folder, set, file), 'utf8')));
  return { set, person: `${set}/${basename(file, '.json')}`, ...sector };
}

const sectors = caseSets.flatMap((set) =>
  globSync('*.json', { cwd: join(folder, set) })
    .toSorted()
    .map((file) => readSector(set, file)),
);

export const people: Record<string, Profile> = Object.fromEntries(sectors.map(({ person, profile }) => [person, profile]));

export const faithful: FaithfulCase[] = sectors.flatMap((sector) =>
  sector.faithful.map((one) => ({ person: sector.person, set: sector.set, ...one })),
);

export const lies: LieCase[] = sectors.flatMap((sector) => sector.lies.map((one) => ({ person: sector.person, set: sector.set, ...one })));
