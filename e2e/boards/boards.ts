import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ashbyUrl } from './ashby/serve-ashby.ts';
import { employerHost, greenhouseUrl } from './greenhouse/serve-greenhouse.ts';
import { leverHost } from './lever/lever-posting.ts';
import type { Behaviour, BoardPosting } from './posting.ts';
import type { ReceivedApplication } from './received.ts';
import { emptyState, type LoggedRequest } from './server/board-state.ts';
import { builtClients } from './server/build-clients.ts';
import { startConnectProxy } from './server/connect-proxy.ts';
import { boardHosts, startServer } from './server/start-server.ts';

export type { Behaviour, BoardPosting } from './posting.ts';
export { emailedCode } from './posting.ts';
export type { ReceivedApplication, ReceivedField, ReceivedFile } from './received.ts';

/** Live stand-ins of the sites on loopback, under the vendors' own hostnames. */
export type Boards = {
  httpsPort: number;
  /** A CONNECT proxy that leads these hosts here and refuses all others. */
  proxyPort: number;
  hosts: string[];
  /** Of their certificate's key, for a browser that is to keep what they serve. */
  spki: string;
  /** Keys of the postings that are served. */
  postings: string[];
  /** Address of the page with the form. */
  urlOf(key: string): string;
  /** Address of the employer's page that carries a Greenhouse form in a frame of another origin. */
  embedUrlOf(key: string): string;
  /** Serves one more posting and says its key. */
  add(posting: BoardPosting): string;
  behave(key: string, behaviour: Partial<Behaviour>): void;
  /** Applications as the recruiter received them, oldest first; of all postings without a key. */
  received(key?: string): ReceivedApplication[];
  /** Every request so far, assets too. */
  requests: LoggedRequest[];
  /** Forgets what was received, uploaded, requested and behaved; the postings stay. */
  reset(): void;
  close(): Promise<void>;
};

export async function startBoards({ practice = true }: { practice?: boolean } = {}): Promise<Boards> {
  const state = emptyState();
  if (practice) for (const [key, posting] of practicePostings()) state.postings.set(key, posting);
  const server = await startServer(state, await builtClients());
  const proxy = await startConnectProxy(boardHosts, server.port);
  return {
    httpsPort: server.port,
    proxyPort: proxy.port,
    hosts: boardHosts,
    spki: server.spki,
    get postings() {
      return [...state.postings.keys()];
    },
    requests: state.requests,
    urlOf: (key) => urlOf(state.postings.get(key), key),
    embedUrlOf: (key) => embedUrlOf(state.postings.get(key), key),
    add: (posting) => {
      const key = posting.key ?? keyOf(posting);
      state.postings.set(key, posting);
      return key;
    },
    behave: (key, behaviour) => void state.behaviours.set(key, { ...state.behaviours.get(key), ...behaviour }),
    received: (key) => state.received.filter(({ posting }) => key === undefined || posting === key),
    reset: () => {
      for (const held of [state.behaviours, state.uploads, state.refusedOnce]) held.clear();
      state.received.length = 0;
      state.requests.length = 0;
    },
    close: async () => {
      proxy.close();
      await server.close();
    },
  };
}

/** The invented postings that come with the boards; a posting's key is its file's name. */
function practicePostings(): [string, BoardPosting][] {
  const folder = join(import.meta.dirname, 'postings');
  const files = globSync('{ashby,greenhouse,lever,workable}-*.json', { cwd: folder }).toSorted();
  return files.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8')) as BoardPosting]);
}

function keyOf(posting: BoardPosting): string {
  if (posting.ats === 'greenhouse') return `greenhouse/${posting.loader.data.urlToken}/${posting.loader.data.jobPostId}`;
  if (posting.ats === 'lever') return `lever/${posting.company}/${posting.posting.id}`;
  if (posting.ats === 'ashby') return `ashby/${posting.organization.slug}/${posting.jobPosting.id}`;
  return `workable/${posting.account.subdomain}/${posting.job.shortcode}`;
}

function urlOf(posting: BoardPosting | undefined, key: string): string {
  if (posting === undefined) throw new Error(`No posting is served as ${key}.`);
  if (posting.ats === 'greenhouse') return greenhouseUrl(posting);
  if (posting.ats === 'lever') return `https://${leverHost(posting)}/${encodeURIComponent(posting.company)}/${posting.posting.id}/apply`;
  if (posting.ats === 'ashby') return ashbyUrl(posting);
  return `https://apply.workable.com/${posting.account.subdomain}/j/${posting.job.shortcode}/apply/`;
}

function embedUrlOf(posting: BoardPosting | undefined, key: string): string {
  if (posting?.ats !== 'greenhouse') throw new Error(`${key} is not a Greenhouse posting.`);
  return `https://${employerHost}/jobs?gh_jid=${posting.loader.data.jobPostId}`;
}
