import type { RouteServices } from './mount.ts';
import type { ServiceParts } from './service-parts.ts';

/** The bases CVs are made from. */
export function baseServices({ bases }: Pick<ServiceParts, 'bases'>) {
  return {
    baseCvs: () => bases.list(),
    addBaseCv: ({ input }) => bases.add(input),
    changeBaseCv: ({ id, input }) => bases.change(id, input),
    removeBaseCv: ({ id }) => {
      bases.remove(id);
      return {};
    },
    restoreBaseCv: ({ id }) => bases.restore(id),
  } satisfies Partial<RouteServices>;
}
