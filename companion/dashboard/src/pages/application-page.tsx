import type { ApplicationDetail, ArtifactKind } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ApplicationTab as Tab } from '../applications/application-tabs.ts';
import { TailorFromBase } from '../base-cvs/choose-base.tsx';
import { ArtifactFrame } from '../parts/artifact-frame.tsx';
import { JobProgress } from '../parts/job-progress.tsx';
import { LivePreview, useLivePreview } from '../parts/live-preview.tsx';
import { MailTab } from '../mail/mail-tab.tsx';
import { Overview } from '../parts/application-overview.tsx';
import { WhatCame } from '../parts/what-came.tsx';
import { Proof } from '../parts/proof.tsx';
import { Score } from '../parts/score.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { call } from '../session.ts';
import { HeaderActions } from '../tracking/header-actions.tsx';
import { NotesTab } from '../tracking/notes-tab.tsx';
import { TwinsNotice } from '../tracking/twins-notice.tsx';
import { Versions } from '../versions/versions.tsx';

const tabs = {
  overview: phrase('Overview'),
  cv: phrase('CV'),
  letter: phrase('Letter'),
  score: phrase('Score'),
  proof: phrase('Proof'),
  prep: phrase('Interview'),
  versions: phrase('Versions'),
  mail: phrase('E-mail'),
  notes: phrase('Notes'),
} as const satisfies Record<Tab, string>;

const notMade = {
  cv: phrase('There is no CV yet. Tailor it above; it is complete in about a second.'),
  letter: phrase('There is no Letter yet. Tailor it above; it is complete in about a second.'),
  prep: phrase('There is no Interview yet. Tailor it above; it is complete in about a second.'),
};

/** One application: its status, its documents, and the progress of the job that makes them. */
export function ApplicationPage() {
  const { id } = useParams({ from: '/applications/$id' });
  const query = useQuery({ queryKey: ['application', id], queryFn: async () => call('application', { params: { id } }) });
  // What is typed or said of one is not carried over to the next.
  return <WhatCame query={query}>{(data) => <Application key={id} application={data} />}</WhatCame>;
}

function Application({ application }: { application: ApplicationDetail }) {
  const { tab = 'overview' } = useSearch({ from: '/applications/$id' });
  const navigate = useNavigate({ from: '/applications/$id' });
  const job = tailoringOf(application);
  return (
    <div className="stack">
      <Header application={application} />
      <HeaderActions application={application} />
      <TwinsNotice applicationId={application.id} />
      {job && <JobProgress job={job} />}
      <div className="tabs" role="tablist">
        {Object.entries(tabs).map(([name, title]) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={tab === name}
            onClick={() => void navigate({ search: { tab: name as Tab }, replace: true })}
          >
            {say(title)}
          </button>
        ))}
      </div>
      <TabContent tab={tab} application={application} />
    </div>
  );
}

function Header({ application }: { application: ApplicationDetail }) {
  const { posting, status, id } = application;
  return (
    <header className="spread wrap">
      <div>
        <h1>{posting.title || say('Untitled posting')}</h1>
        <p className="soft">{[posting.company ?? posting.board, posting.location].filter(Boolean).join(' · ')}</p>
        <StatusWord status={status} />
      </div>
      <TailorFromBase
        applicationId={id}
        chosen={application.baseId}
        isTailored={application.artifacts.some(({ kind }) => kind === 'tailored')}
      />
    </header>
  );
}

function TabContent({ tab, application }: { tab: Tab; application: ApplicationDetail }) {
  const job = tailoringOf(application);
  const part = tab === 'letter' ? 'letter' : 'cv';
  const live = useLivePreview(job, part);
  if (tab === 'overview') return <Overview application={application} />;
  if (tab === 'proof') return <Proof application={application} />;
  if (tab === 'mail') return <MailTab application={application} />;
  if (tab === 'notes') return <NotesTab application={application} />;
  if (tab === 'versions') return <Versions application={application} />;
  if (tab === 'score') return <Score artifact={newest(application, 'score')} />;
  if (tab === part && live !== undefined) return <LivePreview job={job} part={part} title={say(tabs[tab])} />;
  const kinds = {
    cv: ['cv-html', 'cv-pdf', 'cv-docx'],
    letter: ['letter-html', 'letter-pdf', 'letter-docx'],
    prep: ['interview-prep', 'interview-prep'],
  } as const;
  const [html, ...files] = kinds[tab];
  return (
    <ArtifactFrame
      missing={say(notMade[tab])}
      title={say(tabs[tab])}
      html={newest(application, html)}
      files={files.flatMap((kind) => newest(application, kind) ?? [])}
    />
  );
}

/** The newest job that makes its documents; the e-mail has its own place. */
function tailoringOf({ jobs }: ApplicationDetail) {
  return jobs.find(({ kind }) => kind === 'tailor');
}

/** Documents are listed oldest first; the last of a kind is the one that counts. */
function newest({ artifacts }: ApplicationDetail, kind: ArtifactKind) {
  return artifacts.filter((artifact) => artifact.kind === kind).sort((a, b) => b.createdAt - a.createdAt)[0];
}
