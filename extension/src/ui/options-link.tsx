import { say } from '@sincerely/shared/words';
import { browser } from 'wxt/browser';

/** To what this browser has to do with Sincerely, in a tab of its own. */
export function OptionsLink() {
  return (
    <button type="button" className="button quiet small" onClick={() => void browser.runtime.openOptionsPage()}>
      {say('This browser')}
    </button>
  );
}
