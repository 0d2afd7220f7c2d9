import { readFileSync } from 'node:fs';
import { type ESTree, parseSync } from 'vite';
import type { Found } from './read-words.ts';
import { walk } from './walk.ts';

/** Properties whose texts are shown though they are no whole sentences. */
const fragmentProperties = new Set(['signal', 'sentence', 'label', 'name', 'doubt', 'clause', 'detail']);
/** Calls that take such a text, and which of their arguments it is. */
const fragmentArguments: Record<string, number> = { addEvent: 2, setStatus: 2, moveIfAllowed: 2, outcome: 1 };
/** Starts like a sentence, ends like one, and is of several words; neither a selector nor a command. */
const sentence = /^[\p{Lu}“"{\d][^=<>[\]\\|`]* [^=<>[\]\\|`]*[.!?]$/u;
const fragment = /^[\p{L}“{\d][^=;<>[\]\\|`#]*$/u;
/** Of a statement for the database. */
const query = /\b(?:SELECT|ORDER BY|WHERE|INSERT|UPDATE)\b/u;

/**
 * What a source file of adapters, companion or shared tells a person in English, sentence by sentence as it is told again: values are written by
 * the name they have in the code, such as `Your profile says {stored}.`
 */
export function readTold(file: string, source = readFileSync(file, 'utf8')): Found[] {
  const { program } = parseSync(file, source, { lang: 'ts' });
  const found: Found[] = [];
  const add = (node: ESTree.Node, isFragment: boolean) => {
    const line = source.slice(0, node.start).split('\n').length;
    for (const text of textsOf(node).flatMap(sentencesOf))
      if (!query.test(text) && (sentence.test(text) || (isFragment && text.includes(' ') && fragment.test(text))))
        found.push({ text, file, line });
  };
  walk(program, (node) => {
    if (node.type === 'Literal' || node.type === 'TemplateLiteral') add(node, false);
    if (node.type === 'Property' && node.key.type === 'Identifier' && fragmentProperties.has(node.key.name)) add(node.value, true);
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && fragmentProperties.has(node.id.name) && node.init)
      add(node.init, true);
    if (node.type === 'CallExpression') {
      const argument = node.arguments[fragmentArguments[calleeOf(node)] ?? -1];
      if (argument !== undefined) add(argument, true);
    }
  });
  return found.filter(({ text }, at) => found.findIndex((other) => other.text === text) === at);
}

function calleeOf({ callee }: ESTree.CallExpression): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
}

/** Where a text depends on something, each that it can be. */
function textsOf(node: ESTree.Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'ConditionalExpression') return [...textsOf(node.consequent), ...textsOf(node.alternate)];
  if (node.type === 'LogicalExpression') return textsOf(node.right);
  if (node.type !== 'TemplateLiteral') return [];
  const names: string[] = [];
  return node.expressions.reduce<string[]>(
    (texts, expression, at) => {
      const choices = expression.type === 'ConditionalExpression' ? textsOf(expression) : [];
      const said = choices.length > 0 ? choices : [`{${nameFor(expression, names)}}`];
      const after = node.quasis[at + 1]?.value.cooked ?? '';
      return texts.flatMap((text) => said.map((one) => text + one + after));
    },
    [node.quasis[0]?.value.cooked ?? ''],
  );
}

/** What a value is called; a second one of the same name gets a number. */
function nameFor(expression: ESTree.Node, names: string[]): string {
  const name = nameOf(expression);
  const same = names.filter((other) => other === name).length;
  names.push(name);
  return same === 0 ? name : `${name}${same + 1}`;
}

function nameOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression')
    return node.property.type === 'Identifier' && node.property.name !== 'length' ? node.property.name : nameOf(node.object);
  if (node.type === 'LogicalExpression') return nameOf(node.left);
  if (node.type !== 'CallExpression') return 'value';
  const [first] = node.arguments;
  if (first?.type === 'Identifier') return first.name;
  return node.callee.type === 'MemberExpression' ? nameOf(node.callee.object) : nameOf(node.callee);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) /u).map((one) => one.trim());
}
