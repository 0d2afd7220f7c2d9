import { Conduct } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';
import { NumberField } from './number-field.tsx';

const usualHours = { from: '22:00', until: '07:00' };

/** How many automated applications a day, how far apart, and when none. */
export function PacingForm({ conduct }: { conduct: Conduct }) {
  const [wish, setWish] = useState(conduct);
  const change = (part: Partial<Conduct>) => setWish({ ...wish, ...part });
  const checked = Conduct.safeParse(wish);
  const { least, most } = wish.minutesBetween;
  return (
    <section className="card stack" aria-label={say('Pacing')}>
      <h2>{say('Pacing')}</h2>
      <p className="soft">
        {say(
          'For applications that run from a queue. What you fill and send yourself in your browser is neither slowed down nor counted. A job that would go beyond these waits, and says until when.',
        )}
      </p>
      <div className="grid narrow numbers">
        <NumberField name="dailyCap" label={say('Applications a day')} value={wish.dailyCap} onValue={(dailyCap) => change({ dailyCap })} />
        <NumberField
          name="siteDailyCap"
          label={say('of these for one site')}
          value={wish.siteDailyCap}
          onValue={(siteDailyCap) => change({ siteDailyCap })}
        />
        <NumberField
          name="least"
          label={say('Minutes between two, at least')}
          value={least}
          onValue={(value) => change({ minutesBetween: { least: value, most } })}
        />
        <NumberField
          name="most"
          label={say('and at most')}
          value={most}
          onValue={(value) => change({ minutesBetween: { least, most: value } })}
        />
      </div>
      <label className="check">
        <input type="checkbox" name="window" checked={wish.window} onChange={({ target }) => change({ window: target.checked })} />
        <span>
          {say('Show the browser’s window while it works')}
          <br />
          <span className="soft small">
            {say(
              'Without a window, its pages are shown in the dashboard when you take over. It holds from the next time the browser is opened.',
            )}
          </span>
        </span>
      </label>
      <QuietHours hours={wish.quietHours} onHours={(quietHours) => change({ quietHours })} />
      {!checked.success && (
        <p className="failure" role="alert">
          {sentenceOf(checked.error.issues[0])}
        </p>
      )}
      <div className="row">
        <Act
          kind="main"
          disabled={!checked.success}
          action={async () => call('saveSettings', { input: { conduct: { ...wish, consent: conduct.consent } } })}
          refresh={['settings']}
        >
          {say('Save')}
        </Act>
      </div>
    </section>
  );
}

type Hours = Conduct['quietHours'];

function QuietHours({ hours, onHours }: { hours: Hours; onHours: (hours: Hours) => void }) {
  return (
    <div className="stack">
      <label className="check">
        <input type="checkbox" checked={hours !== null} onChange={({ target }) => onHours(target.checked ? usualHours : null)} />
        <span>{say('Begin nothing in quiet hours')}</span>
      </label>
      {hours && (
        <div className="row">
          <label className="field">
            {say('From')}
            <input type="time" name="quietFrom" value={hours.from} onChange={({ target }) => onHours({ ...hours, from: target.value })} />
          </label>
          <label className="field">
            {say('until')}
            <input
              type="time"
              name="quietUntil"
              value={hours.until}
              onChange={({ target }) => onHours({ ...hours, until: target.value })}
            />
          </label>
        </div>
      )}
    </div>
  );
}

/** Of a number that cannot be: what it can be. Of the others the contract has a sentence. */
function sentenceOf(issue: { code?: string; message: string } | undefined): string {
  return issue?.code === 'custom' ? tell(issue.message) : say('Caps are whole numbers from 1 to 200, minutes from 0.5 to 240.');
}
