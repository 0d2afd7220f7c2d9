/** A sentence of a label, as written and in small letters; the rules meet it without brackets. */
export type Sentence = { raw: string; text: string; kind: Kind };

/**
 * `asks`: to be answered by yes or no. `words`: to be answered by more. `heading`: a topic without a verb. `told`: what the company says about itself,
 * and what to do after a yes or a no.
 */
type Kind = 'asks' | 'words' | 'heading' | 'told';

const opener =
  /^(?:so |now |and |then )?(?:are|am|is|do|does|did|will|would|can|could|may|must|have|has|should)\b|^(?:bist|sind|hast|haben|darf|dürfen|kann|könn|benötig|brauch|besitz|verfüg|liegt|ist|wird|werden|êtes|es-tu|avez|as-tu|aurez|pouvez|peux|possédez|disposez|nécessitez|est-ce|tien|tiene|está|estás|puede|necesit|requier|cuent|dispon|precis|você|tem\b|possui|necessit|poss|ben\b|bent|heb|heeft|mag\b|kun|beschik|sei\b|hai\b|ha\b|è\b|puoi|può|avrai)/u;
/** A statement to agree with, and a request to confirm one. */
export const statement =
  /^(?:i|you) |^i['’](?:m|ll|ve)\b|\b(?:confirm|certify|true|correct|the case)(?: to us)?,? (?:that )?(?:you|i|no)\b|^(?:please |kindly )?(?:confirm|certify|declare|indicate|state|advise|specify|select|choose|tell us|let us know|let me know)(?: to us)? (?:if|whether|that|you)\b/u;
const confirmYour = /^(?:please |kindly )?confirm (?:your|the right)/u;
const afterAnswer =
  /^(?:and |but )?(?:if|where|wenn|falls|si|se|indien|als) (?:yes|no|so|not|applicable|other|any|ja|nein|oui|non|sí|sì|sim|não|nee|the answer|you(?:r answer| (?:have )?(?:answered|selected|chose|said|responded|indicated|replied)))\b|^(?:if|when) [^,]*, (?:please|kindly|what|which|when|how|list|explain|describe|specify)\b/u;
const request =
  /^(?:please |kindly )?(?:explain|elaborate|describe|provide|list|include|specify|share|note|detail|give|add|enter|outline|be aware|remember|tell us (?:about|more|your))\b/u;
const asksWords =
  /^(?:(?:in|for|on|by|until|since|from|under|to|at|of) )?(?:what|which|how|when|where|why|who|whose|wie|wann|welche[rsmn]?|wo|warum|was|quand|quels?|quelles?|comment|où|pourquoi|cuándo|cuál(?:es)?|qué|cómo|dónde|quando|qual[ei]?|come|dove|como|onde|wanneer|welke|hoe|wat|waar)(?![\wà-ÿ])/u;
const toldByCompany =
  /^(?:we|our|us|the|this|these|all|any|candidates?|applicants?|employees|unfortunately|at this time|note|only|due|because|as|since|federal|in (?:compliance|accordance)|proof|sponsorship is|visas? (?:is|are)|must|to be|you (?:must|will be|may be))\b|\b(?:we|must|cannot|unable to|participates?|does not|do not|will not|are not|is not)\b/u;

/** Brackets that change what is asked stay in the sentence; a question of its own becomes a sentence; examples and asides go. */
function withoutBrackets(label: string): string {
  if (!label.includes('(')) return label;
  return label.replaceAll(/\s*\(([^()]*)\)/gu, (_, inner: string) => {
    if (/^(?:without|with no|no |not |w\/o|ohne|sans|sin|sem|zonder|senza)/u.test(inner.toLowerCase())) return ` ${inner}`;
    return inner.includes('?') ? `. ${inner}.` : ' ';
  });
}

/** Points inside short forms would end sentences. */
function withoutInnerPoints(label: string): string {
  if (!/[./’`´]/u.test(label)) return label;
  return label
    .replaceAll(/\bU\.\s?S\.(?:\s?A\.?)?(?=\s+(?:Will|Do|Does|Are|Is|Please|If|Would|Can|We|This|Note|Proof|You)\b)/gu, 'USA.')
    .replaceAll(/\b[Uu]\.\s?[Ss]\.?(?:\s?[Aa]\.?)?(?!\w)/gu, 'USA')
    .replaceAll(/\b[Uu]\.\s?[Kk]\.?(?!\w)/gu, 'UK')
    .replaceAll(/\bE\.?\sU\.?(?!\w)|\bE\.U\.?(?!\w)/gu, 'EU')
    .replaceAll(/\b(?:e\.g|i\.e|Inc|Ltd|Co|St|No)\.(?=[\s,])/gu, (short) => short.replaceAll('.', ''))
    .replaceAll(/\b[Ww]\/[Oo]\b/gu, 'without')
    .replaceAll(/[’`´]/gu, "'");
}

const boundary = /(?<=[.?!;:])\s+|\n+|\s+[-–—|]+\s+(?=(?:[Aa]re|[Dd]o|[Dd]oes|[Ww]ill|[Ww]ould|[Cc]an|[Hh]ave|[Ii]s|I|[Pp]lease)\b)/u;

export function sentencesOf(label: string): Sentence[] {
  return withoutInnerPoints(withoutBrackets(label))
    .split(boundary)
    .map((part) => part.replaceAll(/^[\s¿*\d.)–—-]+|[\s*]+$/gu, ''))
    .filter((raw) => /[^\s\d.,;:!?*()–—-]/u.test(raw))
    .map((raw) => {
      const text = raw.toLowerCase();
      return { raw, text: text.replace(/[.?!;:]+$/u, '').trim(), kind: kindOf(text) };
    });
}

/** Verbs most questions begin with; what begins so is asked, whatever else is said. */
const opensPlainly = new Set('are am is do does did will would can could may must have has should'.split(' '));

function isPlainQuestion(text: string): boolean {
  return opensPlainly.has(text.split(' ', 1)[0] ?? '');
}

function kindOf(text: string): Kind {
  if (isPlainQuestion(text)) return 'asks';
  if (afterAnswer.test(text)) return 'told';
  if (statement.test(text) && !/^you (?:must|will be|may be)\b/u.test(text)) return 'asks';
  if (opener.test(text) || confirmYour.test(text)) return 'asks';
  if (asksWords.test(text)) return 'words';
  if (text.includes('?')) return /, (?:what|which|how|when|why|who)\b/u.test(text) ? 'words' : 'asks';
  if (request.test(text)) return /\byour (?:current )?(?:work|right|visa|immigration|employment|eligib)/u.test(text) ? 'words' : 'told';
  return toldByCompany.test(text) || text.split(' ').length > 12 ? 'told' : 'heading';
}

/** The part of a sentence that asks, after what is said in front: "Although you may work today, will you …". */
export function mainClause(text: string): string {
  if (isPlainQuestion(text) || opener.test(text) || statement.test(text)) return text;
  const [, main] = /[,–—-]\s*((?:are|am|is|do|does|will|would|can|could|may|must|have|has)\b.*)$/u.exec(text) ?? [];
  return main === undefined || /\b(?:without|ohne|sans|sin|sem|zonder|senza)\b/u.test(text.slice(0, -main.length)) ? text : main;
}
