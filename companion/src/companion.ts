import { join } from 'node:path';
import { type ApplicationSummary, CodedError, codeOf } from '@sincerely/shared';
import packageJson from '../package.json' with { type: 'json' };
import { advertisementHosts } from '@sincerely/adapters/advertised';
import { openAddByAddress } from './applications/add-by-address.ts';
import { openApplicationStore } from './applications/application-store.ts';
import { openApplications } from './applications/applications.ts';
import { openLineEdits } from './applications/line-edits.ts';
import { openTailored } from './applications/tailored.ts';
import { openKeepArtifact } from './documents/keep-artifact.ts';
import { openPictures } from './applications/pictures.ts';
import { openPostings } from './applications/postings.ts';
import { openSubmissions } from './applications/submissions.ts';
import { type Backups, scheduleBackups } from './backups/schedule-backups.ts';
import { openBaseCvs } from './base-cvs/base-cvs.ts';
import { scheduleCleanup } from './cleanup/schedule-cleanup.ts';
import type { Config } from './config.ts';
import { openFiles, type StoredFile } from './documents/files.ts';
import { openImport } from './documents/import-file.ts';
import { openOwnDocuments } from './documents/own-documents.ts';
import { openFetch } from './fetching/fetch-allowed.ts';
import { openImportReviews } from './import-review/import-reviews.ts';
import { openLog, traceOf } from './http/log.ts';
import { servedNames } from './http/names.ts';
import { listen, type Listening, makeApp } from './http/server.ts';
import { routeServices } from './http/services.ts';
import { openBreakers } from './jobs/breakers.ts';
import { openHostGate } from './jobs/host-gate.ts';
import { artifactsOf } from './jobs/artifacts-of.ts';
import { openJobFiles } from './jobs/job-files.ts';
import type { JobStore } from './jobs/job-store.ts';
import { startRunner } from './jobs/runner.ts';
import { openSqliteJobStore } from './jobs/sqlite-store.ts';
import { stepHooks } from './jobs/step-hooks.ts';
import { mailJob } from './mail/mail-job.ts';
import { openMailStore } from './mail/mail-store.ts';
import { openMails } from './mail/mails.ts';
import { openImprovements } from './improvement/improvements.ts';
import { improveJob } from './improvement/improve-job.ts';
import { openHub } from './live/hub.ts';
import { mountEventStream } from './live/event-stream.ts';
import { attachSockets } from './live/sockets.ts';
import { openTickets } from './live/tickets.ts';
import { askForCheck, withDatabase } from './recovery/open-database.ts';
import { readRestorations, type Restoration } from './recovery/restorations.ts';
import { openMetrics } from './observability/metrics.ts';
import { mountMetrics } from './observability/mount-metrics.ts';
import { openAnswers } from './profile/answers.ts';
import { openProfiles } from './profile/profiles.ts';
import { openSettings } from './profile/settings.ts';
import { openAudit } from './security/audit.ts';
import { openClients } from './security/clients.ts';
import { openPairing } from './security/pairing.ts';
import { readSecretFile } from './security/secret-file.ts';
import { openSessions } from './security/sessions.ts';
import { openSignedLinks } from './security/signed-links.ts';
import { openVault } from './security/vault.ts';
import { type FolderLock, lockFolder } from './storage/folder-lock.ts';
import { lastJournalSeq } from './storage/journal.ts';
import { journalSeqOf } from './storage/journaled.ts';
import { readEpoch } from './storage/meta.ts';
import { newId } from './storage/new-id.ts';
import { isDamage } from './storage/storage-error.ts';
import { backupFolder, journalFolder, type Storage } from './storage/storage.ts';
import { openDocumentVersions } from './versions/document-versions.ts';
import { openPdfPrinter } from './tailoring/render/print-pdf.ts';
import { openSpending } from './tailoring/model/spending.ts';
import { documentStyleHashes } from './tailoring/render/templates.ts';
import { tailorJob } from './tailoring/tailor-job.ts';

export { readConfig, type Config } from './config.ts';

export type Companion = {
  port: number;
  /** For clients: `http://127.0.0.1:<port>`. */
  url: string;
  /** For the person, with a one-time token in its fragment. */
  dashboardUrl: string;
  bootId: string;
  /** For programs that start a companion in their own process. */
  jobs: JobStore;
  backups: Backups;
  /** What was done to bring the data back, the newest first. */
  restorations(): Restoration[];
  /** Told whenever a dashboard link was used, with the next one. */
  onLinkUsed(listener: (nextUrl: string) => void): void;
  close(): Promise<void>;
};

/**
 * Starts the companion: config → storage → services → server. Throws `folder-locked`, `newer-database`, `port-taken`, `disk-full` or
 * `folder-unwritable`, each with a sentence for the person. When it resolves, interrupted jobs are already going on.
 */
export async function startCompanion(config: Config): Promise<Companion> {
  const lock = lockFolder(config.dataFolder);
  try {
    const listening = await listen(config.port);
    try {
      return await withDatabase(config.dataFolder, async (storage) => startOn(config, storage, lock, listening));
    } catch (thrown) {
      await listening.close();
      throw thrown;
    }
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
}

async function startOn(config: Config, storage: Storage, lock: FolderLock, listening: Listening): Promise<Companion> {
  const { dataFolder } = config;
  const bootId = newId();
  const log = openLog(dataFolder, config.logLevel);
  const names = servedNames(listening.port);
  lock.tell(listening.port);

  // Security
  const secret = readSecretFile(join(dataFolder, 'secrets', 'server.key'));
  const vault = openVault(join(dataFolder, 'secrets', 'vault.json'), readSecretFile(join(dataFolder, 'secrets', 'vault.key')));
  const audit = openAudit(storage);
  const clients = openClients(storage);
  const links = openSignedLinks(secret);
  const tickets = openTickets();
  const linkListeners = new Set<(nextUrl: string) => void>();
  const newDashboardUrl = () => `${names.dashboardOrigin}/#token=${sessions.newLinkToken()}`;
  const sessions = openSessions(clients, secret, () => {
    if (linkListeners.size > 0) for (const listener of linkListeners) listener(newDashboardUrl());
  });

  // Jobs and live
  const jobs = openSqliteJobStore(storage.sqlite, { bootId });
  const jobFiles = openJobFiles(dataFolder);
  const breakers = openBreakers(storage);
  const following = jobFiles.follow(jobs, (thrown) => log.error({ code: 'job-file', ...traceOf(thrown) }));
  const hub = openHub({ store: jobs, epoch: readEpoch(storage), bootId });
  const pairing = openPairing({
    clients,
    onChange: (pending) => hub.publish({ type: 'pairing', pending }),
    onPaired: ({ id, kind }) => audit('client-paired', { clientId: id, kind }),
  });

  // The person's data
  const bases = openBaseCvs(storage, () => profiles.defaultId());
  const profiles = openProfiles({
    storage,
    onChange: (revision) => hub.publish({ type: 'profile', revision }),
    onSave: (before, after) => bases.follow(before, after),
  });
  const reviews = openImportReviews(storage, profiles);
  const settings = openSettings(storage, vault);
  const profileChanged = () => hub.publish({ type: 'profile', revision: profiles.read().revision });
  const documents = openOwnDocuments(storage, dataFolder, profileChanged);
  const files = openFiles(storage, dataFolder);
  const postings = openPostings(storage);
  const store = openApplicationStore(storage);
  const mailStore = openMailStore(storage);
  const applications = openApplications({
    storage,
    store,
    postings,
    submissions: openSubmissions(storage),
    hasOpenMail: (applicationId) => mailStore.hasOpen(applicationId),
    profileId: () => profiles.defaultId(),
    jobsOf: (applicationId) => jobs.listNow({ applicationId, limit: 20 }),
    artifactsOf: (applicationId) => artifactsOf(storage, applicationId),
    baseOf: (applicationId) => bases.choiceOf(applicationId),
    onChange: (application: ApplicationSummary) => hub.publish({ type: 'application', application }),
    audit,
  });
  const mails = openMails({
    store: mailStore,
    applications,
    settings,
    jobs,
    documents: () => documents.list(),
    artifactsOf: (applicationId) => artifactsOf(storage, applicationId),
    postingOf: (applicationId) => applications.detail(applicationId).posting,
    profile: () => profiles.read().profile,
    audit,
  });
  jobs.onCommit(({ kind, job }) => {
    if (kind === 'progress') return;
    applications.followJob(job);
    mails.followJob(job);
  });
  applications.handOverOpenIntents();

  // Work
  const printer = openPdfPrinter(config.chromium);
  const spending = openSpending(storage);
  const tailor = tailorJob({ profiles, bases, settings, store, postings, spending, printer, patience: config.modelPatience });
  const improve = improveJob({ settings, spending, patience: config.modelPatience });
  const mail = mailJob({
    mails: mailStore,
    settings,
    manner: config.mailManner,
    fileOf: async (id) => {
      const file = files.find(id);
      if (file === undefined) throw new CodedError('not-found', { message: 'One of the attachments is no longer there.' });
      return { file, data: await files.read(file) };
    },
    onSent: (mailId, answer) => mails.recordSent(mailId, answer),
  });
  const { requeued, crashLoops } = await jobs.recover(bootId);
  await mails.catchUp(async (id) => jobs.get(id));
  log.info({ boot: bootId, requeued, crashLoops, recordsBehind: await following.catchUp() });
  const runner = startRunner({
    store: jobs,
    files: jobFiles,
    hooks: stepHooks(config),
    hosts: openHostGate(breakers),
    definitions: [tailor as never, improve as never, mail as never, ...(config.jobs ?? [])],
    owner: bootId,
    onPreview: (jobId, part, html) => hub.publish({ type: 'preview', jobId, part, html }),
    onFailure: (thrown, { jobId, step }) => {
      if (isDamage(thrown)) askForCheck(dataFolder);
      log.error({ code: 'step-failed', job: jobId, step, ...traceOf(thrown) });
    },
  });

  const backups = scheduleBackups({
    sqlite: storage.sqlite,
    folder: backupFolder(dataFolder),
    isNeeded: lastJournalSeq(journalFolder(dataFolder)) < journalSeqOf(storage.sqlite),
    onMade: ({ reason, bytes }) => {
      storage.journal.rotate();
      log.info({ backup: reason, bytes });
    },
    onFailure: (thrown) => {
      if (codeOf(thrown) === 'backup-damaged') askForCheck(dataFolder);
      log.error({ code: codeOf(thrown), ...traceOf(thrown) });
    },
  });

  const cleanup = scheduleCleanup({
    sqlite: storage.sqlite,
    dataFolder,
    store: jobs,
    forgetPreviews: (before) => hub.forgetPreviews(before),
    onSwept: (swept) => log.info({ swept }),
    onFailure: (thrown) => log.error({ code: 'cleanup', ...traceOf(thrown) }),
  });

  // Server
  const made = (applicationId: string) => artifactsOf(storage, applicationId);
  const bytesOf = async ({ id }: { id: string }) => files.read(files.find(id) as StoredFile);
  const textOf = async (artifact: { id: string }) => (await bytesOf(artifact)).toString('utf8');
  let disconnect = (_clientId: string) => {};
  const services = routeServices({
    bootId,
    version: packageJson.version,
    port: listening.port,
    dataFolder,
    extensionFolder: config.extensionFolder ?? join(import.meta.dirname, '..', '..', 'extension', '.output'),
    names,
    clients,
    sessions,
    pairing,
    tickets,
    profiles,
    answers: openAnswers(storage, () => profiles.defaultId(), profileChanged),
    settings,
    spending,
    store,
    applications,
    addByAddress: openAddByAddress(applications, openFetch(advertisementHosts, config.connector)),
    documents,
    pictures: openPictures(openKeepArtifact(storage, dataFolder, 'pictures')),
    importFile: openImport({ profiles, documents, reviews }),
    reviews,
    bases,
    files,
    tailored: openTailored({ artifactsOf: made, textOf }),
    lineEdits: openLineEdits({
      artifactsOf: made,
      textOf,
      keep: openKeepArtifact(storage, dataFolder, 'edited'),
      printer,
      profile: () => profiles.read().profile,
      onChange: (applicationId) => applications.tell(applicationId),
    }),
    versions: openDocumentVersions({
      artifactsOf: made,
      jobsOf: (applicationId) => jobs.listNow({ applicationId, limit: 1000 }),
      textOf,
      bytesOf,
      keep: openKeepArtifact(storage, dataFolder, 'restored'),
      onRestore: (applicationId, madeAt) => applications.recordRestored(applicationId, madeAt),
    }),
    links,
    jobs,
    audit,
    mails,
    mailManner: config.mailManner,
    tailorVersion: tailor.version,
    improvements: openImprovements({ storage, jobs, version: improve.version, profiles }),
    disconnect: (clientId) => disconnect(clientId),
  });
  const dashboardFolder = join(import.meta.dirname, '..', 'dashboard', 'dist');
  const metrics = openMetrics({ store: jobs, breakers, clients: () => hub.size() });
  let events: { close(): void } | undefined;
  const app = makeApp({
    storage,
    clients,
    sessions,
    links,
    files,
    names,
    services,
    streams: (server, mounting) => {
      events = mountEventStream(server, hub, mounting);
      mountMetrics(server, metrics.text, mounting);
    },
    dashboardFolder,
    styleHashes: documentStyleHashes,
    log,
  });
  const sockets = listening.servers.map((server) => attachSockets(server, { hub, tickets, clients, names }));
  listening.serve(app);
  disconnect = (clientId) => sockets.forEach((each) => each.disconnect(clientId));

  let closing: Promise<void> | undefined;
  const close = async () => {
    sockets.forEach((each) => each.close());
    events?.close();
    metrics.close();
    await runner.stop();
    await following.stop();
    await listening.close();
    await printer.close();
    await backups.stop();
    await cleanup.stop();
    storage.close();
    lock.release();
  };
  return {
    port: listening.port,
    url: `http://127.0.0.1:${listening.port}`,
    dashboardUrl: newDashboardUrl(),
    bootId,
    jobs,
    backups,
    restorations: () => readRestorations(storage.sqlite),
    onLinkUsed: (listener) => void linkListeners.add(listener),
    close: () => (closing ??= close()),
  };
}
