import { factsOfProfile } from '@sincerely/companion/facts';
import { readCv } from '@sincerely/companion/documents';
import { patchCv, patchLetter } from '@sincerely/companion/tailoring/apply-patch';
import { draftCv } from '@sincerely/companion/tailoring/draft/cv-document';
import { type InterviewPrep, prepareInterview } from '@sincerely/companion/tailoring/draft/interview-prep';
import { draftLetter } from '@sincerely/companion/tailoring/draft/letter-document';
import type { Match } from '@sincerely/companion/tailoring/match-facts';
import { readPosting } from '@sincerely/companion/tailoring/posting/read-posting';
import { cvHtml } from '@sincerely/companion/tailoring/render/cv-html';
import { letterHtml } from '@sincerely/companion/tailoring/render/letter-html';
import { prepHtml } from '@sincerely/companion/tailoring/render/prep-html';
import { groundedLines, type TailoredDocuments, withLine } from '@sincerely/companion/tailoring/tailored-documents';
import type { Profile } from '@sincerely/shared';
import { marked } from './marked.ts';

/** A document as the product renders it, with the places payloads were put in. `links`: the addresses it may link to. */
export type Rendered = { name: string; html: string; places: string[]; links: string[] };

const style = { language: 'en', template: 'classic' } as const;

/** Every payload at every place by which text comes into a document, rendered by the product's own code. */
export async function renderedWith(payloads: string[]): Promise<Rendered[]> {
  const profile = profileWith(payloads);
  const { letter, prep, documents } = draftsOf(profile, payloads);
  const imported = await importedFrom(profile);
  const fromFile = draftCv(imported, factsOfProfile(imported), []);
  const changed = editedWith({ ...documents, cv: patchedCv(fromFile, payloads), letter: patchedLetter(letter, payloads) }, payloads);
  return [
    { name: 'CV', html: cvHtml(documents.cv, style), places: cvPlaces, links: linksOf(profile) },
    {
      name: 'CV from a file, with patches, edited by hand',
      html: cvHtml(changed.cv, style),
      places: [...entryPlaces.filter((place) => place !== 'highlight'), 'rewrite', 'edit'],
      // What is read from a file has no blanks around it.
      links: linksOf(imported),
    },
    { name: 'letter with patches, edited by hand', html: letterHtml(changed.letter, style), places: letterPlaces, links: [] },
    { name: 'interview preparation', html: prepHtml(prep), places: prepPlaces, links: [] },
  ];
}

function linksOf({ basics }: Profile): string[] {
  return basics.profiles.map(({ url }) => url).filter((url) => /^https?:\/\//u.test(url));
}

const entryPlaces =
  'link title employer place work-summary highlight school degree area grade skill keyword-of-skill language fluency'.split(' ');
const cvPlaces = ['name', 'label', 'email', 'phone', 'city', 'summary', ...entryPlaces];
const letterPlaces = ['name', 'email', 'phone', 'company', 'summary', 'patched-letter', 'letter-edit'];
const prepPlaces = ['posting-title', 'company', 'keyword', 'gap', 'highlight'];

/** Read as a file; what there is only one of would be too long for it with every payload in it. */
async function importedFrom({ basics, ...profile }: Profile): Promise<Profile> {
  const file = JSON.stringify({ ...profile, basics: { name: 'Amara Okafor', profiles: basics.profiles } });
  return (await readCv('resume.json', new TextEncoder().encode(file))).profile;
}

function profileWith(payloads: string[]): Profile {
  const all = (place: string) => payloads.map((payload, at) => marked(place, at, payload)).join(' ');
  const each = <T>(make: (at: (place: string) => string) => T) =>
    payloads.map((payload, at) => make((place) => marked(place, at, payload)));
  return {
    basics: {
      name: all('name'),
      label: all('label'),
      email: all('email'),
      phone: all('phone'),
      summary: all('summary'),
      location: { city: all('city') },
      profiles: each((at) => ({ network: 'x', url: `https://links.example/${at('link')}` })).concat(
        payloads.map((payload) => ({ network: 'x', url: payload })),
      ),
    },
    work: each((at) => ({
      name: at('employer'),
      position: at('title'),
      location: at('place'),
      summary: at('work-summary'),
      highlights: [at('highlight')],
    })),
    education: each((at) => ({ institution: at('school'), studyType: at('degree'), area: at('area'), score: at('grade') })),
    skills: each((at) => ({ name: at('skill'), keywords: [at('keyword-of-skill')] })),
    languages: each((at) => ({ language: at('language'), fluency: at('fluency') })),
    answers: {},
  };
}

function draftsOf(profile: Profile, payloads: string[]) {
  const all = (place: string) => payloads.map((payload, at) => marked(place, at, payload)).join(' ');
  const facts = factsOfProfile(profile);
  const reading = readPosting({ title: all('posting-title'), company: all('company'), description: payloads.join('\n') });
  const posting = { ...reading, title: all('posting-title'), company: all('company') };
  const matches = payloads.flatMap((payload, at): Match[] => [
    { keyword: { name: marked('keyword', at, payload), need: 'must', weight: 3 }, factIds: [`work:${at}:0`], strength: 1 },
    { keyword: { name: marked('gap', at, payload), need: 'must', weight: 3 }, factIds: [], strength: 0 },
  ]);
  const cv = draftCv(profile, facts, matches);
  const letter = draftLetter(profile, facts, matches, posting);
  const documents: TailoredDocuments = { cv, letter, style, stem: 'x', facts, header: posting, refused: [] };
  return { letter, documents, prep: wholePrep(matches, (some) => prepareInterview(facts, some, posting)) };
}

/** One preparation holds a dozen of each: of all of them, those of many are put together. */
function wholePrep(matches: Match[], prepare: (some: Match[]) => InterviewPrep): InterviewPrep {
  const preps = Array.from({ length: Math.ceil(matches.length / 12) }, (_, at) => prepare(matches.slice(at * 12, at * 12 + 12)));
  const [first] = preps as [InterviewPrep];
  return { ...first, ready: preps.flatMap(({ ready }) => ready), gaps: preps.flatMap(({ gaps }) => gaps) };
}

/** Rewordings of the highlights by a model; its summary is what is then changed by hand. */
function patchedCv(cv: TailoredDocuments['cv'], payloads: string[]): TailoredDocuments['cv'] {
  const reworded = payloads.reduce((document, payload, at) => {
    const target = `work:${at}:0`;
    return patchCv(document, { op: 'rewrite', target, text: marked('rewrite', at, payload), src: [target] });
  }, cv);
  return patchCv(reworded, { op: 'summary', target: 'summary', text: 'A summary.', src: ['summary'] });
}

function patchedLetter(letter: TailoredDocuments['letter'], payloads: string[]): TailoredDocuments['letter'] {
  const text = payloads.map((payload, at) => marked('patched-letter', at, payload)).join(' ');
  return patchLetter(letter, { op: 'letter', target: 'letter', text, src: ['summary'] });
}

function editedWith(documents: TailoredDocuments, payloads: string[]): TailoredDocuments {
  const lines = groundedLines(documents);
  const of = (part: 'cv' | 'letter') => lines.find((line) => line.part === part && (part === 'cv' || line.id === 'letter:0:0'))?.id ?? '';
  const all = (place: string) => payloads.map((payload, at) => marked(place, at, payload)).join(' ');
  return withLine(withLine(documents, of('cv'), all('edit')), of('letter'), all('letter-edit'));
}
