import type { ApplicationDetail, ApplicationMail } from '@sincerely/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';
import { size } from '../parts/size.ts';

type Props = { application: ApplicationDetail; mail: ApplicationMail; change: () => void };

/** The e-mail exactly as it goes; the person's word is for this and nothing else. */
export function MailPreview({ application, mail, change }: Props) {
  const queries = useQueryClient();
  const [insist, setInsist] = useState(false);
  const { id, submittedAt } = application;
  const isAgain = submittedAt !== null;
  const send = async () => {
    const input = { hash: mail.hash, insist };
    queries.setQueryData(['mail', id], await call('sendMail', { params: { id }, input }));
  };
  return (
    <section className="card stack" aria-label="The e-mail as it goes">
      <MailText mail={mail} />
      {isAgain && (
        <label className="check">
          <input type="checkbox" checked={insist} onChange={({ target }) => setInsist(target.checked)} />
          <span>You have applied to this posting already, {when(submittedAt)}. Send this as well.</span>
        </label>
      )}
      {mail.bytes > mail.maxBytes && (
        <p className="failure" role="alert">
          This is {size(mail.bytes)} on its way; mail servers take about {size(mail.maxBytes)}. Leave out an attachment.
        </p>
      )}
      <div className="row wrap">
        <Act
          kind="main"
          action={send}
          refresh={['application', 'mail']}
          disabled={mail.from === null || mail.bytes > mail.maxBytes || (isAgain && !insist)}
        >
          Send this e-mail
        </Act>
        <button type="button" className="button plain" onClick={change}>
          Change it
        </button>
        <span className="soft small">Sends it once, through your own mail server, to {mail.draft.to}.</span>
      </div>
    </section>
  );
}

/** Head, attachments and text. */
export function MailText({ mail: { from, draft, available } }: { mail: ApplicationMail }) {
  const attached = draft.attachments.flatMap((id) => available.filter((file) => file.id === id));
  const head: [string, string][] = [
    ['From', from ?? 'no mail server is set'],
    ['To', draft.to],
    ['Subject', draft.subject],
    ['Attached', attached.length === 0 ? 'nothing' : attached.map(({ name, bytes }) => `${name} (${size(bytes)})`).join(', ')],
  ];
  return (
    <>
      <dl className="values">
        {head.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="posting-text">{draft.body}</p>
    </>
  );
}
