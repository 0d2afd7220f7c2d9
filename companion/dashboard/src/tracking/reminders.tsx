import type { Reminder } from '@sincerely/shared';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { UndoNotice } from '../parts/undo-notice.tsx';
import { dayOf } from '../parts/when.ts';
import { call } from '../session.ts';
import { inDays, morningOf } from './remind-at.ts';

/** What a change of a reminder is read from. */
const refresh = ['tracking', 'reminders', 'applications'];

/** What the person wants to be reminded of, and when. It comes up under Today. */
export function Reminders({ applicationId, reminders }: { applicationId: string; reminders: Reminder[] }) {
  const [removed, setRemoved] = useState<Reminder>();
  const open = reminders.filter(({ doneAt }) => doneAt === null);
  const done = reminders.filter(({ doneAt }) => doneAt !== null);
  const putBack = async () => {
    if (removed === undefined) return;
    await call('addReminder', { params: { id: applicationId }, input: { at: removed.at, text: removed.text } });
    setRemoved(undefined);
  };
  return (
    <section className="stack" aria-label="Reminders">
      <h2>Reminders</h2>
      {open.length > 0 && (
        <ul className="stack">
          {open.map((reminder) => (
            <OpenReminder key={reminder.id} reminder={reminder} onRemoved={setRemoved} />
          ))}
        </ul>
      )}
      {removed && <UndoNotice text={`Removed the reminder${said(removed)}.`} undo={putBack} refresh={refresh} />}
      <NewReminder applicationId={applicationId} />
      {done.length > 0 && (
        <details>
          <summary className="soft">Done: {done.length}</summary>
          <ul>
            {done.map(({ id, text, doneAt }) => (
              <li key={id} className="soft">
                ✓ {text || 'Reminder'}, {dayOf(doneAt ?? 0)}{' '}
                <Act kind="quiet" action={async () => call('changeReminder', { params: { id }, input: { done: false } })} refresh={refresh}>
                  Not done
                </Act>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const said = ({ text }: Reminder) => (text === '' ? '' : ` “${text}”`);

function OpenReminder({ reminder, onRemoved }: { reminder: Reminder; onRemoved: (reminder: Reminder) => void }) {
  const { id, at, text } = reminder;
  const remove = async () => {
    await call('removeReminder', { params: { id } });
    onRemoved(reminder);
  };
  return (
    <li className="spread wrap" data-reminder={text}>
      <span>
        {text || 'Reminder'} <span className={isDue(at) ? 'near' : 'soft'}>{isDue(at) ? `due since ${dayOf(at)}` : `on ${dayOf(at)}`}</span>
      </span>
      <span className="row wrap">
        <Act kind="quiet" action={async () => call('changeReminder', { params: { id }, input: { done: true } })} refresh={refresh}>
          Done
        </Act>
        <Act kind="quiet" action={remove} refresh={refresh}>
          Remove
        </Act>
      </span>
    </li>
  );
}

const isDue = (at: number) => at <= Date.now();

function NewReminder({ applicationId }: { applicationId: string }) {
  const [text, setText] = useState('');
  const [day, setDay] = useState('');
  const add = (at: () => number) => async () => {
    await call('addReminder', { params: { id: applicationId }, input: { at: at(), text: text.trim() } });
    setText('');
    setDay('');
  };
  return (
    <div className="stack" role="group" aria-label="New reminder">
      <input
        type="text"
        name="reminder"
        aria-label="What to be reminded of"
        placeholder="What to be reminded of, such as: ask how it stands"
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="row wrap">
        <Act action={add(() => inDays(7))} refresh={refresh}>
          In 1 week
        </Act>
        <Act action={add(() => inDays(14))} refresh={refresh}>
          In 2 weeks
        </Act>
        <input type="date" className="day" aria-label="Day of the reminder" value={day} onChange={({ target }) => setDay(target.value)} />
        <Act action={add(() => morningOf(day))} disabled={day === ''} refresh={refresh}>
          On that day
        </Act>
      </div>
    </div>
  );
}
