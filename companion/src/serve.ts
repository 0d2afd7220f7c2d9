import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { openAccount } from './account/account.ts';
import type { Companion } from './companion.ts';
import { openData } from './data.ts';
import type { Engine } from './engine.ts';
import { answeredPaths } from './http/answered-paths.ts';
import { openLimits } from './http/limits.ts';
import { servedNames } from './http/names.ts';
import { makeApp } from './http/server.ts';
import { routeServices } from './http/services.ts';
import { openJobDetails } from './jobs/job-detail.ts';
import { openJobLists } from './jobs/job-lists.ts';
import { readListed } from './jobs/listed-job.ts';
import { mountEventStream } from './live/event-stream.ts';
import { openHub } from './live/hub.ts';
import { openAnswerAsked } from './live/answer-asked.ts';
import { attachSockets } from './live/sockets.ts';
import { openTickets } from './live/tickets.ts';
import { openMetrics } from './observability/metrics.ts';
import { mountMetrics } from './observability/mount-metrics.ts';
import { companionFolder } from './own-folder.ts';
import { readRestorations } from './recovery/restorations.ts';
import { openAudit } from './security/audit.ts';
import { openClients } from './security/clients.ts';
import { osKeychain } from './security/keychain.ts';
import { openPairing } from './security/pairing.ts';
import { readSecretFile } from './security/secret-file.ts';
import { openSessions } from './security/sessions.ts';
import { openSignedLinks } from './security/signed-links.ts';
import { openVault } from './security/vault.ts';
import { readEpoch } from './storage/meta.ts';
import { startUpkeep } from './upkeep.ts';
import { documentStyleHashes } from './tailoring/render/templates.ts';

/** Opens what the companion keeps and serves it; jobs of ours that wait go on. */
export async function serve(engine: Engine): Promise<Companion> {
  const { config, bootId, startedAt, log, listening, storage, jobs, breakers } = engine;
  const { dataFolder } = config;
  const names = servedNames(listening.port);

  const secret = readSecretFile(join(dataFolder, 'secrets', 'server.key'));
  const keychain = config.keychain ?? osKeychain;
  const vault = await openVault({ folder: join(dataFolder, 'secrets'), keychain });
  const audit = openAudit(storage);
  const clients = openClients(storage);
  const limits = openLimits(config.limits, config.now);
  const links = openSignedLinks(secret, config.now);
  const tickets = openTickets(config.now);
  const linkListeners = new Set<(nextUrl: string) => void>();
  const newDashboardUrl = () => `${names.dashboardOrigin}/#token=${sessions.newLinkToken()}`;
  const tellNextLink = () => {
    if (linkListeners.size > 0) for (const listener of linkListeners) listener(newDashboardUrl());
  };
  const sessions = openSessions(clients, secret, tellNextLink, config.linkToken);

  const hub = openHub({ store: jobs, epoch: readEpoch(storage), bootId });
  const pairing = openPairing({
    clients,
    port: listening.port,
    onChange: (pending) => hub.publish({ type: 'pairing', pending }),
    onPaired: ({ id, kind }) => audit('client-paired', { clientId: id, kind }),
    ...(config.now ? { now: config.now } : {}),
  });
  const data = openData(engine, { hub, audit, vault });
  data.follow();
  data.services.applications.handOverOpenIntents();
  engine.join(data.jobs, (jobId, part, html) => hub.publish({ type: 'preview', jobId, part, html }));

  const definitions = [...Object.values(data.jobs), ...(config.jobs ?? [])];
  const listed = readListed(storage.sqlite, breakers, startedAt);
  const account = openAccount({
    config,
    storage,
    version: packageJson.version,
    dashboardOrigin: names.dashboardOrigin,
    onErase: () => hub.publish({ type: 'erased' }),
    forgetKey: async () => vault.forgetKey(),
    readable: () => ({
      'resume.json': JSON.stringify(data.services.profiles.read().profile, null, 2),
      'answers.json': JSON.stringify(data.services.answers.list(), null, 2),
      'applications.csv': data.services.tracker.exportAs('csv').text,
    }),
  });
  const upkeep = startUpkeep(engine, hub);
  const restorations = () => readRestorations(storage.sqlite);
  let disconnect = (_clientId: string) => {};
  const services = routeServices({
    ...data.services,
    bootId,
    version: packageJson.version,
    port: listening.port,
    dataFolder,
    extensionFolder: config.extensionFolder ?? join(companionFolder, '..', 'extension', '.output'),
    names,
    clients,
    sessions,
    pairing,
    tickets,
    links,
    jobs,
    jobLists: openJobLists({ sqlite: storage.sqlite, listed, startedAt, onDismiss: () => hub.publish({ type: 'work' }) }),
    jobDetails: openJobDetails({
      storage,
      store: jobs,
      listed,
      definitionOf: async (kind) => definitions.find((one) => one.kind === kind),
    }),
    audit,
    vault,
    keychain,
    account,
    backups: upkeep.backups,
    restorations,
    disconnect: (clientId) => disconnect(clientId),
  });
  const metrics = openMetrics({ store: jobs, breakers, clients: () => hub.size() });
  let events: ReturnType<typeof mountEventStream> | undefined;
  const app = makeApp({
    storage,
    clients,
    sessions,
    links,
    files: data.services.files,
    account,
    names,
    limits,
    services,
    streams: (server, mounting) => {
      events = mountEventStream(server, hub, mounting);
      mountMetrics(server, metrics.text, mounting);
    },
    dashboardFolder: join(companionFolder, 'dashboard', 'dist'),
    theme: () => data.services.settings.read().appearance.theme,
    styleHashes: documentStyleHashes,
    log,
  });
  const answerAsked = openAnswerAsked({ services: { applications: data.services.tracker.list }, limits, log });
  const sockets = listening.servers.map((server) => attachSockets(server, { hub, tickets, clients, names, limits, answerAsked }));
  listening.serve(app);
  disconnect = (clientId) => [...sockets, events].forEach((each) => each?.disconnect(clientId));

  let closing: Promise<void> | undefined;
  const close = async () => {
    sockets.forEach((each) => each.close());
    events?.close();
    metrics.close();
    await upkeep.stop();
    await engine.close();
    await data.close();
  };
  return {
    port: listening.port,
    url: `http://127.0.0.1:${listening.port}`,
    dashboardUrl: newDashboardUrl(),
    bootId,
    jobs,
    answers: answeredPaths(app),
    backups: upkeep.backups,
    restorations,
    onLinkUsed: (listener) => void linkListeners.add(listener),
    close: () => (closing ??= close()),
  };
}
