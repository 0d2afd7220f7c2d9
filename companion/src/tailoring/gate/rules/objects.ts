import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { isDepartment } from './no-deeds.ts';
import { levelOf } from './level-of.ts';
import { joiners } from './joiners.ts';
import type { Rule } from './rule.ts';

/**
 * `Created desserts for the summer menu` is not told as having created the summer menu: what a deed is done to may not give way to what that belongs
 * to. German, which moves its verbs, is left to the other rules.
 */
export const judgeObjects: Rule = (sentence, evidence) => {
  if (evidence.language === 'de') return undefined;
  const wrong = sentence.find((deed, at) => opens(sentence, at) && isDeed(deed) && movesOn(sentence, at, evidence));
  return wrong && `"${wrong.raw}" is said of something else in the facts.`;
};

function isDeed(token: Token): boolean {
  return isContent(token) && token.parts.length === 1 && (levelOf(token) ?? 0) >= 2 && !token.concepts.has('doing');
}

/** The deed a part of the sentence opens with. */
function opens(sentence: Token[], at: number): boolean {
  return at <= 1 || sentence[at]?.gap !== '' || sentence[at - 1]?.isFrame === true;
}

/** `A team of three coordinators` are the coordinators. */
const containers = ['team', 'group', 'class', 'people'];

function movesOn(sentence: Token[], at: number, { facts }: Evidence): boolean {
  const deed = sentence[at] as Token;
  const said = phraseAfter(sentence, at);
  if (said.object.length === 0 || said.object.some((token) => token.quantity !== undefined)) return false;
  const own = facts.flatMap(({ tokens }) =>
    tokens.flatMap((token, index) =>
      isDeed(token) && !isDepartment(tokens, index) && isSame(token, deed) ? [phraseAfter(tokens, index)] : [],
    ),
  );
  return (
    own.length > 0 &&
    own.every(
      ({ object, rest }) => object.length > 0 && !object.some(isContainer) && !hasAny(sentence, object) && hasAny(rest, said.object),
    )
  );
}

function isContainer({ concepts, word }: Token): boolean {
  return (
    /^(?:team|number|nombre|numero|amount|volume|group|grupo|groupe|gruppo|equipo|equipe|class|classe|clase|set|series)/u.test(word) ||
    containers.some((name) => concepts.has(name))
  );
}

function hasAny(tokens: Token[], wanted: Token[]): boolean {
  return tokens.some((token) => wanted.some((one) => isSame(one, token)));
}

/** `a` is `à`, and no preposition of English. */
const prepositions = new Set(
  'of for to in on with from at by into about d de del des du pour sur dans avec a au aux para por en con sobre di della delle per su da al alla'.split(
    ' ',
  ),
);

/** `Migration to TypeScript` names no object; `migration of services` and `migrated services` do. */
function leadsElsewhere({ word, language }: Token): boolean {
  return prepositions.has(word) && !genitives.has(word) && !(word === 'a' && language === 'en');
}

const genitives = new Set(['of', 'de', 'd', 'del', 'des', 'du', 'di', 'della', 'delle']);

/** The words right after a deed up to the next preposition, and those after it, to the end of the part. */
function phraseAfter(tokens: Token[], at: number): { object: Token[]; rest: Token[] } {
  const after = tokens.slice(at + 1);
  const end = after.findIndex(({ gap }) => gap !== '');
  const near = end === -1 ? after : after.slice(0, end);
  const first = near.findIndex((token) => isContent(token) || token.quantity !== undefined);
  if (first === -1 || near.slice(0, first).some(leadsElsewhere)) return { object: [], rest: [] };
  const next = near.findIndex(
    ({ word, language }, index) =>
      index > first &&
      prepositions.has(word) &&
      !(word === 'a' && language === 'en') &&
      // `Actualización del tablón y de la web`
      !(genitives.has(word) && joiners.has(near[index - 1]?.word ?? '')),
  );
  const stop = next === -1 ? near.length : next;
  return { object: near.slice(first, stop).filter(isContent), rest: near.slice(stop).filter(isContent) };
}
