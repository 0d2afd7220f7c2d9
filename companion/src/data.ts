import { advertisementHosts } from '@sincerely/adapters/advertised';
import { type ApplicationSummary, CodedError } from '@sincerely/shared';
import { openAddByAddress } from './applications/add-by-address.ts';
import { openApplicationStore } from './applications/application-store.ts';
import { openApplications } from './applications/applications.ts';
import { openLineEdits } from './applications/line-edits.ts';
import { openPictures } from './applications/pictures.ts';
import { openPostings } from './applications/postings.ts';
import { openSubmissions } from './applications/submissions.ts';
import { openTailored } from './applications/tailored.ts';
import { openAutomationParts } from './automation/open-automation-parts.ts';
import { openBaseCvs } from './base-cvs/base-cvs.ts';
import { openFiles, type StoredFile } from './documents/files.ts';
import { openImport } from './documents/import-file.ts';
import { openKeepArtifact } from './documents/keep-artifact.ts';
import { madeDocuments } from './documents/made-documents.ts';
import { openOwnDocuments } from './documents/own-documents.ts';
import type { Engine } from './engine.ts';
import { openFetch } from './fetching/fetch-allowed.ts';
import { openImportReviews } from './import-review/import-reviews.ts';
import { improveJob } from './improvement/improve-job.ts';
import { openImprovements } from './improvement/improvements.ts';
import { artifactsOf } from './jobs/artifacts-of.ts';
import type { Hub } from './live/hub.ts';
import { mailJob } from './mail/mail-job.ts';
import { openMailStore } from './mail/mail-store.ts';
import { openMails } from './mail/mails.ts';
import { openAnswers } from './profile/answers.ts';
import { openProfiles } from './profile/profiles.ts';
import { openSettings } from './profile/settings.ts';
import type { Audit } from './security/audit.ts';
import { openSiteLogins } from './security/site-logins.ts';
import type { Vault } from './security/vault.ts';
import { openSpending } from './tailoring/model/spending.ts';
import { openPdfPrinter } from './tailoring/render/print-pdf.ts';
import { tailorJob } from './tailoring/tailor-job.ts';
import { openApplicationIndex } from './tracker/application-index.ts';
import { openTracker } from './tracker/tracker.ts';
import { openDocumentVersions } from './versions/document-versions.ts';

type Parts = { hub: Hub; audit: Audit; vault: Vault };

/** What the companion keeps for the person, as services, and the jobs that work on it. They are joined here and know each other nowhere else. */
export function openData({ config, storage, jobs, breakers }: Engine, { hub, audit, vault }: Parts) {
  const { dataFolder } = config;
  const made = (applicationId: string) => artifactsOf(storage, applicationId);
  const keep = (subfolder: string) => openKeepArtifact(storage, dataFolder, subfolder);
  const files = openFiles(storage, dataFolder);
  const bytesOf = async ({ id }: { id: string }) => files.read(files.find(id) as StoredFile);
  const textOf = async (artifact: { id: string }) => (await bytesOf(artifact)).toString('utf8');

  // The person
  const profileChanged = () => hub.publish({ type: 'profile', revision: profiles.read().revision });
  const bases = openBaseCvs(storage, () => profiles.defaultId(), profileChanged);
  const profiles = openProfiles({
    storage,
    onChange: (revision) => hub.publish({ type: 'profile', revision }),
    onSave: (before, after) => bases.follow(before, after),
  });
  const reviews = openImportReviews(storage, profiles);
  const settings = openSettings(storage, vault, () => hub.publish({ type: 'appearance' }));
  const documents = openOwnDocuments(storage, dataFolder, profileChanged);
  const answers = openAnswers(storage, () => profiles.defaultId(), profileChanged);

  // Their applications
  const postings = openPostings(storage);
  const store = openApplicationStore(storage);
  const mailStore = openMailStore(storage);
  const index = openApplicationIndex(storage);
  const applications = openApplications({
    storage,
    store,
    postings,
    submissions: openSubmissions(storage),
    hasOpenMail: (applicationId) => mailStore.hasOpen(applicationId),
    settleMail: (applicationId, isSent) => mailStore.settle(applicationId, isSent),
    index,
    profileId: () => profiles.defaultId(),
    jobsOf: (applicationId) => jobs.listNow({ applicationId, limit: 20 }),
    artifactsOf: made,
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
    artifactsOf: made,
    postingOf: (applicationId) => applications.detail(applicationId).posting,
    profile: () => profiles.read().profile,
    audit,
  });
  const tracker = openTracker({
    storage,
    store,
    postings,
    index,
    profileId: () => profiles.defaultId(),
    setStatus: (id, status) => applications.setStatusOfMany(id, status),
    onChange: (id) => (id === undefined ? hub.publish({ type: 'applications' }) : applications.tell(id)),
  });

  // Work on them
  const siteLogins = openSiteLogins(vault, audit);
  const printer = openPdfPrinter(config.chromium);
  const spending = openSpending(storage);
  const tailor = tailorJob({ profiles, bases, settings, store, postings, spending, breakers, printer, patience: config.modelPatience });
  const improve = improveJob({ settings, spending, breakers, patience: config.modelPatience });
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
  const addByAddress = openAddByAddress(applications, openFetch(advertisementHosts, config.connector));
  const { job: apply, ...automation } = openAutomationParts({
    storage,
    dataFolder,
    chromium: config.chromium,
    manner: config.automation,
    jobs,
    applications,
    store,
    addByAddress,
    tailorVersion: tailor.version,
    conduct: () => settings.read().conduct,
    known: () => {
      const { profile, revision } = profiles.read();
      return { profile, answers: answers.list(), isEmpty: revision === 0 };
    },
    postingOf: (applicationId) => applications.detail(applicationId).posting,
    artifactsOf: made,
    ownDocuments: () => documents.list(),
    textOf,
    bytesOf: async ({ id, sha256 }) => {
      const file = files.find(id);
      if (file?.sha256 !== sha256) throw new CodedError('not-found', { message: 'One of the approved documents is no longer there.' });
      return files.read(file);
    },
    keepPicture: keep('pictures'),
    keepTrace: keep('traces'),
    siteLogins,
    audit,
  });
  const follow = () => {
    jobs.onCommit(({ kind, job }) => {
      if (kind === 'progress') return;
      applications.followJob(job);
      mails.followJob(job);
      if (job.kind === 'apply') automation.followJob(job);
    });
    index.fillMissing();
    applications.catchUp();
    mails.catchUp((applicationId) => jobs.listNow({ applicationId, kind: 'mail' }));
  };

  return {
    jobs: { tailor: tailor as never, improve: improve as never, mail: mail as never, apply: apply as never },
    /** From now on applications follow their jobs; what a stop kept from following is made up for. */
    follow,
    close: async () => {
      await automation.close();
      await printer.close();
    },
    services: {
      breakers,
      profiles,
      answers,
      settings,
      spending,
      store,
      applications,
      addByAddress,
      automation: automation.automation,
      planReview: automation.planReview,
      pageHand: automation.pageHand,
      formHosts: automation.formHosts,
      siteLogins,
      documents,
      madeDocuments: () => madeDocuments(storage),
      pictures: openPictures(keep('pictures')),
      importFile: openImport({ profiles, documents, reviews }),
      reviews,
      bases,
      files,
      tailored: openTailored({ artifactsOf: made, textOf }),
      lineEdits: openLineEdits({
        artifactsOf: made,
        textOf,
        keep: keep('edited'),
        printer,
        profile: () => profiles.read().profile,
        onChange: (applicationId) => applications.tell(applicationId),
      }),
      versions: openDocumentVersions({
        artifactsOf: made,
        jobsOf: (applicationId) => jobs.listNow({ applicationId, limit: 1000 }),
        textOf,
        bytesOf,
        keep: keep('restored'),
        onRestore: (applicationId, madeAt) => applications.recordRestored(applicationId, madeAt),
      }),
      mails,
      mailManner: config.mailManner,
      tracker,
      tailorVersion: tailor.version,
      improvements: openImprovements({ storage, jobs, version: improve.version, profiles }),
    },
  };
}
