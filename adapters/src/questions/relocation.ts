import type { FoundControl, Option } from '@sincerely/shared';
import { fromProfile, none, yesOrNo, type Answer } from './answer.ts';
import { leadingYesNo } from './yes-no.ts';

const path = 'answers.willingToRelocate';
const would = /\b(willing|open|happy|prepared|able|would|will|plan\w*)\b[^.]*\brelocat|^relocating\b/iu;
const wouldNot = /\bnot\b|n['’]t\b|unable|unwilling|unless|only|assistance|already|depend/iu;

/** A yes is written only where the question can be answered by yes, or the one option that says it in full is chosen. */
export function answerRelocation({ label, options, widget }: FoundControl, says: boolean | null | undefined): Answer {
  const asksHow = /\b(how|which|what|where)\b/iu.test(label.split(/[?.]/u).find((sentence) => /relocat/iu.test(sentence)) ?? label);
  const isText = widget === 'text' || widget === 'textarea';
  if (asksHow && (isText || options !== undefined)) return none('unclear', 'This one is for you to answer.');
  const said = says && options !== undefined ? saidInFull(options) : undefined;
  return said === undefined ? yesOrNo(path, says) : fromProfile(path, said.label);
}

function saidInFull(options: Option[]): Option | undefined {
  if (options.some(({ label }) => leadingYesNo(label) === true)) return undefined;
  const fitting = options.filter(({ label }) => would.test(label) && !wouldNot.test(label));
  return fitting.length === 1 ? fitting[0] : undefined;
}
