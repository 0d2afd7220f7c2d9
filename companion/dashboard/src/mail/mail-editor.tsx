import type { ApplicationMail, MailDraft } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';
import { size } from '../parts/size.ts';

type Change = { draft: MailDraft; change: (part: Partial<MailDraft>) => void };

/** Recipient, subject, text and attachments. The recipient is empty until the person puts one there. */
export function MailEditor({ id, mail, look }: { id: string; mail: ApplicationMail; look: () => void }) {
  const queries = useQueryClient();
  // What was not touched follows: a CV that is finished meanwhile is attached.
  const [changes, setChanges] = useState<Partial<MailDraft>>({});
  const draft = { ...mail.draft, ...changes };
  const change = (part: Partial<MailDraft>) => setChanges({ ...changes, ...part });
  const save = async () => {
    queries.setQueryData(['mail', id], await call('saveMail', { params: { id }, input: draft }));
    setChanges({});
  };
  return (
    <section className="card stack" aria-label={say('E-mail')}>
      {mail.from === null && (
        <p className="notice">
          <Say
            text="No mail server is set, so nothing can be sent yet. <settings>Set yours in Settings</settings>; what you write here is kept."
            values={{ settings: <Link to="/settings" /> }}
          />
        </p>
      )}
      <Recipient draft={draft} change={change} found={mail.found} />
      <label>
        {say('Subject')}
        <input
          type="text"
          name="subject"
          maxLength={200}
          value={draft.subject}
          onChange={({ target }) => change({ subject: target.value })}
        />
      </label>
      <label>
        {say('Text')}
        <textarea name="body" rows={12} value={draft.body} onChange={({ target }) => change({ body: target.value })} />
      </label>
      <Attachments draft={draft} change={change} available={mail.available} />
      <div className="row">
        <Act kind="main" action={async () => save().then(look)} disabled={draft.to === '' || draft.subject === '' || draft.body === ''}>
          {say('Look at it as it goes')}
        </Act>
        <Act action={save}>{say('Save')}</Act>
        <span className="soft small">{say('Nothing is sent yet.')}</span>
      </div>
    </section>
  );
}

function Recipient({ draft, change, found }: Change & Pick<ApplicationMail, 'found'>) {
  return (
    <>
      <label>
        {say('To')}
        <input
          type="email"
          name="to"
          autoComplete="off"
          placeholder={say('the employer’s address for applications')}
          value={draft.to}
          onChange={({ target }) => change({ to: target.value.trim() })}
        />
      </label>
      {found.length > 0 && (
        <section className="stack" aria-label={say('Addresses the posting names')}>
          <p className="soft small">{say('The posting names these. Choose the one that is meant for applications.')}</p>
          <ul className="bare stack">
            {found.map(({ address, context }) => (
              <li key={address} className="row wrap">
                <button type="button" className="button plain" aria-pressed={draft.to === address} onClick={() => change({ to: address })}>
                  {address}
                </button>
                <span className="soft small">{context}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Attachments({ draft: { attachments }, change, available }: Change & Pick<ApplicationMail, 'available'>) {
  const toggle = (id: string, isOn: boolean) =>
    change({ attachments: isOn ? [...attachments, id] : attachments.filter((other) => other !== id) });
  return (
    <fieldset className="stack">
      <legend>{say('Attachments')}</legend>
      {available.length === 0 && (
        <p className="soft">{say('There is no file yet: tailor the CV and letter, or add your own under Profile.')}</p>
      )}
      {available.map(({ id, name, bytes }) => (
        <label key={id} className="check">
          <input type="checkbox" checked={attachments.includes(id)} onChange={({ target }) => toggle(id, target.checked)} />
          <span>
            {name} <span className="soft small">{size(bytes)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
