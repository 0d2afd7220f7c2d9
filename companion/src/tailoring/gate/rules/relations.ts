import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import { isOfPeriod } from '../reading/periods.ts';
import { unitOfWord } from '../reading/plain-numbers.ts';
import type { Token } from '../reading/token.ts';
import { othersIn } from './parts-of-others.ts';
import { deedsOfOthers } from './deeds-of-others.ts';
import { anyByWords } from '../words/by-words.ts';
import { isRate } from './anchors.ts';
import { clausesOf, irregularPast } from './clauses.ts';
import { levelOf } from './level-of.ts';
import { isEvery, weekdays } from './implied.ts';
import { lightVerbs } from '../words/light-verbs.ts';
import type { Rule } from './rule.ts';

/** Words of time that are each other's contrary; those of one line say the same. */
const times = [
  'before pre prior_to ahead_of vor avant antes prima',
  'after post following once_the once_a once_an once_it once_they once_we once_all nach apres despues tras dopo',
  'during while wahrend pendant lors durante mentre',
  'until bis jusqu hasta fino',
].map((line) => new Set(line.split(' ')));

/** What was done after something is not told as done during it, nor what was done to others as done by them. */
export const judgeRelations: Rule = (sentence, evidence) =>
  movedInTime(sentence, evidence) ??
  turnedRound(sentence, evidence) ??
  movedDeed(sentence, evidence) ??
  lightDeed(sentence, evidence) ??
  emptyDeed(sentence, evidence) ??
  movedRate(sentence, evidence);

function movedInTime(sentence: Token[], { facts }: Evidence): string | undefined {
  const wrong = sentence.find((token, at) => {
    const said = timeBefore(sentence, at);
    if (said === undefined || !isContent(token)) return false;
    const own = facts.flatMap(({ tokens }) =>
      tokens.flatMap((one, index) => (isContent(one) && isSame(one, token) ? [timeBefore(tokens, index)] : [])),
    );
    return own.some((time) => time !== undefined) && !own.includes(said);
  });
  return wrong && `"${wrong.raw}" stands at another time in the facts.`;
}

function timeBefore(tokens: Token[], at: number): Set<string> | undefined {
  for (const { word } of tokens.slice(Math.max(0, at - 2), at).reverse()) {
    const time = times.find((one) => one.has(word));
    if (time !== undefined) return time;
  }
  return undefined;
}

const passives = new Set('was were been being wurde wurden worden ete fui fue fueron sido stato stata stati state venne'.split(' '));

/** `was trained by`: only where a fact has it so. */
function turnedRound(sentence: Token[], evidence: Evidence): string | undefined {
  const { facts } = evidence;
  if (
    !isPassive(sentence) ||
    facts.some(
      ({ tokens }) =>
        isPassive(tokens) ||
        othersIn(tokens, evidence).some(({ doers }) => doers.some((doer) => sentence.some((one) => one.word === doer.word))) ||
        deedsOfOthers(tokens, evidence).some((deed) => sentence.some((one) => isSame(one, deed))),
    )
  )
    return undefined;
  return 'It turns round who did what.';
}

function isPassive(tokens: Token[]): boolean {
  return tokens.some(({ word }, at) => {
    if (!passives.has(word)) return false;
    const rest = tokens.slice(at + 1);
    const agent = rest.findIndex((token) => anyByWords.has(token.word));
    return rest.some((token) => levelOf(token) !== undefined) && agent !== -1 && !isAmount(rest, agent) && !isSource(rest, agent);
  });
}

/** `Dal gestionale a SAP`: from where, not by whom. */
function isSource(rest: Token[], agent: number): boolean {
  return (
    rest[agent]?.word.startsWith('da') === true && rest.slice(agent + 1, agent + 6).some(({ word }) => /^a(?:l|d|i|lla|llo)?$/u.test(word))
  );
}

/** `by 18 %` and `by moving` name no one. */
function isAmount(rest: Token[], agent: number): boolean {
  const next = rest[agent + 1];
  return next === undefined || next.quantity?.unit !== undefined || next.word.endsWith('ing');
}

/**
 * "Wrote scripts that checked 120 backups": the backups were checked, not written. A deed said of something must be said of it, or of something
 * else beside it, in a fact; where a fact has one deed alone, everything in it belongs to that.
 */
function movedDeed(sentence: Token[], evidence: Evidence): string | undefined {
  const said = deedsIn(sentence);
  const own = evidence.facts.flatMap(({ tokens }) => deedsIn(tokens));
  const wrong = said.find(({ deed, objects }) => {
    const same = own.filter((one) => isSame(one.deed, deed));
    const others = own.filter((one) => !isSame(one.deed, deed));
    const has = (list: { objects: Token[] }[], object: Token) => list.some((one) => one.objects.some((token) => isSame(token, object)));
    // `The 6 jobs that were audited`: what it was done to stands before it.
    if (same.some((one) => one.objects.length === 0)) return false;
    return same.length > 0 && objects.length > 0 && objects.every((object) => !has(same, object) && has(others, object));
  });
  return wrong && `"${wrong.deed.raw}" is said of something else in the facts.`;
}

/** Verbs that say little more than doing. */
const plain = ['run_event', 'operate', 'handle', 'process', 'give'];

/** `Carried out deliveries` of what was only planned: a deed that is the object of another in the facts is not done by a plain verb. */
function lightDeed(sentence: Token[], { facts, language }: Evidence): string | undefined {
  const clauses = facts.flatMap(({ tokens }) => clausesOf(tokens, language));
  const wrong = sentence.find((token, at) => {
    if (!token.concepts.has('doing') && !lightVerbs.has(token.word)) return false;
    const noun = sentence.slice(at + 1, at + 4).find((one) => isContent(one) && !one.concepts.has('doing'));
    if (noun === undefined || noun.gap !== '' || levelOf(noun) === undefined) return false;
    const governors = clauses.flatMap(({ tokens }) => {
      const place = tokens.findIndex((one) => isSame(one, noun));
      return place === -1 ? [] : [tokens.slice(0, place).find((one) => levelOf(one) !== undefined && !one.concepts.has('doing'))];
    });
    return (
      governors.length > 0 &&
      governors.every(
        (governor) =>
          governor !== undefined &&
          !plain.some((name) => governor.concepts.has(name)) &&
          !sentence.some((one) => one !== noun && isSame(one, governor)),
      )
    );
  });
  return wrong && `"${wrong.raw}" is said of something else in the facts.`;
}

/**
 * `Provide aftercare` of what was only explained: a plain verb alone says the thing itself was done. Only where every deed of the facts that has a word
 * of the sentence is gone from it, and none of them is plain.
 */
function emptyDeed(sentence: Token[], { facts }: Evidence): string | undefined {
  const deeds = sentence.filter((token) => levelOf(token) !== undefined);
  const [verb] = deeds;
  if (verb === undefined || !strongPlain.has(verb.word) || deeds.length > 1) return undefined;
  const said = facts.filter(({ tokens }) =>
    tokens.some((one) => sentence.some((token) => token !== verb && isContent(token) && isSame(one, token))),
  );
  const own = said.flatMap(({ tokens }) => tokens.filter((one) => levelOf(one) !== undefined));
  const isKept = own.some(
    (one) =>
      one.concepts.has('doing') ||
      /^(?:take|takes|took|taking|hold|held|tenue|tenu)$/u.test(one.word) ||
      sentence.some((token) => isSame(one, token)),
  );
  return own.length === 0 || isKept ? undefined : `"${verb.raw}" is said of something else in the facts.`;
}

const strongPlain = new Set(
  `provide provided providing deliver delivered delivering perform performed performing conduct conducted conducting execute executed undertook undertake achieve achieved accomplish accomplished
  durchfuhren durchgefuhrt durchfuhrung ausfuhren ausgefuhrt leisten geleistet erbringen erbracht vornehmen vorgenommen effectue effectuer realise realiser realisation execute executer realizo realizar realice realizacion
  ejecutar ejecucion efectuar lograr`.split(/\s+/u),
);

/** Past forms and -ing forms of English with the two words after each; other languages move their verbs too freely for this. */
function deedsIn(tokens: Token[]): { deed: Token; objects: Token[] }[] {
  return tokens.flatMap((deed, at) => {
    if (deed.language !== 'en' || levelOf(deed) === undefined || !isVerbForm(deed) || isNounThere(tokens, at)) return [];
    const objects: Token[] = [];
    for (const token of tokens.slice(at + 1, at + 7)) {
      const isNext = levelOf(token) !== undefined && isVerbForm(token) && !isNounThere(tokens, tokens.indexOf(token));
      if (token.gap === ';' || isNext) break;
      if (isContent(token)) objects.push(token);
    }
    return [{ deed, objects }];
  });
}

/** `Flu shot`, `tool set` */
function isNounThere(tokens: Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isShort = /^(?:shot|cut|set|run)$/u.test(token?.word ?? '') && token?.gap === '';
  return isShort && before !== undefined && isContent(before) && levelOf(before) === undefined;
}

function isVerbForm({ word }: Token): boolean {
  return word.endsWith('ed') || irregularPast.has(word);
}

/** `Pro Tag` is not in `einen Tag pro Woche`: there the day is how long. */
function sharesRate(own: Token[], at: number, token: Token): boolean {
  const one = own[at] as Token;
  // `35 affaires/an` says how often.
  const isTime = token.parts.length > 1 && one.parts.length === 1 && unitOfWord(one.word) !== undefined && own[at - 1]?.isFrame === true;
  return one.word === token.word || (!isTime && [...token.concepts].some((name) => one.concepts.has(name)));
}

/** "weekly count" and "a day" of another fact make no daily count: how often is said in the fact that has the word beside it. */
function movedRate(sentence: Token[], { facts }: Evidence): string | undefined {
  const wrong = sentence.find((token, at) => {
    if (!isRate(token) || token.isHeader || token.isPosting || sentence[at + 1]?.quantity?.unit === 'date') return false;
    const near = [...sentence.slice(0, at).reverse(), ...sentence.slice(at + 1)]
      .filter((one) => isContent(one) && !isRate(one))
      .slice(0, 2);
    const after = sentence.slice(at + 1).find((one) => isContent(one));
    const beside = after === undefined ? near : [...near, after];
    return !facts.some(
      ({ tokens }) =>
        tokens.some(
          (one, index) =>
            (isRate(one) && sharesRate(tokens, index, token)) ||
            (token.concepts.has('weekly') && weekdays.test(one.word)) ||
            [...token.concepts].some(
              (concept) => isEvery(concept, tokens, index) || (token.language === 'de' && isOfPeriod(one.word, concept)),
            ),
        ) &&
        (beside.length === 0 || beside.some((one) => tokens.some((other) => isSame(one, other)))),
    );
  });
  return wrong && `"${wrong.raw}" is said of something else in the facts.`;
}
