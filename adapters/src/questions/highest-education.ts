import type { FoundControl, Profile } from '@sincerely/shared';
import { fromProfile, none, yesOrNo, type Answer } from './answer.ts';
import { degreeLevel, degreeRank, ranksIn } from './degrees.ts';
import { educationOf } from './history.ts';
import { matchOption } from './match-option.ts';
import { normalize } from './normalize.ts';
import { isPolarQuestion } from './polar.ts';

const path = 'answers.highestEducation';
/** Words of "Do you have a bachelor's degree or higher from an accredited university?" that name no field of study. */
const frame = new Set(
  'do you have hold possess a an the completed obtained earned at least minimum of degree degrees or higher above level bachelors bachelor masters master of science arts phd doctorate doctoral university college high school secondary diploma ged undergraduate graduate from accredited institution four year 4 your any'.split(
    ' ',
  ),
);

/** The highest degree, in the words of the options where they have some; whether one has a degree at all, by its level. */
export function answerHighestEducation({ label, options }: FoundControl, profile: Profile): Answer {
  const highest = profile.answers.highestEducation ?? '';
  if (isPolarQuestion(label)) return answerWhether(label, highest, profile);
  const studied = educationOf(profile)[0]?.entry.studyType ?? '';
  const isAmbiguous = options !== undefined && matchOption(highest, options) === undefined;
  if (isAmbiguous && degreeLevel(studied) !== undefined && degreeLevel(studied) === degreeLevel(highest)) return fromProfile(path, studied);
  return fromProfile(path, highest);
}

/** Another field of study than one's own, or a degree this table does not know, is the person's to judge. */
function answerWhether(label: string, highest: string, profile: Profile): Answer {
  const own = degreeRank(highest);
  const ranks = ranksIn(label);
  const isNarrower = /\bfrom (?!an? accredited)|\bwith\b|\bgpa\b|honou?rs|within|since/iu.test(label);
  if (own === undefined || ranks.length === 0 || isNarrower) return none('unclear', 'This one is for you to answer.');
  const [required = label, equivalent] = label.split(/,? or (?:an? )?(?:equivalent|related|relevant|comparable) (?:\w+ )*experience/iu);
  const area = normalize(educationOf(profile)[0]?.entry.area ?? '');
  const rest = normalize(required).replace(area, ' ');
  const isOwnField = area !== '' && normalize(required).includes(area) && !/\b(and|minor|double)\b/iu.test(required);
  const isPlain = rest.split(' ').every((word) => word === '' || frame.has(word));
  if (!isPlain && !isOwnField) return none('unclear', 'It asks about a field of study.');
  const lowest = Math.min(...ranks);
  if (own >= lowest) return yesOrNo(path, true);
  return equivalent === undefined && isPlain ? yesOrNo(path, false) : none('unclear', 'What counts as the same is yours to say.');
}
