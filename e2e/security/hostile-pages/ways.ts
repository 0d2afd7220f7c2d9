/** One way in which a page keeps a control from the eyes of a person. */
export type Way = {
  name: string;
  /** CSS of the box around the control. */
  around?: string;
  /** CSS of the control itself: text boxes, menus. */
  own?: string;
  /** Further rules of the page. */
  rules?: string;
  /** Puts something around the box. */
  wrap?: (inside: string) => string;
  /** What stands after the form. */
  outside?: string;
};

const around = (name: string, css: string): Way => ({ name, around: css });
const own = (name: string, css: string): Way => ({ name: `the control itself: ${name}`, own: css });
const held = (name: string, css: string, inner = ''): Way => ({
  name,
  wrap: (inside) => `<div style="${css}"><div style="${inner}">${inside}</div></div>`,
});
const tag = (name: string, open: string, close: string): Way => ({ name, wrap: (inside) => `${open}${inside}${close}` });

const box = 'position:absolute;inset:0;width:100%;height:100%;background:#fff;z-index:9';

const invisible: Way[] = [
  around('display none', 'display:none'),
  around('visibility hidden', 'visibility:hidden'),
  around('visibility collapse', 'visibility:collapse'),
  around('opacity 0', 'opacity:0'),
  around('opacity 0.01', 'opacity:0.01'),
  around('opacity 0.1', 'opacity:0.1'),
  held('opacity of two ancestors', 'opacity:0.3', 'opacity:0.3'),
  {
    name: 'opacity 0 held by an animation',
    around: 'animation:gone 1s forwards',
    rules: '@keyframes gone { from { opacity: 0 } to { opacity: 0 } }',
  },
  { name: 'an animation on its way to opacity 0', around: 'animation:fade 60s forwards', rules: '@keyframes fade { to { opacity: 0 } }' },
  { name: 'an animation that comes and goes', around: 'animation:blink 2s infinite', rules: '@keyframes blink { 50% { opacity: 0 } }' },
  around('filter opacity(0)', 'filter:opacity(0)'),
  around('filter opacity(5%)', 'filter:opacity(5%)'),
  around('filter contrast(0)', 'filter:contrast(0)'),
  around('filter brightness(100)', 'filter:brightness(100)'),
  around('filter blur', 'filter:blur(40px)'),
  around('an empty mask', 'mask:linear-gradient(transparent,transparent)'),
  around('a mask on an ancestor', '-webkit-mask-image:linear-gradient(transparent,transparent)'),
  around('mix-blend-mode', 'mix-blend-mode:screen;background:#fff'),
  around('content-visibility hidden', 'content-visibility:hidden'),
];

const elsewhere: Way[] = [
  around('left -9999px', 'position:absolute;left:-9999px'),
  around('right -9999px', 'position:absolute;right:-9999px'),
  around('top -9999px', 'position:absolute;top:-9999px'),
  around('bottom far below', 'position:absolute;top:9999px'),
  around('left 200vw', 'position:absolute;left:200vw'),
  around('fixed above the window', 'position:fixed;top:-400px'),
  around('fixed beside the window', 'position:fixed;left:110vw'),
  around('fixed below the window', 'position:fixed;top:120vh'),
  around('moved by translate', 'transform:translateX(-9999px)'),
  around('moved by the translate property', 'translate:-3000px 0'),
  around('negative margin', 'margin-left:-9999px;width:500px'),
  around('negative margin upwards', 'margin-top:-4000px'),
  around('offset-path', "offset-path:path('M-5000,-5000 L-5001,-5000');offset-distance:0%;offset-rotate:0deg"),
  held('text-indent of what is around', 'text-indent:-9999px;overflow:hidden', 'display:inline'),
  held('words that run the other way', 'direction:rtl;text-indent:-9999px;overflow:hidden', 'display:inline'),
  held('in the part of a box nobody can scroll to', 'overflow:hidden;position:relative;height:60px', 'position:absolute;top:500px'),
  held('before the beginning of a scrolled box', 'overflow:auto;position:relative;height:60px', 'position:absolute;top:-500px'),
];

const small: Way[] = [
  around('height 0', 'height:0;overflow:hidden'),
  around('max-height 0', 'max-height:0;overflow:hidden'),
  around('width 0', 'width:0;overflow:hidden;white-space:nowrap'),
  around('one pixel', 'width:1px;height:1px;overflow:hidden;position:absolute'),
  around('a scrolled box of one pixel', 'width:1px;height:1px;overflow:auto'),
  around('overflow clip', 'height:0;overflow:clip'),
  held('a grid row of nothing', 'display:grid;grid-template-rows:0fr', 'overflow:hidden;min-height:0'),
  around('scale(0)', 'transform:scale(0)'),
  around('scale(0.01)', 'transform:scale(0.01)'),
  around('the scale property', 'scale:0.005'),
  around('zoom', 'zoom:0.02'),
  around('turned away about x', 'transform:rotateX(90deg)'),
  around('turned away about y', 'transform:rotateY(90deg)'),
  around('its back to the person', 'transform:rotateY(180deg);backface-visibility:hidden'),
  around('clip', 'position:absolute;clip:rect(0,0,0,0)'),
  around('clip-path inset', 'clip-path:inset(50%)'),
  around('clip-path circle', 'clip-path:circle(0)'),
  around('clip-path polygon', 'clip-path:polygon(0 0,0 0,0 0)'),
  around(
    'the class of what is for screen readers',
    'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0)',
  ),
];

const covered: Way[] = [
  {
    name: 'below an opaque cover',
    around: 'position:relative;z-index:0',
    wrap: (inside) => `<div style="position:relative">${inside}<div style="${box}"></div></div>`,
  },
  {
    name: 'below a cover that lets clicks through',
    wrap: (inside) => `<div style="position:relative">${inside}<div style="${box};pointer-events:none"></div></div>`,
  },
  {
    name: 'below a picture',
    wrap: (inside) => `<div style="position:relative">${inside}<canvas style="${box};background:none"></canvas></div>`,
  },
  {
    name: 'z-index below its surroundings',
    around: 'position:relative;z-index:-1',
    wrap: (inside) => `<div style="background:#fff;position:relative">${inside}</div>`,
  },
  {
    name: 'behind a pseudo-element',
    rules: `.cover{position:relative}.cover::after{content:"";${box}}`,
    wrap: (inside) => `<div class="cover">${inside}</div>`,
  },
  {
    name: 'behind a pseudo-element that lets clicks through',
    rules: `.cover{position:relative}.cover::after{content:"";${box};pointer-events:none}`,
    wrap: (inside) => `<div class="cover">${inside}</div>`,
  },
];

const told: Way[] = [
  tag('hidden', '<div hidden>', '</div>'),
  tag('hidden until found', '<div hidden="until-found">', '</div>'),
  tag('inert', '<div inert>', '</div>'),
  tag('aria-hidden off-screen', '<div aria-hidden="true" style="position:absolute;left:-5000px">', '</div>'),
  tag('a closed details', '<details><summary>More</summary>', '</details>'),
  tag('a closed dialog', '<dialog>', '</dialog>'),
  tag('a popover', '<div popover>', '</div>'),
  tag('a template', '<template>', '</template>'),
  tag('noscript', '<noscript>', '</noscript>'),
  tag('a fallback of a canvas', '<canvas width="10" height="10">', '</canvas>'),
  tag('an SVG foreign object of no size', '<svg width="0" height="0"><foreignObject width="600" height="300">', '</foreignObject></svg>'),
  {
    name: 'a shadow root that shows nothing of it',
    wrap: (inside) => `<div><template shadowrootmode="open"><p>Nothing here</p></template>${inside}</div>`,
  },
  { name: 'in a shadow root', wrap: (inside) => `<div><template shadowrootmode="open">${inside}</template></div>` },
  {
    name: 'a slot that is faint',
    wrap: (inside) => `<div><template shadowrootmode="open"><div style="opacity:0"><slot></slot></div></template>${inside}</div>`,
  },
];

const illegible: Way[] = [
  own('opacity 0', 'opacity:0'),
  own('opacity 0.05', 'opacity:0.05'),
  own('the colour of the page, no border, one pixel', 'color:#fff;background:#fff;border:0;font-size:1px'),
  own('the colour of the page', 'color:#fff;background:#fff;border:0'),
  own('all transparent', 'color:transparent;background:transparent;border:0;caret-color:transparent'),
  own('font-size 0', 'font-size:0'),
  own('one by one', 'width:1px;height:1px;padding:0;border:0'),
  own('no height', 'height:0;padding:0;border:0'),
  own('width 2px', 'width:2px;min-width:0;padding:0;border:0'),
  own('visibility', 'visibility:hidden'),
  own('clip-path', 'clip-path:inset(100%)'),
  own('scaled away', 'transform:scale(0.01)'),
  own('moved away', 'position:absolute;left:-4000px'),
  own('filter', 'filter:opacity(0)'),
  own('blended', 'mix-blend-mode:lighten;background:#000;color:#000;border:0'),
  own('display contents', 'display:contents'),
];

export const ways: Way[] = [...invisible, ...elsewhere, ...small, ...covered, ...told, ...illegible];

/** Ways to show a control that look odd and are honest: these are to be filled. */
export const honestWays: Way[] = [
  { name: 'as it is' },
  around('opacity 0.6', 'opacity:0.6'),
  around('in a box that scrolls', 'height:120px;overflow:auto'),
  around('absolute, beside the form', 'position:absolute;left:60%;top:40px;width:300px;background:#fff'),
  around('under a pattern that lets clicks through, behind the form', 'position:relative;z-index:1'),
];
