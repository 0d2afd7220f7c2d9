import type { AtsAdapter, SchemaControl } from './ats-adapter.ts';
import { remoteSchemaUrl } from './remote-schema.ts';

type Schema = Map<string, SchemaControl>;
/** Asks the page's own site; undefined where it does not answer well or in time. */
type FetchFromSite = (url: string) => Promise<Response | undefined>;

/** Form schemas where the page does not carry them: types, options and what is required, before any menu is opened. Each is asked for once a page. */
export function openSchemas(fetchFromSite: FetchFromSite): (document: Document, adapter: AtsAdapter) => Promise<Schema | undefined> {
  const schemas = new Map<string, Promise<Schema | undefined>>();
  const readAt = async (url: string, { remoteSchema }: AtsAdapter): Promise<Schema | undefined> => {
    const response = await fetchFromSite(url);
    try {
      return response && remoteSchema?.read(await response.json());
    } catch {
      // Not what the vendor served when this was written: the form is read without.
      return undefined;
    }
  };
  return async (document, adapter) => {
    const url = remoteSchemaUrl(document, document.location.href, adapter);
    if (url === undefined) return undefined;
    const asked = schemas.get(url) ?? readAt(url, adapter);
    schemas.set(url, asked);
    const schema = await asked;
    // What did not come is asked for again at the next look.
    if (schema === undefined) schemas.delete(url);
    return schema;
  };
}
