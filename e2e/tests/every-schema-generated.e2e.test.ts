import { describe, test } from 'vitest';
import { applyByBothHosts, applyByContentScript } from '../engine/apply-by-both-hosts.ts';
import { generatedPostings } from '../engine/generated-postings.ts';
import { type EnginePage, onEnginePage } from '../engine/on-engine-page.ts';

let opened: EnginePage;

onEnginePage({ practice: false }, (ready) => (opened = ready));

// That both hosts do the same is seen with every captured form, and with the first third of these.
describe('generated forms', () => {
  for (const [at, { name, posting }] of generatedPostings(100, 20_261_124).entries())
    test(name, async () => (at < 33 ? applyByBothHosts(opened, posting) : applyByContentScript(opened, posting)));
});
