import { type ApplicationDetail, type Artifact, awaitsPerson, type Receipt } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Act } from './act.tsx';
import { ApplicationTimeline } from './application-timeline.tsx';
import { ArtifactPicture } from './artifact-frame.tsx';
import { ModelSpent } from './model-spent.tsx';
import { TermsOfPosting } from './posting-terms.tsx';
import { when } from './when.ts';
import { call } from '../session.ts';

/** What happened so far, what was sent, and notes. */
export function Overview({ application }: { application: ApplicationDetail }) {
  return (
    <div className="stack">
      {application.status === 'needs-you' && <NeedsYou application={application} />}
      {application.receipt && <ReceiptCard receipt={application.receipt} picture={pictureOf(application)} />}
      <TermsOfPosting id={application.id} updatedAt={application.posting.updatedAt} />
      <section className="stack">
        <h2>{say('What happened')}</h2>
        <ApplicationTimeline application={application} />
        <ModelSpent applicationId={application.id} />
      </section>
      <Posting application={application} />
    </div>
  );
}

/** Of an e-mail, its own tab says what is to be done. */
function NeedsYou({ application }: { application: ApplicationDetail }) {
  const [last] = application.jobs;
  if (last !== undefined && awaitsPerson(last)) return <InQueue jobId={last.id} />;
  return last?.kind === 'mail' ? (
    <p className="notice">{say('The e-mail needs you: see under E-mail.')}</p>
  ) : (
    <HowItEnded application={application} />
  );
}

function InQueue({ jobId }: { jobId: string }) {
  return (
    <p className="notice spread">
      <span>{say('The queue needs you for it.')}</span>
      <Link to="/queue/$id" params={{ id: jobId }} className="button">
        {say('Look at it')}
      </Link>
    </p>
  );
}

function HowItEnded({ application: { id } }: { application: ApplicationDetail }) {
  const settle = (status: 'submitted' | 'filling') => async () => call('changeApplication', { params: { id }, input: { status } });
  return (
    <section className="notice stack">
      <h2>{say('How did the last submit end?')}</h2>
      <p>{say('The page did not say. Look at your e-mail or at the employer’s page, then say it here.')}</p>
      <div className="row">
        <Act action={settle('submitted')} refresh={['application']}>
          {say('It was sent')}
        </Act>
        <Act action={settle('filling')} refresh={['application']}>
          {say('It was not sent')}
        </Act>
      </div>
    </section>
  );
}

/** The newest picture of a confirmation. */
function pictureOf({ artifacts }: ApplicationDetail): Artifact | undefined {
  return artifacts.findLast(({ kind }) => kind === 'screenshot');
}

function ReceiptCard({ receipt, picture }: { receipt: Receipt; picture: Artifact | undefined }) {
  return (
    <section className="good stack" aria-label={say('Receipt')}>
      <h2>{say('Sent {when}', { when: when(receipt.at) })}</h2>
      <p className="soft small signal">{receipt.outcome.message || tell(receipt.outcome.signal)}</p>
      <details>
        <summary>{say('{count} values, as you approved them', { count: receipt.values.length })}</summary>
        <dl className="values">
          {receipt.values.map(({ label, value }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two questions may read alike, and the list never changes
            <div key={index}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      {picture && <ConfirmationPicture picture={picture} />}
    </section>
  );
}

/** Fetched when it is opened: most receipts are read without it. */
function ConfirmationPicture({ picture }: { picture: Artifact }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{say('The page that confirmed it, as you saw it')}</summary>
      {isOpen && <ArtifactPicture id={picture.id} title={say('The page that confirmed it')} />}
    </details>
  );
}

function Posting({ application: { posting } }: { application: ApplicationDetail }) {
  return (
    <details>
      <summary>{say('The posting’s text, as it was when you opened it')}</summary>
      <p className="posting-text">{posting.description ?? say('It had none.')}</p>
    </details>
  );
}
