import type { RouteServices } from './mount.ts';
import type { ServiceParts } from './service-parts.ts';

/** The memory of questions and answers. */
export function answerServices({ answers }: Pick<ServiceParts, 'answers'>) {
  return {
    answers: () => answers.listed(),
    saveAnswer: ({ input }) => answers.save(input),
    removeAnswer: ({ id }) => {
      answers.remove(id);
      return {};
    },
    restoreAnswer: ({ id }) => answers.restore(id),
    answerUses: ({ id }) => answers.uses.of(id),
    alikeAnswers: () => ({ groups: answers.alike() }),
    mergeAnswers: ({ id, input }) => answers.merge(id, input.ids),
    separateAnswers: ({ id, input }) => answers.separate(id, input.ids),
  } satisfies Partial<RouteServices>;
}
