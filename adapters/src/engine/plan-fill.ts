import {
  shownOf,
  type FillItem,
  type FillPlan,
  type Found,
  type PlanEntry,
  type PlanItem,
  type PlanValue,
  type Profile,
  type SkipReason,
  type StoredAnswer,
} from '@sincerely/shared';
import type { Answer } from '../questions/answer.ts';
import { answerFound, type Known, type PlanDocuments } from '../questions/answer-found.ts';
import { matchOption } from '../questions/match-option.ts';
import { isContradicted } from '../questions/is-contradicted.ts';
import { isPolarQuestion } from '../questions/polar.ts';
import { yesNoOf } from '../questions/yes-no.ts';
import { countriesMeant } from '../places/countries-meant.ts';
import { onlyWhatIsSure } from './only-what-is-sure.ts';
import { signatureOf } from './signature.ts';

export type PlanInput = {
  found: Found[];
  profile: Profile;
  answers: StoredAnswer[];
  documents: PlanDocuments;
  adapter: { id: string; version: number; careful?: true };
  url: string;
  company: string;
  title?: string;
  location?: string;
  /** Where nobody is there to tick them: privacy consents without which the form cannot be sent are agreed to. */
  agreesToRequiredPrivacy?: boolean;
};

/** For each control what will be put in and where it comes from, or why it is left. Pure: the same input gives the same plan. */
export function planFill(input: PlanInput): FillPlan {
  const known: Known = {
    profile: input.profile,
    answers: input.answers,
    documents: input.documents,
    company: input.company,
    location: input.location ?? '',
    agreesToRequiredPrivacy: input.agreesToRequiredPrivacy ?? false,
    formCountries: countriesNamed(input.found),
    requiredKeys: new Set(input.found.flatMap((one) => (one.kind === 'field' && one.required ? [one.key] : []))),
  };
  const planned = input.found.map((found) => planItem(found, answerFound(found, known)));
  const sure = input.adapter.careful ? onlyWhatIsSure(planned, input) : planned;
  const items = keepDialCodes(sure, input.found);
  const id = signatureOf([input.url, ...items.map((item) => `${item.ref}=${item.action === 'fill' ? item.shown : item.why}`)]);
  return { id, adapter: input.adapter.id, adapterVersion: input.adapter.version, url: input.url, items };
}

/** A number the person typed belongs to the country beside it: both are kept. */
function keepDialCodes(items: PlanItem[], found: Found[]): PlanItem[] {
  const isNumberKept = items.some((item) => item.key === 'tel' && item.action === 'skip' && item.why === 'has-value');
  if (!isNumberKept) return items;
  return items.map((item, index) => {
    const control = found[index];
    const isDialCode = item.key === 'tel-country-code' && item.action === 'fill' && control !== undefined;
    return isDialCode ? skip(baseOf(control), 'has-value', 'It goes with the number you put in.') : item;
  });
}

const tellCountry = new Set(['work-authorization', 'visa-sponsorship', 'address-level1']);

/** Countries the form's questions about the right to work, or about one's state, name: a form that names one means it in those that name none. */
function countriesNamed(found: Found[]): string[] {
  const about = found.filter((one) => one.kind === 'question' && one.intent !== undefined && tellCountry.has(one.intent));
  return [...new Set(about.flatMap(({ label }) => countriesMeant(label) ?? []))];
}

function planItem(found: Found, answer: Answer): PlanItem {
  const base = baseOf(found);
  if (isContradicted(found)) return skip(base, 'unclear', 'Its label says something else than the page’s own mark.');
  if (answer.kind === 'none') return skip(base, answer.why, answer.reason);
  if (isTooLong(found, answer)) return skip(base, 'no-match', `It takes ${found.maxLength} characters and your text is longer.`);
  const value = valueFor(found, answer);
  if (value === undefined) return skip(base, 'no-match', `The options do not surely say “${saidBy(answer)}”.`);
  const shown = shownOf(value);
  const isTheirs = found.current.length > 0 && !found.prefilledByPage && found.widget !== 'file';
  if (isTheirs && found.current.join(', ') !== shown)
    return skip(base, 'has-value', `You already put in “${found.current.join(', ')}”; it is kept.`);
  return {
    ...base,
    action: 'fill',
    value,
    shown,
    source: answer.source,
    confidence: answer.kind === 'file' || !isUnseenChoice(found, value) ? confidenceOf(answer) : 'suggested',
    overwrite: found.prefilledByPage,
  };
}

function confidenceOf(answer: Exclude<Answer, { kind: 'none' }>): FillItem['confidence'] {
  return answer.kind === 'file' ? 'ready' : answer.confidence;
}

/**
 * A choice in a menu nobody has looked into yet is only suggested: its options may say the same in other words, or not at all. Yes and no, names
 * of languages, and the vendor's own menus are known without looking.
 */
function isUnseenChoice(found: Found, value: PlanValue): boolean {
  if (value.type !== 'choice' || found.options !== undefined) return false;
  if (found.kind === 'question' && found.intent === 'languages') return false;
  return !(found.kind === 'field' && found.by === 'adapter') && value.options.some(({ label }) => yesNoOf(label) === undefined);
}

type Base = Pick<FillItem, 'ref' | 'selector' | 'signature' | 'widget' | 'label' | 'section' | 'required' | 'key' | 'intent' | 'options'>;

function baseOf(found: Found): Base {
  const { ref, selector, signature, widget, label, section, required, options } = found;
  const meaning = found.kind === 'field' ? { key: found.key } : found.intent === undefined ? {} : { intent: found.intent };
  return { ref, selector, signature, widget, label, section, required, ...meaning, ...(options === undefined ? {} : { options }) };
}

function skip(base: Base, why: SkipReason, reason: string): PlanItem {
  return { ...base, action: 'skip', why, reason, needsYou: needsPerson(base, why) };
}

/** What was typed, and what a person may never leave to a program, needs no action; all else that is empty waits for them. */
function needsPerson({ required, key }: Base, why: SkipReason): boolean {
  if (why === 'never' || why === 'has-value') return false;
  return required || (why !== 'marked-never' && !(why === 'no-answer' && key !== undefined));
}

const texts = new Set(['text', 'textarea', 'phone', 'workable-phone', 'date', 'location']);
const boxes = new Set(['checkbox', 'workable-checkbox']);

function valueFor(found: Found, answer: Exclude<Answer, { kind: 'none' }>): PlanValue | undefined {
  if (answer.kind === 'entries') return entriesFor(found, answer.entries);
  if (answer.kind === 'file') return found.widget === 'file' ? { type: 'file', document: answer.document, name: answer.name } : undefined;
  if (isUnaskedYesNo(found, answer)) return undefined;
  if (texts.has(found.widget)) return { type: 'text', text: answer.text };
  if (boxes.has(found.widget)) return answer.text === 'Yes' ? { type: 'checked', checked: true } : undefined;
  if (found.widget === 'unknown' || found.widget === 'buttons' || found.widget === 'file') return undefined;
  return choiceFor(found, answer);
}

/** A list takes its entries whole; a button brings up a block for each one that has none yet. */
function entriesFor({ widget }: Found, entries: PlanEntry[]): PlanValue | undefined {
  if (widget === 'workable-entries') return { type: 'entries', entries };
  return widget === 'greenhouse-add-entry' ? { type: 'blocks', count: entries.length } : undefined;
}

function saidBy(answer: Exclude<Answer, { kind: 'none' }>): string {
  if (answer.kind === 'entries') return answer.entries.map(({ title }) => title).join(' · ');
  return answer.kind === 'file' ? answer.name : answer.text;
}

/** Half a sentence or half an address is not what the person wanted to say. */
function isTooLong({ widget, maxLength }: Found, answer: Exclude<Answer, { kind: 'none' }>): boolean {
  return maxLength !== undefined && texts.has(widget) && answer.kind === 'answer' && answer.text.length > maxLength;
}

/** A yes in a text box or unseen menu answers only a question that asks for one. A stored consent is one to the very box. */
function isUnaskedYesNo(found: Found, answer: Extract<Answer, { kind: 'answer' }>): boolean {
  return (
    found.kind === 'question' &&
    found.options === undefined &&
    answer.source.kind === 'profile' &&
    !/^(?:answers\.consents\.|conduct\.consent$)/u.test(answer.source.path) &&
    yesNoOf(answer.text) !== undefined &&
    !isPolarQuestion(found.label) &&
    (found.label.includes('?') || !isPolarQuestion(found.help))
  );
}

/** Options are matched by label; a menu that is not open yet is matched when it is. */
function choiceFor({ options }: Found, { text, labels, all }: Extract<Answer, { kind: 'answer' }>): PlanValue | undefined {
  const wanted = all ?? [labels?.[0] ?? text];
  if (options === undefined) return { type: 'choice', options: wanted.map((label) => ({ label })) };
  const chosen = wanted.map((label) => matchOption(label, options));
  return chosen.every((option) => option !== undefined) ? { type: 'choice', options: chosen } : undefined;
}
