import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import { partsOf } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import type { Rule } from './rule.ts';

/** What was done only on a condition, or only while somebody was away, is not told without it. */
export const judgeConditions: Rule = (sentence, evidence) =>
  droppedCondition(sentence, evidence) ??
  droppedAbsence(sentence, evidence) ??
  droppedTimes(sentence, evidence) ??
  droppedEnd(sentence, evidence) ??
  droppedSome(sentence, evidence);

const conditions: Record<Language, Set<string>> = {
  en: wordsIn('when whenever if unless'),
  de: wordsIn('wenn falls sofern'),
  fr: wordsIn('quand lorsque si'),
  es: wordsIn('si cuando'),
  it: wordsIn('se quando qualora'),
};

const has = (sentence: Token[], list: Token[]) => list.filter(isContent).some((token) => sentence.some((one) => isSame(one, token)));

/** `Order parts when the foreman is away` is not told as ordering parts. */
function droppedCondition(sentence: Token[], { facts, language }: Evidence): string | undefined {
  const { [language]: words } = conditions;
  for (const tokens of facts.flatMap((fact) => partsOf(fact.tokens, ';'))) {
    const at = tokens.findIndex(({ word }, index) => index > 1 && words.has(word));
    if (at === -1) continue;
    const isSaid = has(sentence, tokens.slice(0, at)) && !has(sentence, tokens.slice(at + 1));
    if (isSaid && !sentence.some(({ word }) => words.has(word))) return `It leaves out "${tokens[at]?.raw ?? ''} …".`;
  }
  return undefined;
}

const absence =
  /^(?:absen|abwesen|holiday|vacation|leave$|sick|maternity|parental|urlaub|krank|elternzeit|mutterschutz|conge|vacance|vacacion|baja$|ferie$|malattia|maternita|abwesend)|urlaub$/u;
const standsIn =
  /^(?:cover|covered|covering|stood_in|stand_in|standing_in|deputi|deputy|fill|filled|substitut|replac|vertr|remplac|suppl|sustitu|reemplaz|supl|sostitu)/u;

/** `Covered for the manager during her leave` is not told as the manager's standing deputy. */
function droppedAbsence(sentence: Token[], { facts }: Evidence): string | undefined {
  if (sentence.some(({ word }) => absence.test(word))) return undefined;
  for (const { tokens } of facts) {
    const away = tokens.find(({ word }) => absence.test(word));
    const deed = tokens.find(({ word }) => standsIn.test(word));
    if (away !== undefined && deed !== undefined && has(sentence, [deed])) return `It leaves out "${away.raw}".`;
  }
  return undefined;
}

/** What was done at weekends, by night or in one season alone is not told as done at all times. */
function droppedTimes(sentence: Token[], { facts }: Evidence): string | undefined {
  for (const tokens of facts.flatMap((fact) => partsOf(fact.tokens, ';'))) {
    const at = tokens.findIndex(({ concepts, word }) => concepts.has('week_end') || concepts.has('night_shift') || seasonal.test(word));
    const when = tokens[at];
    if (when === undefined || sentence.some((token) => (isContent(token) && isSame(token, when)) || seasonal.test(token.word))) continue;
    const others = tokens.filter((token) => token !== when && isContent(token));
    const said = others.filter((token) => sentence.some((one) => isSame(one, token)));
    if (said.length * 2 > others.length) return `It leaves out "${when.raw}".`;
  }
  return undefined;
}

const untilWords = new Set('until till bis jusqu jusque jusqu_en hasta fino fino_a fino_al'.split(' '));

/** `Monthly returns until 2021` are not told as going on. */
function droppedEnd(sentence: Token[], { facts }: Evidence): string | undefined {
  for (const { tokens } of facts) {
    const at = tokens.findIndex(
      ({ word }, index) =>
        index > 0 && untilWords.has(word) && tokens.slice(index + 1, index + 4).some(({ quantity }) => quantity?.unit === 'date'),
    );
    if (at === -1 || sentence.some(({ word, quantity }) => untilWords.has(word) || quantity?.unit === 'date')) continue;
    const start = tokens.slice(0, at + 1).findLastIndex(({ gap }) => gap !== '');
    if (has(sentence, tokens.slice(Math.max(0, start), at))) return `It leaves out "${tokens[at]?.raw ?? ''} …".`;
  }
  return undefined;
}

const seasonal =
  /^(?:hochsaison|high_season|peak_season|temporada_alta|haute_saison|alta_stagione|summers?|winters?|sommers?|winters?|ete|hiver|verano|invierno|estate|inverno)$/u;

/** `On some night shifts` is not told as on night shifts. */
function droppedSome(sentence: Token[], { facts }: Evidence): string | undefined {
  if (sentence.some(({ concepts, quantity }) => kept.some((name) => concepts.has(name)) || quantity !== undefined)) return undefined;
  for (const { tokens } of facts) {
    const some = tokens.find((token, at) => token.concepts.has('some_few') && at > 0 && isOf(sentence, tokens[at + 1]));
    if (some !== undefined) return `It leaves out "${some.raw}".`;
  }
  return undefined;
}

const kept = ['some_few', 'partial', 'only', 'usual', 'on_request'];

function isOf(sentence: Token[], next: Token | undefined): boolean {
  return next !== undefined && isContent(next) && next.quantity === undefined && has(sentence, [next]);
}
