import type { Contact } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useState } from 'react';
import { UndoNotice } from '../parts/undo-notice.tsx';
import { SettledField } from './settled-field.tsx';

type Props = { contacts: Contact[]; onChange: (contacts: Contact[]) => void };

const nobody: Contact = { name: '', role: '', email: '', phone: '', note: '' };
const parts = [
  ['name', phrase('Name'), 'text', 200],
  ['role', phrase('Role'), 'text', 200],
  ['email', phrase('E-mail'), 'email', 254],
  ['phone', phrase('Phone'), 'tel', 50],
  ['note', phrase('Note'), 'text', 2000],
] as const;
const most = 20;

/** People at the employer. One that was removed can be put back while the page is open. */
export function ContactsEditor({ contacts, onChange }: Props) {
  const [removed, setRemoved] = useState<{ contact: Contact; at: number }>();
  const replace = (at: number, part: Partial<Contact>) =>
    onChange(contacts.map((contact, index) => (index === at ? { ...contact, ...part } : contact)));
  const putBack = async () => {
    if (removed !== undefined) onChange(contacts.toSpliced(removed.at, 0, removed.contact));
    setRemoved(undefined);
  };
  return (
    <section className="stack" aria-label={say('Contacts')}>
      <h2>{say('Contacts')}</h2>
      {contacts.map((contact, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a contact has no name of its own until it is typed
        <div key={at} className="card stack" role="group" aria-label={contact.name || say('New contact')}>
          <div className="grid narrow">
            {parts.map(([key, label, type, maxLength]) => (
              <SettledField
                key={key}
                label={say(label)}
                type={type}
                maxLength={maxLength}
                value={contact[key]}
                onSettled={(text) => replace(at, { [key]: text })}
              />
            ))}
          </div>
          <div className="row wrap">
            {contact.email.includes('@') && (
              <a href={`mailto:${contact.email}`}>{say('Write to {name}', { name: contact.name || contact.email })}</a>
            )}
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setRemoved({ contact, at });
                onChange(contacts.toSpliced(at, 1));
              }}
            >
              {contact.name === '' ? say('Remove this contact') : say('Remove {name}', { name: contact.name })}
            </button>
          </div>
        </div>
      ))}
      {removed && <UndoNotice text={removedWords(removed.contact)} undo={putBack} refresh={[]} />}
      <div className="row">
        <button type="button" className="button" disabled={contacts.length >= most} onClick={() => onChange([...contacts, nobody])}>
          {say('Add a contact')}
        </button>
      </div>
    </section>
  );
}

function removedWords({ name }: Contact): string {
  return name === '' ? say('Removed a contact.') : say('Removed {name}.', { name });
}
