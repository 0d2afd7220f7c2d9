import { textOf } from '../engine/dom.ts';

/** Whether words that stand in an element itself are drawn within its box: an indent or a direction may have moved them out of it. */
export function drawsOwnWords(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && textOf(node) !== '' && isDrawnIn(node, box));
}

/** Whether an element has words, in it or in what it holds, and none of them is drawn where they should be. */
export function hidesItsWords(element: Element): boolean {
  return textOf(element) !== '' && ![element, ...element.querySelectorAll('*')].some(drawsOwnWords);
}

function isDrawnIn(node: Node, box: DOMRect): boolean {
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => right > box.left && left < box.right && bottom > box.top && top < box.bottom,
  );
}
