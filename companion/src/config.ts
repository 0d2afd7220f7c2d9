import { homedir } from 'node:os';
import { join } from 'node:path';
import { defaultPort } from '@sincerely/shared';
import type { AutomationManner } from './automation/open-automation-parts.ts';
import type { CallLimits } from './http/limits.ts';
import type { JobDefinition } from './jobs/define-job.ts';
import type { Connector } from './fetching/connector.ts';
import type { Keychain } from './security/keychain.ts';
import type { MailManner } from './mail/smtp.ts';

/** Something that is done to the data folder while no companion holds it open, and the link the dashboard comes back by. */
export type Restart = { work: () => Promise<void>; linkToken: string };

export type Config = {
  /** 0: any free port. */
  port: number;
  /** The data folder; made with mode 0700. */
  dataFolder: string;
  /** Where the built extensions are, for the onboarding; the repository's own by default. */
  extensionFolder?: string;
  /** How many calls may be made in a minute, where that is not as usual. */
  limits?: Partial<CallLimits>;
  /** The clock of limits, pairing codes, tickets and links, in epoch milliseconds; the machine's by default. */
  now?: () => number;
  /** A pino level, or `silent`. */
  logLevel: string;
  /** Test hooks: see `jobs/step-hooks.ts`. */
  holdAfterStep?: string;
  stepDelay?: number;
  /** The Chromium that makes PDFs; null: none, whatever is installed. */
  chromium?: string | null;
  /** More kinds of jobs, of a program that starts a companion in its own process. */
  jobs?: JobDefinition<never>[];
  /** How the sites of postings are reached; the internet by default. */
  connector?: Connector;
  /** Starts the companion anew after some work on its data folder; where nobody does that, such work is refused. */
  onRestart?: (restart: Restart) => void;
  /** A token of a link to the dashboard that is good once, besides those the companion makes. */
  linkToken?: string;
  /** The keychain of the machine, where it is not the system's own. */
  keychain?: Keychain;
  /** How the mail server is spoken to, where that is not as usual. */
  mailManner?: MailManner;
  /** How the companion's own browser is started and paced, where that is not as usual. */
  automation?: AutomationManner;
  /** Milliseconds to wait for a model's first and every next piece. */
  modelPatience?: { first: number; next: number };
};

/** Configuration from the environment: SINCERELY_PORT, SINCERELY_DATA, SINCERELY_LOG. Throws a sentence when a value cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    port: readPort(env.SINCERELY_PORT),
    dataFolder: env.SINCERELY_DATA ?? platformFolder(env),
    logLevel: env.SINCERELY_LOG ?? 'info',
    ...(env.SINCERELY_EXTENSION ? { extensionFolder: env.SINCERELY_EXTENSION } : {}),
    ...(env.SINCERELY_HOLD_AFTER_STEP ? { holdAfterStep: env.SINCERELY_HOLD_AFTER_STEP } : {}),
    ...(env.SINCERELY_STEP_DELAY ? { stepDelay: Number(env.SINCERELY_STEP_DELAY) } : {}),
  };
}

function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return defaultPort;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`SINCERELY_PORT is "${value}"; it must be a number from 0 to 65535.`);
}

function platformFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Sincerely');
  if (process.platform === 'win32') return join(env.APPDATA ?? homedir(), 'Sincerely');
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'sincerely');
}
