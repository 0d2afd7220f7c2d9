import type { ESTree } from 'vite';

type Node = ESTree.Node;

/** Every node from the outside in; `within`: whether it stands in a function, and so runs later than the file. */
export function walk(node: unknown, visit: (node: Node, within: boolean) => void, within = false): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit, within);
  if (!isNode(node)) return;
  visit(node, within);
  const isFunction = /Function/u.test(node.type);
  for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit, within || isFunction);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
