import { drawnIn, styleOf } from './around.ts';
import { onceALook } from './one-look.ts';

/** Less than this share of something drawn is not seen. */
const faintest = 0.2;

/** Whether anything of the element is drawn at all: no opacity, filter, mask or blending, its own or around it, takes it away. */
export function isDrawn(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && shareDrawn(element) >= faintest && !isFadingOut(element);
}

/** How much of an element comes through all that it is drawn in, from 0 to 1. */
const shareDrawn: (element: Element) => number = onceALook((element) => {
  const style = styleOf(element);
  if (isMaskedOrBlended(style) || isFilteredAway(style.filter)) return 0;
  const around = drawnIn(element);
  return Number(style.opacity) * opacityOf(style.filter) * (around === null ? 1 : shareDrawn(around));
});

function opacityOf(filter: string): number {
  return [...filter.matchAll(/opacity\((?<share>[\d.e-]+)\)/gu)].reduce((all, { groups }) => all * Number(groups?.share), 1);
}

/** No form is masked or blended with what is under it; a page that does so hides something. */
function isMaskedOrBlended({ mixBlendMode, maskImage }: CSSStyleDeclaration): boolean {
  return (mixBlendMode !== '' && mixBlendMode !== 'normal') || (maskImage !== '' && maskImage !== 'none');
}

/** Without contrast, in utter brightness or darkness, or all blurred nothing can be read. What a drawing's own filter does cannot be known. */
function isFilteredAway(filter: string): boolean {
  if (filter === '' || filter === 'none') return false;
  const amount = (name: string) => Number(new RegExp(`${name}\\((?<n>[\\d.e-]+)`, 'u').exec(filter)?.groups?.n ?? Number.NaN);
  return (
    amount('contrast') < faintest ||
    amount('brightness') < faintest ||
    amount('brightness') > 5 ||
    amount('blur') > 6 ||
    filter.includes('url(')
  );
}

/** What is on its way out, or comes and goes for ever, is not there for a person. */
function isFadingOut(element: Element): boolean {
  return fadingIn(element.ownerDocument).some((fading) => fading.contains(element));
}

const fadingIn = onceALook((document: Document): Element[] => document.getAnimations().flatMap((animation) => fadedBy(animation) ?? []));

function fadedBy({ effect, playState }: Animation): Element | undefined {
  if (playState === 'finished' || playState === 'idle') return undefined;
  const { target } = (effect ?? {}) as Partial<KeyframeEffect>;
  return target && takesAway(effect as KeyframeEffect) ? target : undefined;
}

function takesAway(effect: KeyframeEffect): boolean {
  const frames = effect.getKeyframes();
  const counted = effect.getComputedTiming().iterations === Infinity ? frames : frames.slice(-1);
  return counted.some(({ opacity, visibility }) => (opacity !== undefined && Number(opacity) < faintest) || visibility === 'hidden');
}
