import { isSame } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { outOfWords } from '../words/small-words.ts';
import type { Anchored } from './anchors.ts';
import { humans } from './implied.ts';

const groups = ['class', 'group', 'team', 'crew'];

/** What a number tells the size of: the class of `a class of 30`. */
function groupOf({ fact, token, near, isCounting }: Anchored): Token | undefined {
  const of = fact[fact.indexOf(token) - 1]?.word ?? '';
  const [group] = near;
  return !isCounting && outOfWords.has(of) && groups.some((name) => group?.concepts.has(name)) ? group : undefined;
}

/** `30 pupils` of `a class of 30`: who is in it; 30 classes are none of it. */
export const isOfGroup = ({ right }: Anchored, one: Anchored) =>
  groupOf(one) !== undefined && right.length === 1 && isHuman(right[0] as Token);
export const isManyGroups = ({ right }: Anchored, one: Anchored) => {
  const group = groupOf(one);
  // `A five-person team`
  const isSize = right[0] !== undefined && isHuman(right[0]);
  return group !== undefined && !isSize && right.some((token) => isSame(token, group));
};
const isHuman = ({ concepts }: Token) => humans.some((name) => concepts.has(name)) || concepts.has('people');
