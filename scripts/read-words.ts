import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type ESTree, parseSync } from 'vite';
import { walk } from './walk.ts';

/** A text as a source file has it, and where. */
export type Found = { text: string; file: string; line: number };
/** `said`: what stands as a whole sentence in `say`, `sayParts`, `phrase` or `<Say>`; `loose`: what a person would read that does not, with the reason. */
export type ReadWords = { said: Found[]; loose: Found[] };

type Node = ESTree.Node;
/** Those that take the sentence first. */
const sayers = new Set(['say', 'sayParts', 'phrase']);
/** Attributes a person reads or hears. */
const readAttributes = new Set(['aria-label', 'aria-description', 'placeholder', 'title', 'alt', 'label', 'hint', 'data-title']);
const letters = /\p{L}{2}/u;
/** Names, codes and examples that are the same in every language. */
const sameEverywhere =
  /^(?:Sincerely|Greenhouse|Lever|Workable|Ashby|https?:\/\/.*|sincerely\.localhost:|[a-z-]+\.[a-z.-]+|Enter|Esc|XXXX-XXXX)$/u;

/** Everything a source file says to a person. */
export function readWords(file: string, source = readFileSync(file, 'utf8')): ReadWords {
  const { program } = parseSync(file, source, { lang: extname(file) === '.tsx' ? 'tsx' : 'ts' });
  const words: ReadWords = { said: [], loose: [] };
  const at = (node: Node, text: string): Found => ({ text, file, line: source.slice(0, node.start).split('\n').length });
  walk(program, (node, within) => {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && sayers.has(node.callee.name)) {
      const [first] = node.arguments;
      if (first?.type === 'Literal' && typeof first.value === 'string') words.said.push(at(node, first.value));
      if (first?.type === 'TemplateLiteral') words.loose.push(at(node, `built of pieces: ${source.slice(first.start, first.end)}`));
      if (node.callee.name !== 'phrase' && !within) words.loose.push(at(node, 'said before the language is known'));
    }
    if (node.type === 'JSXText' && letters.test(node.value) && !sameEverywhere.test(node.value.trim()))
      words.loose.push(at(node, node.value.trim()));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children)
        if (child.type === 'JSXExpressionContainer')
          words.loose.push(...shownTexts(child.expression).map((shown) => at(shown, source.slice(shown.start, shown.end))));
    if (node.type === 'JSXAttribute') readAttribute(node, words, at);
  });
  return words;
}

/** Texts that stand as they are, or in the cases of a choice. */
function shownTexts(node: Node): Node[] {
  if (node.type === 'Literal') return typeof node.value === 'string' && letters.test(node.value) ? [node] : [];
  if (node.type === 'TemplateLiteral')
    return node.quasis.some(({ value: { raw } }) => letters.test(raw) && !sameEverywhere.test(raw.trim())) ? [node] : [];
  if (node.type === 'ConditionalExpression') return [...shownTexts(node.consequent), ...shownTexts(node.alternate)];
  return node.type === 'LogicalExpression' ? shownTexts(node.right) : [];
}

function readAttribute(node: ESTree.JSXAttribute, words: ReadWords, at: (node: Node, text: string) => Found): void {
  const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
  const value = node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
  if (value?.type === 'Literal' && typeof value.value === 'string') {
    if (name === 'text') words.said.push(at(node, value.value));
    else if (readAttributes.has(name) && letters.test(value.value) && !sameEverywhere.test(value.value))
      words.loose.push(at(node, value.value));
  }
  if (readAttributes.has(name) && value?.type === 'TemplateLiteral' && value.quasis.some(({ value: { raw } }) => letters.test(raw)))
    words.loose.push(at(node, 'built of pieces'));
}
