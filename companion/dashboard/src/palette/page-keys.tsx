import { Dialog } from '@base-ui/react/dialog';
import { say } from '@sincerely/shared/words';
import { useLocation } from '@tanstack/react-router';
import { keysOf } from './keys-of.ts';
import { showOverlay } from './overlay.ts';

/** The keys of the page that is open, and those of every page. */
export function PageKeys() {
  const { pathname } = useLocation();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && showOverlay(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="overlay-back" />
        <Dialog.Popup className="overlay page-keys stack">
          <Dialog.Title>{say('Keys')}</Dialog.Title>
          {keysOf(pathname).map(({ place, keys }) => (
            <section key={place} className="stack">
              <h3>{say(place)}</h3>
              <dl className="key-list">
                {keys.map(({ press, does }) => (
                  <div key={does}>
                    <dt>
                      {press.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{say(does)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <div className="row">
            <Dialog.Close className="button">{say('Close')}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
