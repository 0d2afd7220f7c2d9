import type { Reminder } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
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
    <section className="stack" aria-label={say('Reminders')}>
      <h2>{say('Reminders')}</h2>
      {open.length > 0 && (
        <ul className="stack">
          {open.map((reminder) => (
            <OpenReminder key={reminder.id} reminder={reminder} onRemoved={setRemoved} />
          ))}
        </ul>
      )}
      {removed && <UndoNotice text={removedWords(removed)} undo={putBack} refresh={refresh} />}
      <NewReminder applicationId={applicationId} />
      {done.length > 0 && (
        <details>
          <summary className="soft">{say('Done: {count}', { count: done.length })}</summary>
          <ul>
            {done.map(({ id, text, doneAt }) => (
              <li key={id} className="soft">
                ✓ {text || say('Reminder')}, {dayOf(doneAt ?? 0)}{' '}
                <Act kind="quiet" action={async () => call('changeReminder', { params: { id }, input: { done: false } })} refresh={refresh}>
                  {say('Not done')}
                </Act>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function removedWords({ text }: Reminder): string {
  return text === '' ? say('Removed the reminder.') : say('Removed the reminder “{text}”.', { text });
}

function OpenReminder({ reminder, onRemoved }: { reminder: Reminder; onRemoved: (reminder: Reminder) => void }) {
  const { id, at, text } = reminder;
  const remove = async () => {
    await call('removeReminder', { params: { id } });
    onRemoved(reminder);
  };
  return (
    <li className="spread wrap" data-reminder={text}>
      <span>
        {text || say('Reminder')}{' '}
        <span className={isDue(at) ? 'near' : 'soft'}>
          {isDue(at) ? say('due since {day}', { day: dayOf(at) }) : say('on {day}', { day: dayOf(at) })}
        </span>
      </span>
      <span className="row wrap">
        <Act kind="quiet" action={async () => call('changeReminder', { params: { id }, input: { done: true } })} refresh={refresh}>
          {say('Done')}
        </Act>
        <Act kind="quiet" action={remove} refresh={refresh}>
          {say('Remove')}
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
    <div className="stack" role="group" aria-label={say('New reminder')}>
      <input
        type="text"
        name="reminder"
        aria-label={say('What to be reminded of')}
        placeholder={say('What to be reminded of, such as: ask how it stands')}
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="row wrap">
        <Act action={add(() => inDays(7))} refresh={refresh}>
          {say('In 1 week')}
        </Act>
        <Act action={add(() => inDays(14))} refresh={refresh}>
          {say('In 2 weeks')}
        </Act>
        <input
          type="date"
          className="day"
          aria-label={say('Day of the reminder')}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
        <Act action={add(() => morningOf(day))} disabled={day === ''} refresh={refresh}>
          {say('On that day')}
        </Act>
      </div>
    </div>
  );
}
