import type { OfferedSalary, Posting } from '@sincerely/shared';
import { applyBy } from './apply-by.ts';
import { type Degree, degreeAsked, yearsAsked } from './asked-experience.ts';
import { countMentions, spellings, termOf, termsIn } from './lexicon.ts';
import { languageOf, type PostingLanguage } from './posting-language.ts';
import { plainName } from './plain-name.ts';
import { salaryOffered } from './salary-offered.ts';
import { taggedNames } from './tagged-names.ts';

export type Need = 'must' | 'nice' | 'neutral';
/** `weight`: need × how often it is said × how specific it is. */
export type Keyword = { name: string; need: Need; weight: number };
export type PostingReading = {
  title: string;
  company: string;
  keywords: Keyword[];
  /** Years of experience asked for. */
  years: number | null;
  degree: Degree | null;
  soft: string[];
  language: PostingLanguage;
  salary: OfferedSalary | null;
  /** The last day to apply, `YYYY-MM-DD`. */
  applyBy: string | null;
};

const needWeight: Record<Need, number> = { must: 3, nice: 1.5, neutral: 1 };
const mustCue = cueOf(
  `require[ds]?|requirements?|must|qualifications|you have|you bring|your profile|you’ll need|you'll need|need to have|minimum|essential|deep knowledge|strong
  |anforderungen|voraussetzung(?:en)?|(?:dein|ihr) profil|du bringst|sie bringen|erforderlich|kenntnisse|profil recherché|votre profil|exigences|exigée?s?
  |requises?|requisitos|imprescindibles?|se requiere|requisiti|richies[ti][aeio]?|indispensabil[ei]`,
);
const niceCue = cueOf(
  `nice to have|preferred|bonus|plus|ideally|desirable|advantage|optional|familiarity
  |von vorteil|wünschenswert|idealerweise|atouts?|souhaitée?s?|idéalement|deseables?|se valorará|preferibil[ei]|gradit[aeio]`,
);

function cueOf(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.replaceAll(/\s*\n\s*/gu, '')})(?!\p{L})`, 'iu');
}

const softSkills = [
  'communication',
  'collaboration',
  'teamwork',
  'leadership',
  'ownership',
  'mentoring',
  'problem solving',
  'curiosity',
  'empathy',
  'organised',
  'organized',
  'detail-oriented',
  'self-motivated',
  'adaptable',
];

/** What a posting asks for, by our lexicon, by the tagger and by how names are written. The text is data: nothing in it is obeyed. */
export function readPosting(posting: Pick<Posting, 'title' | 'company' | 'description'>): PostingReading {
  const text = `${posting.title}\n${posting.description ?? ''}`;
  const sentences = sentencesWithNeed(text);
  const known = termsIn(text).flatMap((term) => keywordOf(term.name, text, sentences) ?? []);
  const named = [...newNames(posting, sentences)].flatMap((name) => keywordOf(name, text, sentences, 0.5) ?? []);
  return {
    title: plainName(posting.title),
    company: plainName(posting.company ?? ''),
    keywords: withoutParts([...known, ...named], text)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 40),
    years: yearsAsked(text),
    degree: degreeAsked(text),
    soft: softSkills.filter((skill) => text.toLowerCase().includes(skill)),
    language: languageOf(text),
    salary: salaryOffered(text),
    applyBy: applyBy(text),
  };
}

/** "REST" is not asked for where only "Django REST Framework" is. */
function withoutParts(keywords: Keyword[], text: string): Keyword[] {
  return keywords.filter(({ name }) => {
    const term = termOf(name);
    const longer = keywords.filter((other) => other.name.length > name.length && countMentions(other.name, term) > 0);
    const rest = longer.reduce((left, other) => left.replaceAll(termOf(other.name).pattern, ' '), text);
    return countMentions(rest, term) > 0;
  });
}

type Sentence = { text: string; need: Need };

/** A heading such as "Requirements:" says the need of what follows it, until the next heading. */
function sentencesWithNeed(text: string): Sentence[] {
  let section: Need = 'neutral';
  return text.split(/\n+|(?<=[.!?;])\s+/u).flatMap((raw) => {
    const line = raw.trim();
    if (line === '') return [];
    const isHeading = line.length < 60 && !/[.;]$/u.test(line);
    const here = niceCue.test(line) ? 'nice' : mustCue.test(line) ? 'must' : undefined;
    if (isHeading || /^[\p{L} ]{3,40}:/u.test(line)) section = here ?? (isHeading && line.endsWith(':') ? 'neutral' : section);
    return [{ text: line, need: here ?? section }];
  });
}

function keywordOf(name: string, text: string, sentences: Sentence[], specific = 1): Keyword | undefined {
  const term = termOf(name);
  const count = countMentions(text, term);
  if (count === 0) return undefined;
  const needs = sentences.filter((sentence) => countMentions(sentence.text, term) > 0).map(({ need }) => need);
  const need: Need = needs.includes('must') ? 'must' : needs.includes('nice') ? 'nice' : 'neutral';
  return { name: term.name, need, weight: needWeight[need] * Math.min(2, 1 + (count - 1) / 4) * specific };
}

const notNames = new Set(
  'we you our your the this that if in on at as and or for with to from by a an it is are be will i us eu uk usa eeo cet pst est eur usd gbp chf ceo cto hr pto ok faq gmbh inc llc ltd monday friday january february march april may june july august september october november december remote hybrid senior junior staff lead principal'.split(
    ' ',
  ),
);

/** Names the lexicon does not have, each once in any case: as the tagger finds them, then as they are written. */
function newNames(posting: Pick<Posting, 'title' | 'company'>, sentences: Sentence[]): Iterable<string> {
  const own = `${posting.title} ${posting.company ?? ''}`.toLowerCase();
  // The tagger learned from English alone; elsewhere it would take every German noun for a name.
  const isEnglish = languageOf(sentences.map(({ text }) => text).join('\n')) === 'en';
  const lines = isEnglish ? sentences.map(({ text }) => text) : [];
  const tagged = taggedNames(lines).filter((name) => !own.includes(name.toLowerCase()));
  const names = new Map<string, string>();
  for (const name of [...tagged, ...namesAsWritten(posting, sentences)])
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  return names.values();
}

/** Words within a sentence that are written like names: FooBar, ABC, C4D. A capital at a sentence's start says nothing. */
function namesAsWritten(posting: Pick<Posting, 'title' | 'company'>, sentences: Sentence[]): string[] {
  const own = new Set(`${posting.title} ${posting.company ?? ''}`.toLowerCase().split(/\W+/u));
  const found = new Set<string>();
  for (const { text, need } of sentences) {
    if (need === 'neutral') continue;
    for (const name of text.match(/\b(?:[A-Z][a-z]+[A-Z]\w*|[A-Z][A-Z0-9]{1,6})\b/gu) ?? []) {
      if (!own.has(name.toLowerCase()) && !notNames.has(name.toLowerCase()) && countMentions(lexiconText, termOf(name)) === 0)
        found.add(name);
    }
  }
  return [...found].slice(0, 15);
}

const lexiconText = spellings.join('\n');
