import { createHash, randomBytes } from 'node:crypto';
import { CodedError, equalProofs, type Client } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';

/** Who is paired: extensions by bearer token, dashboards by session cookie. Only hashes of their tokens are stored. */
export type Clients = {
  add(client: Pick<Client, 'name' | 'kind' | 'origin'>): { client: Client; token: string };
  byToken(token: string): Client | undefined;
  tokenHashOf(id: string): string | undefined;
  byId(id: string): Client | undefined;
  list(): Client[];
  remove(id: string): boolean;
  seen(id: string): void;
};

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

type Row = Client & { tokenHash: string };

export function openClients(storage: Storage, now: () => number = Date.now): Clients {
  const { query } = storage;
  const select = query
    .selectFrom('clients')
    .select(['id', 'name', 'kind', 'origin', 'created_at as createdAt', 'last_seen_at as lastSeenAt', 'token_hash as tokenHash']);
  const rowOf = (id: string) => storage.first<Row>(select.where('id', '=', id));
  return {
    add: (client) => {
      const token = randomBytes(32).toString('base64url');
      const row = { id: newId(), ...client, token_hash: hashToken(token), created_at: now(), last_seen_at: null };
      storage.run(query.insertInto('clients').values(row));
      return { client: withoutHash(rowOf(row.id) as Row), token };
    },
    byToken: (token) => {
      const hash = hashToken(token);
      const row = storage.first<Row>(select.where('token_hash', '=', hash));
      return row && equalProofs(row.tokenHash, hash) ? withoutHash(row) : undefined;
    },
    tokenHashOf: (id) => rowOf(id)?.tokenHash,
    byId: (id) => {
      const row = rowOf(id);
      return row && withoutHash(row);
    },
    list: () => storage.all<Row>(select.orderBy('created_at')).map(withoutHash),
    remove: (id) => storage.run(query.deleteFrom('clients').where('id', '=', id)) > 0,
    seen: (id) => void storage.run(query.updateTable('clients').set({ last_seen_at: now() }).where('id', '=', id)),
  };
}

function withoutHash({ tokenHash: _, ...client }: Row): Client {
  return client;
}

/** The client of a known id, or `not-paired`. */
export function requireClient(clients: Clients, id: string): Client {
  const client = clients.byId(id);
  if (client === undefined) throw new CodedError('not-paired');
  return client;
}
