import type { CoverageScore, KeywordCoverage, Profile } from '@sincerely/shared';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import { parseISO } from 'date-fns/parseISO';
import type { Match } from '../match-facts.ts';
import type { Reread } from '../render/reread.ts';
import type { PostingReading } from '../posting/read-posting.ts';
import { coverKeywords } from './cover-keywords.ts';
import type { CvDocument } from './cv-document.ts';

type Part = CoverageScore['parts'][number];

/**
 * Keyword coverage of a CV, 0–100, from parts a person can open: keywords 50, title 15, years 10, education 5, soft skills 5, format 15. The
 * last four, which any tidy CV would get, count in proportion to the keywords.
 */
export function scoreCoverage(
  profile: Profile,
  cv: CvDocument,
  matches: Match[],
  posting: PostingReading,
  /** What a reader found in the finished file; until there is one, the document itself is looked at. */
  read?: Pick<Reread, 'found' | 'of' | 'missing'>,
): CoverageScore {
  const coverage = coverKeywords(cv, matches);
  const keywords = keywordPart(matches, coverage);
  const relevance = matches.length === 0 ? 0.5 : keywords.points / keywords.of;
  const parts = [
    keywords,
    titlePart(profile, posting, relevance),
    yearsPart(profile, posting, relevance),
    educationPart(profile, posting, relevance),
    softPart(profile, posting, relevance),
    read === undefined ? contentPart(cv, relevance) : formatPart(read, relevance),
  ].map((part) => ({ ...part, points: Math.round(part.points * 10) / 10 }));
  const named = (status: KeywordCoverage['status']) => coverage.filter((one) => one.status === status).map(({ name }) => name);
  return {
    total: Math.round(parts.reduce((sum, { points }) => sum + points, 0)),
    parts,
    covered: named('matched'),
    missing: named('missing'),
    keywords: coverage,
  };
}

function keywordPart(matches: Match[], coverage: KeywordCoverage[]): Part {
  const whole = matches.reduce((sum, { keyword }) => sum + keyword.weight, 0);
  const got = matches.reduce(
    (sum, { keyword, strength }, at) => sum + (coverage[at]?.status === 'matched' ? keyword.weight * strength : 0),
    0,
  );
  const countOf = (status: KeywordCoverage['status']) => coverage.filter((one) => one.status === status).length;
  const [matched, supported] = [countOf('matched'), countOf('supported')];
  const why =
    matches.length === 0
      ? ['The posting names no skill we know.']
      : [
          `${matched} of ${matches.length} skills of the posting are in your CV.`,
          ...(supported === 0 ? [] : [`${supported} more are in your facts, but not in this CV.`]),
        ];
  return { name: 'Keywords', points: whole === 0 ? 25 : (50 * got) / whole, of: 50, why: why.join(' ') };
}

function titlePart(profile: Profile, { title }: PostingReading, relevance: number): Part {
  const wanted = wordsOf(title);
  const titles = [profile.basics.label ?? '', ...profile.work.map(({ position }) => position ?? '')];
  const best = Math.max(0, ...titles.map((own) => shareOf(wanted, wordsOf(own))));
  return {
    name: 'Title',
    points: 15 * best * Math.max(relevance, best),
    of: 15,
    why: best > 0.5 ? 'You have held a title like this one.' : 'Your titles differ from this one.',
  };
}

function yearsPart(profile: Profile, { years }: PostingReading, relevance: number): Part {
  const have = profile.answers.totalYearsExperience ?? yearsWorked(profile);
  const share = years === null ? 1 : Math.min(1, have / years);
  const why = years === null ? 'The posting asks for no number of years.' : `${years} years are asked for; you have ${Math.floor(have)}.`;
  return { name: 'Years', points: 10 * share * relevance, of: 10, why };
}

const ranks = { bachelor: 1, master: 2, doctorate: 3 };

function educationPart(profile: Profile, { degree }: PostingReading, relevance: number): Part {
  const have = Math.max(0, ...profile.education.map(({ studyType }) => rankOf(studyType ?? '')));
  const enough = degree === null || have >= ranks[degree];
  const why =
    degree === null ? 'The posting asks for no degree.' : enough ? 'You have the degree asked for.' : `A ${degree}’s degree is asked for.`;
  return { name: 'Education', points: enough ? 5 * relevance : 0, of: 5, why };
}

function softPart(profile: Profile, { soft }: PostingReading, relevance: number): Part {
  const said = JSON.stringify([profile.basics.summary, profile.work]).toLowerCase();
  const shown = soft.filter((skill) => said.includes(skill));
  const share = soft.length === 0 ? 1 : shown.length / soft.length;
  return {
    name: 'Soft skills',
    points: 5 * share * relevance,
    of: 5,
    why: soft.length === 0 ? 'None are asked for.' : `${shown.length} of ${soft.length} are in your own words.`,
  };
}

/** What came out of the finished file as it went in. */
function formatPart({ found, of, missing }: Pick<Reread, 'found' | 'of' | 'missing'>, relevance: number): Part {
  const why =
    missing.length === 0
      ? `A reader of CVs finds all ${of} fields in the file.`
      : `A reader of CVs finds ${found} of ${of} fields in the file; not ${missing.slice(0, 5).join(', ')}.`;
  return { name: 'Format', points: 15 * (of === 0 ? 0 : found / of) * relevance, of: 15, why };
}

/** What a reader of CVs needs to find in every one. */
function contentPart(cv: CvDocument, relevance: number): Part {
  const checks: [string, boolean][] = [
    ['name', cv.name !== ''],
    ['e-mail', cv.contact.some((part) => part.includes('@'))],
    ['dates of each position', cv.work.every(({ dates }) => dates !== '')],
    ['employer of each position', cv.work.every(({ organisation, title }) => organisation !== '' && title !== '')],
    ['education', cv.education.length > 0],
    ['skills', cv.skills.length > 0],
  ];
  const missing = checks.filter(([, ok]) => !ok).map(([name]) => name);
  const points = ((15 * (checks.length - missing.length)) / checks.length) * relevance;
  return {
    name: 'Format',
    points,
    of: 15,
    why: missing.length === 0 ? 'Everything a reader looks for is there.' : `Missing: ${missing.join(', ')}.`,
  };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? []);
}

function shareOf(wanted: Set<string>, own: Set<string>): number {
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => own.has(word)).length / wanted.size;
}

function rankOf(studyType: string): number {
  if (/ph\.?d|doctor/iu.test(studyType)) return 3;
  if (/master|m\.?sc|mba/iu.test(studyType)) return 2;
  return /bachelor|b\.?sc|b\.?a\b|b\.?eng/iu.test(studyType) ? 1 : 0;
}

/** From the first start to the last end, in whole months, so that a score is the same all day. */
function yearsWorked({ work }: Profile): number {
  const starts = work.flatMap(({ startDate }) => (startDate ? [parseISO(startDate).getTime()] : []));
  const ends = work.map(({ endDate }) => (endDate ? parseISO(endDate).getTime() : Date.now()));
  return starts.length === 0 ? 0 : Math.max(0, differenceInMonths(Math.max(...ends), Math.min(...starts)) / 12);
}
