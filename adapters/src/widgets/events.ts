import { realmOf } from '../engine/dom.ts';

/**
 * Writes a value past React's own tracker, and tells the page as typing would. The blur comes a tick later; an immediate one can drop the value. The
 * focus is only told, not taken: the person may be typing elsewhere, a tab in the background has none to give, and each real one costs a layout.
 */
export async function writeValue(element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): Promise<void> {
  tellFocus(element, 'focus');
  setValue(element, value);
  await tick();
  tellFocus(element, 'blur');
}

/** The events of a focus that comes or goes, as a page hears them. */
export function tellFocus(element: HTMLElement, type: 'focus' | 'blur'): void {
  element.dispatchEvent(new FocusEvent(type, { composed: true }));
  element.dispatchEvent(new FocusEvent(type === 'focus' ? 'focusin' : 'focusout', { bubbles: true, composed: true }));
}

/** The value alone with input and change; for boxes that must keep their focus. */
export function setValue(element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  const realm = realmOf(element);
  const prototype =
    element.tagName === 'TEXTAREA'
      ? realm.HTMLTextAreaElement.prototype
      : element.tagName === 'SELECT'
        ? realm.HTMLSelectElement.prototype
        : realm.HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** The end of the present turn and of the page's answer to it. By a message, because timers of a tab nobody looks at are held back for a second. */
export async function tick(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });
  port1.close();
}

/** The press of a mouse button as widgets listen for it; a bare click opens none of the menus. */
export function press(element: Element): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...init, pointerType: 'mouse' }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  element.dispatchEvent(new PointerEvent('pointerup', { ...init, pointerType: 'mouse' }));
  element.dispatchEvent(new MouseEvent('mouseup', init));
  (element as HTMLElement).click();
}

/** A key as a listener sees it. Never Enter: that submits forms. */
export function pressKey(element: Element, key: string, type: 'keydown' | 'keyup' = 'keydown'): void {
  element.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true }));
}
