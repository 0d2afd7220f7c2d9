import { setValue } from '@sincerely/adapters';
import type { SignIn, SignInEnd } from '../../src/automation/page-engine.ts';

/** Milliseconds a page without a next one has to take what was typed. */
const patience = 15_000;

const passwordBox = 'input[type="password"]';
const codeBox = 'input[autocomplete~="one-time-code"]';
/** Boxes for who someone is, the surest first. */
const userBoxes = ['input[autocomplete~="username"]', 'input[autocomplete~="email"]', 'input[type="email"]', 'input[type="text"]'];

/** The login that is seen on this page: its password, or the code that goes with one. */
export function loginOn(document: Document): 'password' | 'code' | null {
  if (seen(document, passwordBox) !== undefined) return 'password';
  return seen(document, codeBox) === undefined ? null : 'code';
}

/**
 * Types a login into this page's own form and presses the form's own button, where nothing of it can go to any other place than the host it is
 * for: the page is that host's by https and in no frame, and so is where the form sends to, in its body and not in the address.
 */
export async function signInHere(document: Document, { host, ...typed }: SignIn): Promise<SignInEnd> {
  if (!isOf(host, document.location.href) || document.defaultView?.top !== document.defaultView) return 'other-place';
  const box = seen(document, 'code' in typed ? codeBox : passwordBox);
  const button = box?.form && buttonOf(box.form);
  if (!box?.form || !button) return 'no-form';
  if (!sendsTo(host, box.form, button)) return 'other-place';
  if ('code' in typed) setValue(box, typed.code);
  else {
    const user = userBoxIn(box.form);
    if (user === undefined) return 'no-form';
    setValue(user, typed.user);
    setValue(box, typed.password);
  }
  // A page hears each of these, and may have changed its form meanwhile.
  if (!sendsTo(host, box.form, button)) return 'other-place';
  button.click();
  await gone(box);
  return 'pressed';
}

function sendsTo(host: string, form: HTMLFormElement, button: HTMLButtonElement | HTMLInputElement): boolean {
  // By its attributes: a control named `action` would stand in the place of the property.
  const asked = (name: string) => button.getAttribute(`form${name}`) ?? form.getAttribute(name);
  const action = new URL(asked('action') || form.ownerDocument.location.href, form.baseURI).href;
  return isOf(host, action) && asked('method')?.toLowerCase() === 'post';
}

function isOf(host: string, address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && hostname === host;
}

function seen(root: ParentNode, selector: string): HTMLInputElement | undefined {
  return [...root.querySelectorAll<HTMLInputElement>(selector)].find((box) => box.checkVisibility() && !box.disabled && !box.readOnly);
}

function userBoxIn(form: HTMLFormElement): HTMLInputElement | undefined {
  for (const selector of userBoxes) {
    const box = seen(form, selector);
    if (box !== undefined) return box;
  }
  return undefined;
}

function buttonOf(form: HTMLFormElement): HTMLButtonElement | HTMLInputElement | undefined {
  const buttons = form.querySelectorAll<HTMLButtonElement | HTMLInputElement>(
    'button:not([type="button"], [type="reset"]), input[type="submit"]',
  );
  return [...buttons].find((button) => button.checkVisibility() && !button.disabled);
}

/** Where the page goes on to another one, this one's world ends with it; where it does not, its box goes away, or stays and asks again. */
async function gone(box: HTMLInputElement): Promise<void> {
  const end = Promise.withResolvers<void>();
  const isGone = () => !box.isConnected || !box.checkVisibility();
  const watcher = new MutationObserver(() => isGone() && end.resolve());
  watcher.observe(box.ownerDocument, { childList: true, subtree: true, attributes: true });
  const limit = setTimeout(end.resolve, patience);
  await end.promise;
  clearTimeout(limit);
  watcher.disconnect();
}
