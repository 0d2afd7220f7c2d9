import { levels } from '../reading/concepts.ts';
import type { Evidence } from '../reading/evidence.ts';
import { isOfPeriod } from '../reading/periods.ts';
import type { Token } from '../reading/token.ts';
import { withWords } from '../words/small-words.ts';
import { nowWords } from '../words/units.ts';

/** Classes of people. */
export const humans =
  'customer guest staff colleague newcomer trainee pupil student patient resident client_care supplier user parent relative driver line_manager'.split(
    ' ',
  );

/** Classes that follow from others a fact has: `any` of them, and one of `with` where that is given. */
const follows: Record<string, { any: string[]; with?: string[] }[]> = {
  ensure: [{ any: ['keep', 'maintain'] }],
  pupil: [{ any: ['class'], with: ['train', 'mentor', 'teacher'] }],
  improve: [
    { any: ['reduce'], with: ['time', 'wait', 'delay', 'error', 'complaint', 'outage', 'waste', 'cost', 'response_time'] },
    { any: ['increase'], with: ['satisfaction', 'quality', 'speed_noun', 'rate', 'revenue'] },
    { any: ['speed'] },
  ],
  speed: [{ any: ['reduce'], with: ['time', 'wait', 'delay', 'response_time'] }],
  response_time: [{ any: ['time'], with: ['answer'] }],
  // Who manages also leads; who leads need not be the manager.
  lead: [{ any: ['manage'] }],
  organise: [{ any: ['colead'] }],
  handle: [{ any: ['manage', 'lead'] }],
  change: [{ any: ['reduce', 'increase'] }],
  digitise: [{ any: ['move', 'introduce', 'document', 'archive', 'store'], with: ['electronic', 'online'] }],
  course: [{ any: ['train'] }],
  repeated: [{ any: ['daily', 'weekly', 'monthly', 'quarterly', 'edit_lists', 'regularly_up_to_date'] }],
  contact: [{ any: ['phone', 'call', 'phone_noun'] }],
  document: [{ any: ['writing'], with: ['runbook', 'guideline'] }],
  move: [{ any: ['digitise', 'replace'] }],
  see_person: [{ any: ['treat'] }],
  converse: [{ any: ['interview'] }],
  test: [{ any: ['analyse'], with: ['sample'] }],
  writing: [
    {
      any: ['contribute', 'help'],
      with: ['document_noun', 'guideline', 'runbook', 'report_noun', 'article', 'plan_noun', 'grant_noun', 'runbook'],
    },
  ],
  new: [{ any: ['introduce', 'replace'] }],
  lesson: [{ any: ['train'] }],
  customer_service: [{ any: ['serve', 'answer', 'handle', 'welcome'], with: ['customer', 'guest'] }],
  regularly_up_to_date: [{ any: ['maintain', 'keep', 'update'] }],
  people: [{ any: humans }, { any: ['team'] }],
  team: [{ any: ['lead', 'manage', 'colead'], with: ['people', 'staff', 'colleague', 'trainee', 'crew'] }],
};
/** Classes that a kind of fact brings with it: a skill is known, a language spoken, an education studied for. */
const ofKind: Record<string, string[]> = {
  skill: ['knowledge', 'collaborate'],
  language: ['knowledge', 'speak', 'level', 'language'],
  education: ['study', 'degree', 'hold'],
};
/** What is taught after school and is no degree. */
const noDegree =
  /(?<!\p{L})(?:HN[CD]|[Dd]iplomas?|[Cc]ertificates?|NVQ|SVQ|BTEC|A-?levels?|GCSEs?|Highers|BTS|BEP|CAP|DUT|[Bb]ac|CFGS|CFGM|FP|[Aa]usbildung|[Ll]ehre|[Uu]mschulung|[Pp]erito|[Dd]iploma)(?!\p{L})/u;
const licence = /(?:licen[cs]e|permis|permiso|carn[eé]|schein|CACES|patente|certificat)/iu;
const doing = new Set(['doing']);
const smaller = new Set(['help', 'contribute']);

/** What a sentence may say because the facts have more: less of a role, a plainer deed, "several" for a number. */
export function isImplied({ concepts, word, isFirst, parts }: Token, evidence: Evidence): boolean {
  for (const concept of concepts) {
    // `In einem Team von 9 Leuten`, of a team of nine.
    if (concept === 'shared' && evidence.concepts.has('team') && parts.some((part) => teams.test(part))) return true;
    // `Implemented by me and one other`
    if (
      concept === 'shared' &&
      evidence.facts.some(({ tokens }) =>
        tokens.some(({ word: own }, at) => own === 'me' && /^(?:and|und|et|y|e)$/u.test(tokens[at + 1]?.word ?? '')),
      )
    )
      return true;
    if (doing.has(concept) || (smaller.has(concept) && (isFirst || isShared(evidence)))) return true;
    if (
      (concept === 'shared' || concept === 'partial') &&
      (evidence.concepts.has('colead') || isShared(evidence) || [...withWords].some((one) => evidence.words.has(one)))
    )
      return true;
    if (concept === 'rate' && evidence.facts.some(({ tokens }) => tokens.some(({ quantity }) => quantity?.unit === 'percent'))) return true;
    if (changes[concept]?.(evidence) === true || (concept === 'time' && measuresTime(evidence))) return true;
    if (evidence.language === 'de' && [...evidence.words].some((one) => isOfPeriod(one, concept))) return true;
    if (concept === 'weekly' && evidence.facts.some(({ tokens }) => tokens.some(({ word: day }) => weekdays.test(day)))) return true;
    if (evidence.facts.some(({ tokens }) => tokens.some((_, at) => isEvery(concept, tokens, at)))) return true;
    if ((concept === 'before' || concept === 'previous') && evidence.endDate !== undefined) return true;
    if (
      concept === 'train' &&
      !/^(?:lesson|educa|bildung|istruzione)/u.test(word) &&
      !isBeforehand(evidence) &&
      [...evidence.header, ...evidence.facts.filter(({ fact }) => fact.kind === 'summary')].some(({ tokens }) =>
        tokens.some((one) => one.concepts.has('teacher')),
      )
    )
      return true;
    if (concept === 'focus' && evidence.facts.some(({ fact }) => fact.kind === 'summary')) return true;
    if (concept === 'collaborate' && (word.startsWith('work') || isShared(evidence) || evidence.concepts.has('colead'))) return true;
    if (concept === 'colead' && (evidence.concepts.has('lead') || evidence.concepts.has('manage'))) return true;
    if (follows[concept]?.some((one) => isMet(one, evidence))) return true;
    // `Titulaire du CACES 3`
    if (concept === 'hold' && evidence.facts.some(({ fact }) => fact.kind === 'skill' && licence.test(fact.text))) return true;
    if (evidence.facts.some(({ fact }) => ofKind[fact.kind]?.includes(concept) && !(concepts.has('degree') && noDegree.test(fact.text))))
      return true;
    if (concept === 'team' && countsPeople(evidence)) return true;
    if (concept === 'language' && evidence.facts.some(({ tokens }) => tokens.filter((one) => languageNames.test(one.word)).length > 1))
      return true;
  }
  // `I wish today to …` of no fact tells of no job.
  if (nowWords.has(word)) return evidence.facts.length === 0 || (evidence.startDate !== undefined && evidence.endDate === undefined);
  return several.has(word) && countsMany(evidence);
}

const teams = /^(?:team|teams|equipe|equipo|squadra|gruppo)$/u;

/** Folded names of languages: who speaks two of them speaks two languages. */
export const languageNames =
  /^(?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|arabic|turkish|chinese|mandarin|japanese|englisch\w*|deutsch\w*|franzosisch\w*|spanisch\w*|italienisch\w*|polnisch\w*|russisch\w*|turkisch\w*|arabisch\w*|anglais|allemand|francais|espagnol|italien|portugais|neerlandais|polonais|russe|arabe|turc|chinois|japonais|ingles|aleman|frances|espanol|italiano|portugues|ruso|chino|catalan|inglese|tedesco|francese|spagnolo|portoghese|russo|arabo|cinese)$/u;

/** `From 6 hours to 95 minutes` is a reduction, whatever word the fact has for it. */
const changes: Record<string, (evidence: Evidence) => boolean> = {
  reduce: (evidence) => changesIn(evidence).some(([was, is]) => is < was),
  increase: (evidence) => changesIn(evidence).some(([was, is]) => is > was),
  change: (evidence) => changesIn(evidence).length > 0,
};

function changesIn({ facts }: Evidence): [number, number][] {
  return facts.flatMap(({ tokens }) => {
    const numbers = tokens.flatMap(({ quantity }) => quantity ?? []);
    return numbers.flatMap((one, at): [number, number][] => {
      const next = numbers[at + 1];
      const [was, is] = [one.values[0], next?.values[0]];
      return one.marker === 'from' && next?.marker === 'to' && one.unit === next.unit && was !== undefined && is !== undefined
        ? [[was, is]]
        : [];
    });
  });
}

/** Folded names of weekdays: what is done on one is done weekly. */
export const weekdays =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|(?:lun|mar|mercre|jeu|vendre|same)dis?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)$/u;

/** Who prepares a course has not given it. */
function isBeforehand({ concepts }: Evidence): boolean {
  return ['prepare', 'plan', 'attempted'].some((name) => concepts.has(name));
}

/** `Every autumn` is yearly, `every morning` daily. */
export function isEvery(concept: string, tokens: Token[], at: number): boolean {
  const pattern = concept === 'yearly' ? seasons : concept === 'daily' ? timesOfDay : undefined;
  return pattern?.test(tokens[at + 1]?.word ?? '') === true && everyWords.has(tokens[at]?.word ?? '');
}

const everyWords = new Set('every each jeden jedes chaque cada ogni'.split(' '));
const timesOfDay = /^(?:morning|evening|night|afternoon|morgen|abend|nacht|matin|soir|nuit|manana|tarde|noche|mattina|sera|notte)$/u;
const seasons =
  /^(?:spring|summer|autumn|fall|winter|season|fruhling|fruhjahr|sommer|herbst|saison|printemps|ete|automne|hiver|primavera|verano|otono|invierno|temporada|estate|autunno|inverno|stagione)$/u;

const timeUnits = new Set('millisecond second minute hour day workday week month'.split(' '));

function measuresTime({ facts }: Evidence): boolean {
  return facts.some(({ tokens }) => tokens.some(({ quantity }) => timeUnits.has(quantity?.unit ?? '')));
}

function isShared({ concepts }: Evidence): boolean {
  return ['help', 'contribute', 'shared', 'partial', 'collaborate'].some((one) => concepts.has(one));
}

const several = new Set(
  'several multiple various mehrere mehreren mehrerer verschiedene plusieurs divers diverses varios varias diversos diversas'.split(' '),
);

function isMet({ any, with: also }: { any: string[]; with?: string[] }, { concepts }: Evidence): boolean {
  return any.some((one) => concepts.has(one)) && (also === undefined || also.some((one) => concepts.has(one)));
}

/** "Led four engineers" makes a team of four. */
function countsPeople({ facts }: Evidence): boolean {
  return facts.some(({ tokens }) =>
    tokens.some(({ quantity }, at) => {
      const next = tokens[at + 1];
      const isLed = tokens
        .slice(0, at)
        .some((token) => [...token.concepts].some((concept) => (levels.get(concept) ?? 0) >= 3 && (levels.get(concept) ?? 0) <= 4));
      return quantity !== undefined && quantity.unit === undefined && isLed && next !== undefined && /(?:s|en|er|in|e|i)$/u.test(next.word);
    }),
  );
}

function countsMany({ facts }: Evidence): boolean {
  return facts.some(({ tokens }) =>
    tokens.some(({ quantity }) => quantity !== undefined && quantity.unit === undefined && (quantity.values[0] ?? 0) > 2),
  );
}
