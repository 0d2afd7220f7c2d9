import type { RouteServices } from './mount.ts';
import type { ServiceParts } from './service-parts.ts';

/** The account as a whole. */
export function accountServices({ account, links, names, audit }: Pick<ServiceParts, 'account' | 'links' | 'names' | 'audit'>) {
  return {
    exportAccount: async ({ client }) => {
      const { id, name, bytes, sha256 } = await account.export();
      audit('account-exported', { bytes });
      const { path } = links.sign({ id, sha256, clientId: client.id, inline: false });
      return { url: `${names.dashboardOrigin}${path}`, name, bytes };
    },
    importAccount: async ({ input }) => account.import(input),
    eraseAccount: () => account.erase(),
  } satisfies Partial<RouteServices>;
}
