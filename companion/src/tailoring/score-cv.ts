import type { CoverageScore, Posting, Profile } from '@sincerely/shared';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import { scoreCoverage } from './draft/coverage-score.ts';
import { draftCv } from './draft/cv-document.ts';
import { matchFacts } from './match-facts.ts';
import { readPosting } from './posting/read-posting.ts';

/** The score of the deterministic CV that a profile gives for a posting. */
export function scoreCv(profile: Profile, posting: Pick<Posting, 'title' | 'company' | 'description'>): CoverageScore {
  const reading = readPosting(posting);
  const facts = factsOfProfile(profile);
  const matches = matchFacts(facts, reading);
  return scoreCoverage(profile, draftCv(profile, facts, matches), matches, reading);
}
