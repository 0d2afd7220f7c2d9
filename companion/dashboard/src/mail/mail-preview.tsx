import type { ApplicationDetail, ApplicationMail } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
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
    <section className="card stack" aria-label={say('The e-mail as it goes')}>
      <MailText mail={mail} />
      {isAgain && (
        <label className="check">
          <input type="checkbox" checked={insist} onChange={({ target }) => setInsist(target.checked)} />
          <span>{say('You have applied to this posting already, {when}. Send this as well.', { when: when(submittedAt) })}</span>
        </label>
      )}
      {mail.bytes > mail.maxBytes && (
        <p className="failure" role="alert">
          {say('This is {size} on its way; mail servers take about {most}. Leave out an attachment.', {
            size: size(mail.bytes),
            most: size(mail.maxBytes),
          })}
        </p>
      )}
      <div className="row wrap">
        <Act
          kind="main"
          action={send}
          refresh={['application', 'mail']}
          disabled={mail.from === null || mail.bytes > mail.maxBytes || (isAgain && !insist)}
        >
          {say('Send this e-mail')}
        </Act>
        <button type="button" className="button plain" onClick={change}>
          {say('Change it')}
        </button>
        <span className="soft small">{say('Sends it once, through your own mail server, to {to}.', { to: mail.draft.to })}</span>
      </div>
    </section>
  );
}

/** Head, attachments and text. */
export function MailText({ mail: { from, draft, available } }: { mail: ApplicationMail }) {
  const attached = draft.attachments.flatMap((id) => available.filter((file) => file.id === id));
  const head: [string, string][] = [
    [say('From'), from ?? say('no mail server is set')],
    [say('To'), draft.to],
    [say('Subject'), draft.subject],
    [say('Attached'), attached.length === 0 ? say('nothing') : attached.map(({ name, bytes }) => `${name} (${size(bytes)})`).join(', ')],
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
