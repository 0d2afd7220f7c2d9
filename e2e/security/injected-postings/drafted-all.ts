import { factsOfProfile } from '@sincerely/companion/facts';
import { draftMail } from '@sincerely/companion/mail/draft-mail';
import { patchCv, patchLetter } from '@sincerely/companion/tailoring/apply-patch';
import { draftCv } from '@sincerely/companion/tailoring/draft/cv-document';
import { prepareInterview } from '@sincerely/companion/tailoring/draft/interview-prep';
import { draftLetter, letterText } from '@sincerely/companion/tailoring/draft/letter-document';
import { matchFacts } from '@sincerely/companion/tailoring/match-facts';
import { promptFor } from '@sincerely/companion/tailoring/model/prompt';
import { proposePatches } from '@sincerely/companion/tailoring/model/propose';
import { readPosting } from '@sincerely/companion/tailoring/posting/read-posting';
import { cvHtml } from '@sincerely/companion/tailoring/render/cv-html';
import { letterHtml } from '@sincerely/companion/tailoring/render/letter-html';
import { prepHtml } from '@sincerely/companion/tailoring/render/prep-html';
import { Posting, type Profile } from '@sincerely/shared';
import type { Injected } from './injected-posting.ts';
import { modelKey } from './person-with-secrets.ts';
import { documentOf, type Tailored } from './tailored-all.ts';

/**
 * What the steps of the tailoring job do, without the job: its checkpoints are written to disk for every patch, and most of the time of a
 * whole job is theirs.
 */
export async function draftedAll(profile: Profile, baseUrl: string, postings: Injected[]): Promise<Tailored[]> {
  const drafted: Tailored[] = [];
  for (const injected of postings) drafted.push(await draftedOne(profile, baseUrl, injected));
  return drafted;
}

async function draftedOne(profile: Profile, baseUrl: string, injected: Injected): Promise<Tailored> {
  const facts = factsOfProfile(profile);
  const posting = Posting.parse({ ...injected.posting, id: injected.reference, createdAt: 0, updatedAt: 0 });
  const reading = readPosting(posting);
  const matches = matchFacts(facts, reading);
  let cv = draftCv(profile, facts, matches, { language: reading.language, pages: 2 });
  let letter = draftLetter(profile, facts, matches, reading, reading.language);
  const ask = async (part: 'cv' | 'letter') =>
    proposePatches({
      access: { baseUrl, model: 'obedient', key: () => modelKey },
      host: { pass: () => {}, ended: () => {} },
      messages: promptFor(part, facts, posting, reading),
      isAskedFor: ({ op }) => (part === 'letter') === (op === 'letter'),
      facts,
      header: reading,
      signal: AbortSignal.timeout(60_000),
      patience: undefined,
      accept: (patch) => {
        if (part === 'cv') cv = patchCv(cv, patch);
        else letter = patchLetter(letter, patch);
      },
    });
  const proposals = [await ask('cv'), await ask('letter')];
  const mail = draftMail(profile, reading, { artifacts: [], documents: [] });
  const documents = [
    documentOf('cv.html', cvHtml(cv)),
    documentOf('letter.html', letterHtml(letter)),
    documentOf('letter.txt', letterText(letter)),
    documentOf('letter-interview.html', prepHtml(prepareInterview(facts, matches, reading))),
    documentOf('subject of the mail', mail.subject),
    documentOf('mail', mail.body),
  ];
  const isUsed = proposals.every(({ warning }) => warning === undefined);
  return { injected, ended: isUsed ? 'used' : 'fell back', documents, refused: proposals.flatMap(({ refused }) => refused) };
}
