import { outward, styleOf } from './around.ts';

/** Less than this share of something drawn is not seen. */
const faintest = 0.2;

/** Whether anything of the element is drawn at all: no opacity, filter, mask or blending, its own or around it, takes it away. */
export function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  let opacity = 1;
  for (const around of outward(element)) {
    const style = styleOf(around);
    opacity *= Number(style.opacity) * opacityOf(style.filter);
    if (opacity < faintest || isMaskedOrBlended(style) || isFilteredAway(style.filter)) return false;
  }
  return !isFadingOut(element);
}

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
  return element.ownerDocument.getAnimations().some((animation) => {
    const effect = animation.effect as KeyframeEffect | null;
    if (!effect?.target?.contains(element) || animation.playState === 'finished' || animation.playState === 'idle') return false;
    const frames = effect.getKeyframes();
    const counted = effect.getComputedTiming().iterations === Infinity ? frames : frames.slice(-1);
    return counted.some(({ opacity, visibility }) => (opacity !== undefined && Number(opacity) < faintest) || visibility === 'hidden');
  });
}
