import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError, ImprovementWish, type RouteInput } from '@sincerely/shared';
import type { Response } from 'express';
import { overviewOf } from '../applications/overview.ts';
import { answerHello } from '../security/hello.ts';
import { modelError } from '../tailoring/model/ask-model.ts';
import { findLocalModels, findModelsAt } from '../tailoring/model/find-models.ts';
import { testModel } from '../tailoring/model/test-model.ts';
import { readPosting } from '../tailoring/posting/read-posting.ts';
import { accountServices } from './account-services.ts';
import { automationServices } from './automation-services.ts';
import { answerServices } from './answer-services.ts';
import { baseServices } from './base-services.ts';
import { documentServices } from './document-services.ts';
import { readCookies, sessionCookie } from './gate.ts';
import { importServices } from './import-services.ts';
import { mailServices } from './mail-services.ts';
import { secretServices } from './secret-services.ts';
import type { ServiceParts } from './service-parts.ts';
import { trackerServices } from './tracker-services.ts';
import { jobListServices } from './job-list-services.ts';
import { whenGone } from './when-gone.ts';
import { upkeepServices } from './upkeep-services.ts';
import type { RouteServices } from './mount.ts';
import { isExtensionOrigin } from './names.ts';

/** One service per route of the contract; each only joins the parts it needs. */
export function routeServices(parts: ServiceParts): RouteServices {
  return {
    ...identityServices(parts),
    ...profileServices(parts),
    ...importServices(parts),
    ...automationServices(parts),
    ...baseServices(parts),
    ...answerServices(parts),
    ...documentServices(parts),
    ...applicationServices(parts),
    ...mailServices(parts),
    ...trackerServices(parts),
    ...accountServices(parts),
    ...secretServices(parts),
    ...upkeepServices(parts),
    ...jobServices(parts),
    ...jobListServices(parts),
  };
}

function identityServices(parts: ServiceParts) {
  const { bootId, version, names, port, dataFolder, extensionFolder, clients, sessions, pairing, tickets, audit, disconnect } = parts;
  return {
    health: () => ({ name: 'sincerely', version, bootId }),
    hello: async ({ input, origin }) => ({ ...(await answerHello({ clients, port }, input, origin)), version, bootId }),
    openSession: ({ input, origin, response }) => {
      requireOrigin(origin === names.dashboardOrigin);
      const { cookie, ...tokens } = sessions.open(input.token, origin);
      setSessionCookie(response, cookie);
      return tokens;
    },
    resumeSession: ({ input, origin, request }) => {
      requireOrigin(origin === names.dashboardOrigin);
      return sessions.resume(readCookies(request, sessionCookie), input.key);
    },
    makePairingCode: () => pairing.makeCode(),
    pendingPairings: () => pairing.pending(),
    startPairing: ({ input, origin }) => {
      requireOrigin(isExtensionOrigin(origin));
      return pairing.start(input, origin);
    },
    claimPairing: ({ input, origin }) => pairing.claim(input, origin),
    finishPairing: ({ input, origin }) => pairing.finish(input, origin),
    decidePairing: ({ input, id }) => {
      pairing.decide(id, input.accept);
      return {};
    },
    clients: () => clients.list(),
    revokeClient: ({ id }) => {
      requireFound(clients.remove(id));
      audit('client-revoked', { clientId: id });
      disconnect(id);
      return {};
    },
    setup: () => ({ version, port, dataFolder, extension: builtExtensions(extensionFolder) }),
    liveTicket: ({ client }) => tickets.issue(client),
  } satisfies Partial<RouteServices>;
}

function profileServices({ profiles, settings, spending, breakers, audit }: ServiceParts) {
  return {
    profile: () => profiles.read(),
    saveProfile: ({ input }) => profiles.save(input.profile, input.revision),
    settings: () => settings.read(),
    saveSettings: async ({ input }) => {
      audit('settings', { parts: Object.keys(input), key: input.model?.key !== undefined });
      return settings.save(input);
    },
    testModel: () => testModel(settings.model(), breakers),
    findModels: async ({ input: { baseUrl, key } }) => {
      if (baseUrl === '') return { servers: await findLocalModels() };
      const server = await findModelsAt(baseUrl, key ?? settings.keyFor(baseUrl)).catch((thrown: unknown) => {
        throw modelError(thrown);
      });
      return { servers: [server] };
    },
    modelUsage: ({ input }) => spending.usage(input.applicationId),
  } satisfies Partial<RouteServices>;
}

function applicationServices({
  store,
  applications,
  addByAddress,
  pictures,
  tailored,
  lineEdits,
  versions,
  profiles,
  settings,
  answers,
  documents,
  clients,
  jobs,
  files,
  links,
  names,
}: ServiceParts) {
  return {
    overview: () =>
      overviewOf({ store, profiles, clients, unfinishedJobs: () => jobs.listNow({ states: ['running', 'queued', 'paused'] }) }),
    sync: () => {
      const { profile, revision } = profiles.read();
      return {
        profile,
        revision,
        answers: answers.list(),
        documents: documents.list(),
        submitted: store.submittedKeys(),
        appearance: settings.read().appearance,
      };
    },
    savePosting: ({ input }) => applications.savePosting(input),
    addPosting: ({ input, response }) => addByAddress(input.url, whenGone(response)),
    application: ({ id }) => applications.detail(id),
    postingTerms: ({ id }) => readPosting(applications.detail(id).posting),
    tailoredPreview: async ({ id }) => tailored.preview(store.byId(id).id),
    grounding: async ({ id }) => lineEdits.grounding(store.byId(id).id),
    versions: async ({ id }) => versions.list(store.byId(id).id),
    compareVersions: async ({ id, input: { from, to } }) => versions.compare(store.byId(id).id, from, to),
    restoreVersion: async ({ id, input }) => {
      await versions.restore(store.byId(id).id, input.version);
      return versions.list(id);
    },
    editLine: async ({ id, input }) => lineEdits.edit(store.byId(id).id, input),
    applicationPackage: async ({ id }) => tailored.package(store.byId(id).id),
    changeApplication: ({ id, input }) => applications.change(id, input),
    recordFill: ({ id, input }) => applications.recordFill(id, input),
    recordIntent: ({ id, input }) => applications.recordIntent(id, input),
    recordOutcome: ({ id, input }) => applications.recordOutcome(id, input),
    savePicture: ({ id, input }) => pictures.add(store.byId(id).id, input.picture),
    artifactLink: ({ id, input, client }) => {
      const file = files.find(id);
      if (file === undefined) throw new CodedError('not-found');
      const { name, mime, bytes, sha256 } = file;
      const { path, expiresAt } = links.sign({ id, sha256, clientId: client.id, inline: input.inline });
      return { url: `${names.dashboardOrigin}${path}`, expiresAt, artifact: { name, mime, bytes, sha256 } };
    },
  } satisfies Partial<RouteServices>;
}

function jobServices({ jobs, tailorVersion, profiles, bases, applications, improvements }: ServiceParts) {
  return {
    startJob: async ({ input }: { input: RouteInput<'startJob'> }) => {
      if (input.kind === 'improve') return improvements.start(ImprovementWish.parse(input));
      const { kind, applicationId, baseId } = input;
      applications.detail(applicationId);
      if (profiles.read().revision === 0) throw new CodedError('profile-empty');
      if (baseId !== undefined) bases.chooseFor(applicationId, baseId);
      return jobs.enqueue({ kind, version: tailorVersion, input: { applicationId }, applicationId, idemKey: applicationId });
    },
    improvement: async () => ({ improvement: await improvements.newest() }),
    decideChange: ({ id, input }) => improvements.decide(id, input),
  } satisfies Partial<RouteServices>;
}

function builtExtensions(folder: string): { chrome: string; firefox: string } {
  const built = (name: string) => (existsSync(join(folder, name, 'manifest.json')) ? join(folder, name) : '');
  return { chrome: built('chrome-mv3'), firefox: built('firefox-mv3') };
}

function setSessionCookie(response: Response, value: string): void {
  response.cookie(sessionCookie, value, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: 30 * 24 * 3600 * 1000, encode: String });
}

function requireOrigin(isRight: boolean): void {
  if (!isRight) throw new CodedError('wrong-origin');
}

function requireFound(found: boolean): void {
  if (!found) throw new CodedError('not-found');
}
