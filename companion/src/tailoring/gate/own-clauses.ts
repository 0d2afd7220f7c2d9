import type { Part } from './judge-parts.ts';

/**
 * A sentence of several that each have their own subject, or of things that are listed as one's work: what is true of each by itself is true of them
 * joined. What shares a verb with the words before it stays with them, or it would be done by another verb.
 */
const ownSubject =
  /,?\s(?:and|while|whereas|und|et|tandis que|y|mientras que|e|mentre)\s(?=(?:I|ich|j['’]|je)(?:\s|(?<=['’])))|,\s(?:and|und|et|y|e)\s(?=(?:my|our|meine?|mon|ma|mes)\s)|,\s(?:and)\s(?=(?:at|in|during|since)\s[^,;]{2,50}\sI\s)/gu;
/** `…, and net retention across my portfolio was 104%` */
const ownStatement = /,\s(?:and|while)\s(?=(?!I\s)[^,;:]{3,80}\s(?:is|are|was|were)\s)/gu;
/** `I answer calls, and prepared the data`: the same person goes on. */
const goesOn = /,\s(?:and|e|et|y)\s(?=(?:(?:also|then)\s)?(?:have\s|(?:ho|he|ai)\s|\p{Ll}{2,}ed\s))/gu;
const speaker = /^(?<speaker>I|Ich|J['’]|Je|Ho|He)(?:\s|(?<=['’]))/u;
const listed =
  /^(?<lead>(?:[^;:]{0,80}\s)?(?:[Mm]y (?:work|duties|tasks)|[Mm]eine Arbeit|[Mm]on travail|[Mm]i trabajo|[Ii]l mio lavoro)\s(?:here\s|there\s)?(?:includes?|included|umfasst|umfasste|comprend|comprenait|incluye|incluía|comprende|comprendeva)\s)(?<things>.+?)\.?$/u;

/** What carries a text, stretch by stretch; undefined where nothing does. */
type Carried = (text: string) => Part[] | undefined;

/** Each sentence a sentence is made of, by itself. */
export function clauseByClause(text: string, carried: Carried): Part[] | undefined {
  return allOf(ownClauses(text)?.map(carried));
}

/** Of what is listed as one's work, the longest runs that are carried together: a comma may stand inside of a thing. */
export function thingByThing(text: string, carried: Carried): Part[] | undefined {
  const { lead = '', things = [] } = listedThings(text) ?? {};
  const found: Part[][] = [];
  for (let from = 0; from < things.length;) {
    let to = things.length + 1;
    let parts: Part[] | undefined;
    while (parts === undefined && to > from + 1) {
      to -= 1;
      parts = carried(`${lead}${things.slice(from, to).join(', ')}`);
    }
    if (parts === undefined) return undefined;
    found.push(parts);
    from = to;
  }
  return found.length === 0 ? undefined : found.flat();
}

function allOf(each: (Part[] | undefined)[] | undefined): Part[] | undefined {
  const found = each?.flatMap((parts) => (parts === undefined ? [] : [parts]));
  return found?.length === each?.length ? found?.flat() : undefined;
}

/** The sentences a sentence is made of, or undefined where it is one. */
function ownClauses(text: string): string[] | undefined {
  const cuts = [...text.matchAll(ownSubject), ...text.matchAll(ownStatement), ...(speaker.test(text) ? text.matchAll(goesOn) : [])]
    .map(({ index, 0: joint }) => ({ end: index, start: index + joint.length }))
    .sort((a, b) => a.end - b.end)
    .filter(({ end }, at, all) => at === 0 || end !== all[at - 1]?.end);
  if (cuts.length === 0) return undefined;
  const starts = [0, ...cuts.map(({ start }) => start)];
  return starts.map((start, at) => withSpeaker(text.slice(start, cuts[at]?.end), text));
}

/** An elided `I` is said again. */
function withSpeaker(clause: string, text: string): string {
  const own = speaker.exec(text)?.groups?.['speaker'];
  return own === 'I' && /^(?:(?:also|then)\s)?(?:have\s|\p{Ll}{2,}ed\s)/u.test(clause) ? `I ${clause}` : clause;
}

/** `QuickBooks for two entities, weekly payroll for 26 employees, and 1099s for 30`: no verb stands over it. */
const isNounList = (text: string) =>
  /,\sand\s/u.test(text) &&
  !/\b(?:I|\p{L}{2,}(?:ed|ing)|led|ran|run|built|wrote|taught|kept|held|sold|made|manage|lead|own)\b/iu.test(text);

/** What `My work includes` leads up to, and the things it lists, cut at every comma and `and`. */
function listedThings(text: string): { lead: string; things: string[] } | undefined {
  const { lead, things = '' } = listed.exec(text)?.groups ?? (isNounList(text) ? { lead: '', things: text.replace(/\.$/u, '') } : {});
  const parts = things.split(/,\s(?:(?:and|und|et|y|e)\s)?/u);
  return lead === undefined || parts.length < 2 ? undefined : { lead, things: parts };
}
