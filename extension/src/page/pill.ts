import { isShownPlainly, watchSight } from './pill-sight.ts';

// What is important in here is stronger than anything a page says of the element, also by animations.
const style = `
  :host { all: initial !important; display: block !important; position: static !important; }
  button { all: initial; position: fixed; right: 16px; bottom: 16px; z-index: 2147483647; display: flex; gap: 8px; align-items: center; padding: 8px 12px;
    border: 1px solid #14553f; border-radius: 999px; background: #fff; color: #14553f; font: 600 13px/16px system-ui, sans-serif; cursor: pointer;
    box-shadow: 0 1px 4px rgb(0 0 0 / 20%); }
  button:focus-visible { outline: 2px solid #0b57a4; outline-offset: 2px; }
  @media (prefers-color-scheme: dark) { button { background: #16191a; color: #63c79f; border-color: #63c79f; } }
`;

type Pill = { button: HTMLButtonElement; host: HTMLElement };

/** The small button in the page. It lives in a closed shadow root on `<html>`, shows no value, and believes only trusted clicks. No text takes it away. */
export function showPill(document: Document, onPress: () => void): { show(text: string): void } {
  let pill: Pill | undefined;
  const remove = () => {
    pill?.host.remove();
    pill = undefined;
  };
  return {
    show(text) {
      if (text === '') return remove();
      // A page may have taken it away or to another place.
      if (pill?.host.parentElement !== document.documentElement) remove();
      pill ??= addButton(document, onPress);
      pill.button.textContent = `Sincerely · ${text}`;
    },
  };
}

function addButton(document: Document, onPress: () => void): Pill {
  const host = ownElement(document);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const button = document.createElement('button');
  button.type = 'button';
  const wasInSight = watchSight(button);
  button.addEventListener('click', (event) => {
    if (event.isTrusted && event.detail <= 1 && wasInSight(event) && isShownPlainly(host, button)) onPress();
  });
  root.append(sheet, button);
  document.documentElement.append(host);
  return { button, host };
}

/** A page that has made an element of its own of this name would be handed the closed root with it: it gets a plain one. */
function ownElement(document: Document): HTMLElement {
  const named = document.createElement('sincerely-pill');
  return named.matches(':defined') ? document.createElement('div') : named;
}
