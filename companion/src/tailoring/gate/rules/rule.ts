import type { Evidence } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';

/** Undefined when the rule has nothing against the sentence; else one plain sentence for the person. */
export type Rule = (sentence: Token[], evidence: Evidence) => string | undefined;
