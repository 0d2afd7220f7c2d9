import { type Evidence, isContent, isSame, type ReadFact } from '../reading/evidence.ts';
import { hedgeNames } from '../reading/concepts.ts';
import type { Token } from '../reading/token.ts';
import { clausesOf } from './clauses.ts';
import type { Rule } from './rule.ts';

/** How many words after it a hedge stands on; those not named stand on their whole clause. Those of numbers are judged with the numbers. */
const reaches: Record<string, number> = { negation: 2, small_role: 2, basic: 2, only: 3, attempted: 3, expected: 3 };
const ofNumbers = new Set(['approximate', 'most', 'least', 'under', 'expected']);

/** What makes a fact smaller ("no", "part of", "planned", "junior") stays with what it stands on, and is not put on something else. */
export const judgeHedges: Rule = (sentence, evidence) => {
  for (const fact of [...evidence.facts, ...evidence.header])
    for (const { hedge, name, scope } of hedgesIn(fact, evidence)) {
      if (has(sentence, name)) continue;
      const said = scope.filter((token) => sentence.some((one) => isContent(one) && !one.isPosting && isSame(one, token)));
      if (isKept(said, scope, name)) return `It leaves out "${hedge.raw}".`;
    }
  return addedNegation(sentence, evidence);
};

function isKept(said: Token[], scope: Token[], name: string): boolean {
  if (scope.length === 0) return false;
  return name in reaches ? said.length > 0 && said.length >= Math.min(scope.length, 1) : said.length >= Math.min(scope.length, 2);
}

type Hedge = { hedge: Token; name: string; scope: Token[] };

function hedgesIn({ tokens, fact }: ReadFact, { language }: Evidence): Hedge[] {
  if (fact.kind === 'skill') return [];
  return clausesOf(tokens, language).flatMap((clause) =>
    clause.tokens.flatMap((hedge, at) => namesOf(hedge).map((name) => ({ hedge, name, scope: scopeOf(name, clause.tokens, at) }))),
  );
}

function namesOf({ concepts, quantity }: Token): string[] {
  if (quantity?.values[0] === 0) return ['negation'];
  return [...concepts].filter((concept) => hedgeNames.has(concept) && !ofNumbers.has(concept));
}

function scopeOf(name: string, clause: Token[], at: number): Token[] {
  const after = clause.slice(at + 1).filter(isContent);
  const reach = reaches[name];
  return reach === undefined ? clause.filter((token, index) => index !== at && isContent(token)) : untilGap(after).slice(0, reach);
}

function untilGap(tokens: Token[]): Token[] {
  const end = tokens.findIndex(({ gap }, at) => at > 0 && gap !== '');
  return end === -1 ? tokens : tokens.slice(0, end);
}

function has(sentence: Token[], name: string): boolean {
  return sentence.some((token) => namesOf(token).includes(name));
}

function addedNegation(sentence: Token[], evidence: Evidence): string | undefined {
  const scopes = evidence.facts.flatMap((fact) =>
    hedgesIn(fact, evidence).flatMap(({ name, scope }) => (name === 'negation' ? scope : [])),
  );
  const wrong = sentence.find((token, at) => {
    if (!namesOf(token).includes('negation')) return false;
    const next = sentence.slice(at + 1).find(isContent);
    return scopes.length > 0 && next !== undefined && !scopes.some((one) => isSame(one, next));
  });
  return wrong && `"${wrong.raw}" stands on something else in the facts.`;
}
