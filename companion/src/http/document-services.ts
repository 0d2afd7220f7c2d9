import type { RouteServices } from './mount.ts';
import type { ServiceParts } from './service-parts.ts';

/** The person's own files, and what was made for each application. */
export function documentServices({ documents, madeDocuments }: Pick<ServiceParts, 'documents' | 'madeDocuments'>) {
  return {
    documents: () => documents.list(),
    madeDocuments: () => madeDocuments(),
    addDocument: ({ input: { kind, ...file } }) => documents.add(file, kind),
    changeDocument: ({ id, input }) => documents.change(id, input),
    removeDocument: ({ id }) => {
      documents.remove(id);
      return {};
    },
    restoreDocument: ({ id }) => documents.restore(id),
  } satisfies Partial<RouteServices>;
}
