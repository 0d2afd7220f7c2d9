import { styleOf } from './around.ts';

/** Whether an element is drawn as it stands: full, unmoved, unturned, uncut and unblended. */
export function isPlain(element: Element): boolean {
  const style = styleOf(element);
  const isAsItStands = [style.transform, style.translate, style.rotate, style.scale, style.filter, style.clipPath, style.perspective].every(
    (value) => value === '' || value === 'none',
  );
  const isFull = style.opacity === '1' && style.visibility === 'visible' && (style.mixBlendMode || 'normal') === 'normal';
  return isAsItStands && isFull && (style.maskImage || 'none') === 'none' && (style.zoom || '1') === '1';
}
