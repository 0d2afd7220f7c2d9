import { z } from 'zod';
import { Appearance } from '../appearance.ts';
import { StoredAnswer } from '../answer.ts';
import { OwnDocument } from '../artifact.ts';
import { Job } from '../job.ts';
import {
  Client,
  Hello,
  HelloProof,
  PairingClaim,
  PairingCode,
  PairingStart,
  PairingStarted,
  PairingState,
  PendingPairing,
} from '../pairing.ts';
import { Profile } from '../profile.ts';
import { nothing, type Route } from './route.ts';

/** What the extension keeps to fill with while the companion is off. */
export const SyncedData = z.object({
  profile: Profile,
  revision: z.number().int(),
  answers: z.array(StoredAnswer),
  documents: z.array(OwnDocument),
  /** Natural keys (`postingKey`) of postings already submitted: never twice. */
  submitted: z.array(z.string()),
  appearance: Appearance,
});
export type SyncedData = z.infer<typeof SyncedData>;

export const Overview = z.object({
  sentToday: z.number().int(),
  needsYou: z.number().int(),
  running: z.array(Job),
  profileReady: z.boolean(),
  extensionPaired: z.boolean(),
});
export type Overview = z.infer<typeof Overview>;

/** What the onboarding tells: where things are on this machine. */
export const Setup = z.object({
  version: z.string(),
  port: z.number().int(),
  dataFolder: z.string(),
  /** Unpacked extension folders; empty where they were not built. */
  extension: z.object({ chrome: z.string(), firefox: z.string() }),
});
export type Setup = z.infer<typeof Setup>;

/** Who is there: the companion, its dashboard and the browsers that are paired with it. */
export const sessionRoutes = {
  health: {
    method: 'GET',
    path: '/api/health',
    access: 'open',
    input: nothing,
    output: z.object({ name: z.literal('sincerely'), version: z.string(), bootId: z.string() }),
  },
  hello: { method: 'POST', path: '/api/hello', access: 'open', input: Hello, output: HelloProof },
  openSession: {
    method: 'POST',
    path: '/api/session',
    access: 'open',
    input: z.object({ token: z.string() }),
    output: z.object({ headerToken: z.string(), resumeKey: z.string() }),
  },
  /** By the cookie and the key that came with it: a cookie goes to every port of its name, the key only to the page of ours that keeps it. */
  resumeSession: {
    method: 'POST',
    path: '/api/session/resume',
    access: 'open',
    input: z.object({ key: z.string().max(200) }),
    output: z.object({ headerToken: z.string() }),
  },
  makePairingCode: { method: 'POST', path: '/api/pairing', access: 'dashboard', rate: 'pairing', input: nothing, output: PairingCode },
  pendingPairings: { method: 'GET', path: '/api/pairing', access: 'dashboard', input: nothing, output: z.array(PendingPairing) },
  startPairing: {
    method: 'POST',
    path: '/api/pairing/start',
    access: 'open',
    rate: 'pairing',
    input: PairingStart,
    output: PairingStarted,
  },
  claimPairing: { method: 'POST', path: '/api/pairing/claim', access: 'open', rate: 'pairing', input: PairingClaim, output: PairingState },
  finishPairing: {
    method: 'POST',
    path: '/api/pairing/finish',
    access: 'open',
    rate: 'pairing',
    input: PairingClaim,
    output: PairingState,
  },
  decidePairing: {
    method: 'POST',
    path: '/api/pairing/:id/decision',
    access: 'dashboard',
    rate: 'pairing',
    input: z.object({ accept: z.boolean() }),
    output: nothing,
  },
  clients: { method: 'GET', path: '/api/clients', access: 'dashboard', input: nothing, output: z.array(Client) },
  revokeClient: { method: 'DELETE', path: '/api/clients/:id', access: 'dashboard', input: nothing, output: nothing },
  setup: { method: 'GET', path: '/api/setup', access: 'dashboard', input: nothing, output: Setup },
  liveTicket: {
    method: 'POST',
    path: '/api/live/ticket',
    access: 'client',
    input: nothing,
    output: z.object({ ticket: z.string(), expiresAt: z.number() }),
  },
  overview: { method: 'GET', path: '/api/overview', access: 'client', input: nothing, output: Overview },
  sync: { method: 'GET', path: '/api/sync', access: 'client', input: nothing, output: SyncedData },
} as const satisfies Record<string, Route>;
