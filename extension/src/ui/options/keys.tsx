import { phrase, say } from '@sincerely/shared/words';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../button.tsx';

type Command = { name?: string; shortcut?: string };

/** What the manifest's commands do. */
const deeds: Record<string, string> = {
  'open-review': phrase('Opens the review of the form beside the page'),
  _execute_action: phrase('Opens Sincerely for the page'),
};

/** Keys of the review; they are its own and stay as they are. */
const inReview = [
  { press: ['↓', '↑'], does: phrase('from field to field') },
  { press: ['Enter'], does: phrase('changes what would be filled in') },
  { press: ['Space'], does: phrase('leaves the field out') },
  { press: ['Esc'], does: phrase('closes the change') },
];

/** The browser's keys that call Sincerely, how to change them, and those inside the review. */
export function Keys() {
  const commands = useCommands();
  return (
    <section className="card stack" aria-label={say('Keys')}>
      <h2>{say('Keys')}</h2>
      <dl className="lines" data-testid="commands">
        {commands.map(({ name = '', shortcut }) => (
          <div key={name}>
            <dt>{say(deeds[name] ?? name)}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span className="soft">{say('no key')}</span>}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Button action={openShortcutSettings}>{say('Change these keys')}</Button>
        <span className="soft small">{say('The browser asks for them on a page of its own.')}</span>
      </div>
      <h3>{say('In the review')}</h3>
      <dl className="lines">
        {inReview.map(({ press, does }) => (
          <div key={does}>
            <dt>{say(does)}</dt>
            <dd>
              {press.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useCommands(): Command[] {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const read = () => void browser.commands.getAll().then(setCommands);
    read();
    // The person comes back from the browser's own page.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return commands;
}

/** Firefox has a way to open it; Chromium does not know that and has an address. */
async function openShortcutSettings(): Promise<unknown> {
  const commands = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  return commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
