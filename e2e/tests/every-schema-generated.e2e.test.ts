import { describe, test } from 'vitest';
import { applyByBothHosts } from '../engine/apply-by-both-hosts.ts';
import { generatedPostings } from '../engine/generated-postings.ts';
import { type EnginePage, onEnginePage } from '../engine/on-engine-page.ts';

let opened: EnginePage;

onEnginePage({ practice: false }, (ready) => (opened = ready));

describe('generated forms', () => {
  for (const { name, posting } of generatedPostings(100, 20_261_124)) test(name, async () => applyByBothHosts(opened, posting));
});
