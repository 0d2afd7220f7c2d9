import { say } from '@sincerely/shared/words';
import { useEffect, useState } from 'react';
import { readLocal, writeLocal } from '../../background/stored.ts';

/** Whether the person is told on their desktop when an application of the queue needs them; kept as soon as it is chosen. */
export function Notices() {
  const [isOn, setIsOn] = useState<boolean>();
  useEffect(() => void readLocal('givesNotice').then((kept) => setIsOn(kept ?? true)), []);
  const choose = async (wish: boolean) => {
    await writeLocal('givesNotice', wish);
    setIsOn(wish);
  };
  if (isOn === undefined) return null;
  return (
    <section className="card stack" aria-label={say('Notices')}>
      <h2>{say('Notices')}</h2>
      <label className="check">
        <input type="checkbox" name="notices" checked={isOn} onChange={({ target }) => void choose(target.checked)} />
        <span>{say('Tell me on the desktop when an application of the queue needs me')}</span>
      </label>
      <p className="soft small">
        {say('One for each application; a press on it opens the dashboard. The number on the button counts them either way.')}
      </p>
    </section>
  );
}
