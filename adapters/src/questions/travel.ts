import type { FoundControl } from '@sincerely/shared';
import { fromProfile, none, yesOrNo, type Answer } from './answer.ts';
import { matchOption } from './match-option.ts';
import { leadingYesNo } from './yes-no.ts';

const path = 'answers.willingToTravel';
const percent = (text: string) => Number(/(\d+)\s*%/u.exec(text)?.[1] ?? Number.NaN);
/** Nothing but whether one would travel, now and then. */
const plain =
  /^(are|would) you (be )?(willing|able|open|prepared|happy) to travel( for (work|business|this (role|position|job)))?( (occasionally|as (needed|required)|if (needed|required|necessary)))?\W*$/iu;

/** How much one would travel: as stored in a text box or among the options, or yes where no more is asked than stored. */
export function answerTravel({ label, widget, options }: FoundControl, stored: string | null | undefined): Answer {
  const most = percent(stored ?? '');
  const isYesNo = options?.some((option) => leadingYesNo(option.label) !== undefined) ?? true;
  if (isYesNo && plain.test(label)) return yesOrNo(path, most > 0 ? true : null);
  if (isYesNo && /^(are|do|can|would|will) you|willing|able to/iu.test(label) && !/how (much|often)|what/iu.test(label))
    return percent(label) <= most ? yesOrNo(path, true) : none('unclear', 'How much travel is meant is not clear.');
  if ((widget === 'text' || widget === 'textarea') && /%|percent|how much|how often|availability/iu.test(label))
    return fromProfile(path, stored);
  const chosen = [stored ?? '', `${most}%`].map((text) => matchOption(text, options ?? [])).find((option) => option !== undefined);
  if (!isYesNo && chosen !== undefined && most > 0) return fromProfile(path, chosen.label);
  return none('no-match', options ? 'Choose for yourself.' : 'This one is for you to answer.');
}
