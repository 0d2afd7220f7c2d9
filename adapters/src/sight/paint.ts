import { styleOf } from './around.ts';

const pictures = new Set(['IMG', 'CANVAS', 'VIDEO', 'IFRAME', 'OBJECT', 'EMBED', 'PICTURE']);

/** Whether what is behind it cannot be seen. */
export function isSolid(element: Element, pseudo?: '::before' | '::after'): boolean {
  const style = styleOf(element, pseudo);
  if (pseudo !== undefined && !isPainted(style)) return false;
  if (Number(style.opacity) < 0.5) return false;
  if (pseudo === undefined && pictures.has(element.tagName)) return true;
  return style.backgroundImage !== 'none' || alphaOf(style.backgroundColor) > 0.5 || /blur/u.test(style.backdropFilter ?? '');
}

/** Whether CSS adds anything there. */
export function isPainted({ content }: CSSStyleDeclaration): boolean {
  return content !== '' && content !== 'none' && content !== 'normal';
}

function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const alpha = /[,/]\s*(?<alpha>[\d.]+%?)\)$/u.exec(colour.startsWith('rgb(') ? '' : colour)?.groups?.alpha;
  return alpha === undefined ? 1 : Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1);
}
