/** How a page tries to get the person's click, or to make one up, on the small button of the extension. Each runs in the page. */
export type Trick = {
  name: string;
  /** Before the click; `host` is the button's element. */
  set: string;
  /** `none`: nobody clicks, the page makes it up. `twice`: a double click. `enter`: the person presses Enter. */
  press?: 'none' | 'twice' | 'enter';
};

const style = (name: string, css: string): Trick => ({ name, set: `host.style.cssText = ${JSON.stringify(css)}` });
const root = (name: string, css: string): Trick => ({ name, set: `document.documentElement.style.cssText = ${JSON.stringify(css)}` });
const sheet = (name: string, css: string): Trick => ({
  name,
  set: `{ const one = new CSSStyleSheet(); one.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets.push(one) }`,
});
const cover = (name: string, css: string, tag = 'div'): Trick => ({
  name,
  set: `{ const over = document.createElement('${tag}'); over.style.cssText = ${JSON.stringify(`position:fixed;right:0;bottom:0;width:400px;height:120px;${css}`)}; over.textContent = 'Win a prize'; document.documentElement.append(over) }`,
});
const top = (name: string, set: string): Trick => ({ name, set });
const large =
  "style = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#fff;border:0;pointer-events:none'";

export const tricks: Trick[] = [
  cover('a cover clicks go through', 'z-index:2147483647;background:#fff;pointer-events:none'),
  cover(
    'a see-through cover with a picture',
    'z-index:2147483647;background:url(data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7) #fff;pointer-events:none',
  ),
  cover('a cover that takes the click', 'z-index:2147483647;background:#fff'),
  cover('a canvas clicks go through', 'z-index:2147483647;background:#fff;pointer-events:none', 'canvas'),
  cover('a frosted cover', 'z-index:2147483647;backdrop-filter:blur(30px);pointer-events:none'),
  sheet(
    'a pseudo-element over everything',
    'body::after{content:"Win";position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none}',
  ),
  sheet(
    'a pseudo-element of the root',
    'html::after{content:"Win";position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none}',
  ),
  sheet(
    'a pseudo-element of the form',
    'form::after{content:"Win";position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none}',
  ),
  root('opacity 0 of the page', 'opacity:0'),
  root('opacity 0.01 of the page', 'opacity:0.01'),
  root('a filter of the page', 'filter:opacity(0.02)'),
  root('a mask of the page', 'mask:linear-gradient(transparent,transparent)'),
  root('mix-blend-mode of the page', 'mix-blend-mode:screen'),
  root('scaled', 'transform:scale(8);transform-origin:bottom right'),
  root('turned', 'transform:rotate(180deg)'),
  root('zoomed', 'zoom:6'),
  root('clipped', 'clip-path:inset(0 0 90% 0)'),
  root('visibility', 'visibility:hidden'),
  root('a perspective', 'perspective:1px'),
  root('moved under the cursor', 'transform:translate(-300px,-300px)'),
  root('moved by margin and made to hold it', 'transform:translateY(0);margin-top:-200px'),
  {
    name: 'moved under the cursor at the last moment',
    set: "addEventListener('pointerdown', () => { document.documentElement.style.transform = 'translate(-40px, -10px)' }, { capture: true })",
  },
  {
    name: 'hidden until the last moment',
    set: "document.documentElement.style.opacity = '0'; addEventListener('pointerdown', () => { document.documentElement.style.opacity = '' }, { capture: true })",
  },
  {
    name: 'covered until the last moment',
    set: "{ const over = document.createElement('div'); over.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff'; document.documentElement.append(over); addEventListener('pointermove', () => over.remove(), { capture: true }) }",
  },
  {
    name: 'a double click on what was elsewhere',
    press: 'twice',
    set: "document.documentElement.style.transform = 'translateY(300px)'; addEventListener('mouseup', () => { document.documentElement.style.transform = '' }, { capture: true })",
  },
  top(
    'a popover above',
    `document.body.insertAdjacentHTML('beforeend', '<div popover=manual id=over>Win</div>'); over.${large}; over.showPopover()`,
  ),
  top('a dialog above', `document.body.insertAdjacentHTML('beforeend', '<dialog id=over>Win</dialog>'); over.${large}; over.showModal()`),
  top(
    'another popover of the root',
    `{ const over = document.createElement('section'); over.popover = 'manual'; over.textContent = 'Win'; over.${large}; document.documentElement.append(over); over.showPopover() }`,
  ),
  top(
    'a view transition',
    "document.startViewTransition(() => { document.body.style.background = 'red' }); { const one = new CSSStyleSheet(); one.replaceSync('::view-transition-group(root) { animation-duration: 60s } ::view-transition-old(root), ::view-transition-new(root) { animation: none; opacity: 1 }'); document.adoptedStyleSheets.push(one) }",
  ),
  {
    name: 'taken out and put elsewhere',
    set: "{ const frame = document.createElement('div'); frame.style.cssText = 'opacity:0.01'; document.body.append(frame); frame.append(host) }",
  },
  {
    name: 'put into a shadow root that shows it faintly',
    set: "{ const frame = document.createElement('div'); frame.attachShadow({ mode: 'open' }).innerHTML = '<div style=\"opacity:0\"><slot></slot></div>'; document.documentElement.append(frame); frame.append(host) }",
  },
  { name: 'taken out', set: 'host.remove()' },
  { name: 'a click made by a program', press: 'none', set: 'host.click()' },
  {
    name: 'an event made by a program',
    press: 'none',
    set: "host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }))",
  },
  {
    name: 'pointer events made by a program',
    press: 'none',
    set: "for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: innerWidth - 60, clientY: innerHeight - 30 }))",
  },
  {
    name: 'keys made by a program',
    press: 'none',
    set: "host.focus(); for (const key of ['Enter', ' ']) for (const type of ['keydown', 'keypress', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }))",
  },
  {
    name: 'an event that says it is trusted',
    press: 'none',
    set: "{ const click = new MouseEvent('click', { bubbles: true }); try { Object.defineProperty(click, 'isTrusted', { value: true }) } catch {} host.dispatchEvent(click) }",
  },
  {
    name: 'a copy of it',
    set: "{ const copy = host.cloneNode(true); host.remove(); copy.style.cssText = 'position:fixed;right:16px;bottom:16px;width:200px;height:40px'; document.documentElement.append(copy) }",
  },
  {
    name: 'a look into its root',
    press: 'none',
    set: "host.shadowRoot?.querySelector('button')?.click(); document.documentElement.dataset.saw = String(host.shadowRoot)",
  },
  {
    name: 'an own element of its name',
    press: 'none',
    set: "customElements.define('sincerely-pill', class extends HTMLElement { constructor() { super(); this.inner = this.attachInternals() } connectedCallback() { this.inner.shadowRoot?.querySelector('button')?.click() } }); host.inner?.shadowRoot?.querySelector('button')?.click()",
  },
  {
    name: 'shadow roots made open',
    press: 'none',
    set: "{ const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (options) { return attachShadow.call(this, { ...options, mode: 'open' }) }; host.shadowRoot?.querySelector('button')?.click() }",
  },
  { name: 'the focus is stolen before Enter', press: 'enter', set: 'host.tabIndex = 0; host.focus(); setInterval(() => host.focus(), 5)' },
];

/** What a page may do with styles of its element; the element is stronger, so that what the person sees is what they press. These clicks count. */
export const withoutEffect: Trick[] = [
  style('transparent', 'opacity:0 !important'),
  style('scaled', 'transform:scale(6) !important'),
  style('moved', 'position:fixed !important;left:-500px !important;transform:translate(-200px) !important'),
  style('clipped', 'clip-path:inset(100%) !important;clip:rect(0,0,0,0) !important'),
  sheet('a part of it', 'sincerely-pill::part(button){opacity:0} sincerely-pill{opacity:0 !important;filter:opacity(0) !important}'),
  {
    name: 'an animation of it',
    set: "host.animate({ opacity: [0, 0], transform: ['scale(0)', 'scale(0)'] }, { duration: 1e9, fill: 'both' })",
  },
];
