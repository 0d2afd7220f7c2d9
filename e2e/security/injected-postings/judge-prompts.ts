import type { Tally } from '../suite.ts';
import type { Asked } from './obedient-model.ts';
import { modelKey } from './person-with-secrets.ts';

/** Where a stranger's text may stand: in its own block, and in that of what a model was refused, which may repeat it. */
type Block = 'POSTING' | 'WISHES';
const insideOf = (block: string) => new RegExp(`(?<=<<<${block}\\n)[^]*(?=\\n${block}>>>)`, 'u');

/** Each request that came to the model: nothing of the person that is not its business, and the stranger's text in its block alone. */
export function judgePrompt(tally: Tally, { injected, request, headers, part }: Asked, block: Block, secrets: string[]): void {
  const where = `prompt for the ${part} of ${injected.name}`;
  const body = JSON.stringify(request);
  const content = request.messages.map((message) => message.content).join('\n');
  const outside = content.replace(insideOf(block), '').replace(insideOf('REFUSED'), '');
  const held = secrets.filter((secret) => body.toLowerCase().includes(secret.toLowerCase()));
  const { authorization, ...others } = headers;
  const strange = [...injected.orders.map(({ word }) => word), ...injected.named].filter((word) => has(outside, word));
  tally.attack(`${where}: secrets and contact data`, held.length > 0 && `it holds ${held.join(', ')}`);
  tally.attack(
    `${where}: the key`,
    (authorization !== `Bearer ${modelKey}` || JSON.stringify(others).includes(modelKey)) && 'it is not in its header alone',
  );
  tally.attack(`${where}: blocks`, !areBlocksWhole(content, block) && `its signs are ${signsIn(content).join(' ')}`);
  tally.attack(`${where}: outside the block`, strange.length > 0 && `${strange.join(', ')} in ${outside.slice(-300)}`);
  tally.attack(`${where}: no hidden letters`, hidden.test(content) && `it holds ${JSON.stringify(hidden.exec(content)?.[0])}`);
}

const has = (text: string, word: string) => text.toLowerCase().includes(word.toLowerCase());
const hidden = /[\p{Cf}\p{Cs}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|(?!\n)\p{Cc}/u;

/** Runs of signs that a reader may take for the edge of a block, however they are written. */
function signsIn(content: string): string[] {
  return content.normalize('NFKC').match(/[<>]{2,}/gu) ?? [];
}

/** Each block is there once, and no other sign of an edge. */
function areBlocksWhole(content: string, block: Block): boolean {
  const blocks = content.includes('<<<REFUSED\n') ? [block, 'REFUSED'] : [block];
  const isWhole = blocks.every((name) => content.split(`<<<${name}\n`).length === 2 && content.split(`\n${name}>>>`).length === 2);
  return isWhole && signsIn(content).join(' ') === blocks.map(() => '<<< >>>').join(' ');
}
