import type { FillPlan } from '@sincerely/shared';
import { answerObstacles } from './answer-obstacles.ts';
import type { Obstacle } from './obstacle.ts';

/** What the posting and the profile say before any answer is given; goes with the plan. */
export type PostingOutlook = { obstacles: Obstacle[]; livesThere?: boolean };

/** Everything that usually rules the application out, the answers on the form first; what the posting says of the same matter adds nothing. */
export function obstaclesOf(plan: FillPlan, { obstacles, livesThere }: PostingOutlook): Obstacle[] {
  const ofAnswers = answerObstacles(plan, livesThere);
  const told = new Set(ofAnswers.map(({ about }) => about));
  return [...ofAnswers, ...obstacles.filter(({ about }) => !told.has(about))];
}
