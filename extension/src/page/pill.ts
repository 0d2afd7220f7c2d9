const style = `
  :host { all: initial; }
  button { position: fixed; right: 16px; bottom: 16px; z-index: 2147483646; display: flex; gap: 8px; align-items: center; padding: 8px 12px;
    border: 1px solid #14553f; border-radius: 999px; background: #fff; color: #14553f; font: 600 13px/16px system-ui, sans-serif; cursor: pointer;
    box-shadow: 0 1px 4px rgb(0 0 0 / 20%); }
  button:focus-visible { outline: 2px solid #0b57a4; outline-offset: 2px; }
  @media (prefers-color-scheme: dark) { button { background: #16191a; color: #63c79f; border-color: #63c79f; } }
`;

/** The small button in the page. It lives in a closed shadow root on `<html>`, shows no value, and believes only trusted clicks. No text takes it away. */
export function showPill(document: Document, onPress: () => void): { show(text: string): void } {
  let button: HTMLButtonElement | undefined;
  const remove = () => {
    const host = (button?.getRootNode() as ShadowRoot | undefined)?.host;
    host?.remove();
    button = undefined;
  };
  return {
    show(text) {
      if (text === '') return remove();
      button ??= addButton(document, onPress);
      button.textContent = `Sincerely · ${text}`;
    },
  };
}

function addButton(document: Document, onPress: () => void): HTMLButtonElement {
  const host = document.createElement('sincerely-pill');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted && isVisible(host)) onPress();
  });
  root.append(sheet, button);
  document.documentElement.append(host);
  return button;
}

/** A page that hides or shrinks the pill to steal a click gets none. */
function isVisible(host: HTMLElement): boolean {
  return host.isConnected && host.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
