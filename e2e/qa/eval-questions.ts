import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { matchOption, normalize, recall } from '@sincerely/adapters';

/**
 * `pnpm eval:questions FILE [--json] [--show]`: how well stored answers are found again for questions in other words. FILE is JSON
 * `{stored: [{question, answer}], asked: [{question, options?, expect}]}`; `expect` is the answer or option that is right, null where none is.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, show: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (file === undefined) {
  console.error('Usage: pnpm eval:questions FILE [--json] [--show]');
  process.exit(2);
}

const Stored = z.object({ question: z.string(), answer: z.string() });
const Asked = z.object({ question: z.string(), options: z.array(z.string()).optional(), expect: z.string().nullish() });
const read = z.object({ stored: z.array(Stored), asked: z.array(Asked) }).safeParse(jsonOf(file));
if (!read.success) {
  console.error(`${file} is not {stored: [{question, answer}], asked: [{question, options?, expect}]}: ${z.prettifyError(read.error)}`);
  process.exit(2);
}
const set = read.data;

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (thrown) {
    console.error(`${path} cannot be read: ${String(thrown)}`);
    return process.exit(2);
  }
}

const judged = set.asked.map((asked) => {
  const found = recall(
    asked.question,
    set.stored,
    asked.options?.map((label) => ({ label })),
  );
  const offered = asked.options?.map((label) => ({ label }));
  const option = found && offered && matchOption(found.stored.answer, offered)?.label;
  const isUnseen = asked.expect === undefined || asked.expect === null || asked.expect === '';
  const isRight = !isUnseen && [found?.stored.answer, option].some((said) => said !== undefined && same(said, asked.expect ?? ''));
  const isFilled = found?.verdict === 'ready' && (offered === undefined || option !== undefined);
  return { asked, found, isUnseen, isRight, isFilled };
});
const seen = judged.filter(({ isUnseen }) => !isUnseen);
const unseen = judged.filter(({ isUnseen }) => isUnseen);
const filled = judged.filter(({ isFilled }) => isFilled);
const share = (of: number, all: number) => (all === 0 ? 1 : Math.round((10_000 * of) / all) / 10_000);
const result = {
  asked: seen.length,
  unseen: unseen.length,
  top1: share(seen.filter(({ isRight }) => isRight).length, seen.length),
  autoFilled: filled.length,
  autoFillPrecision: share(filled.filter(({ isRight }) => isRight).length, filled.length),
  suggested: seen.filter(({ found }) => found?.verdict === 'suggested').length,
  falseAccepts: unseen.filter(({ isFilled }) => isFilled).length,
  falseSuggestions: unseen.filter(({ found }) => found?.verdict === 'suggested').length,
};

if (values.json) console.log(JSON.stringify(result, null, 2));
else
  console.log(
    `top-1 ${percent(result.top1)} of ${result.asked}   filled by itself ${result.autoFilled}, right ${percent(result.autoFillPrecision)}   suggested ${result.suggested}   of ${result.unseen} unseen: filled ${result.falseAccepts}, suggested ${result.falseSuggestions}`,
  );
if (values.show)
  for (const { asked, found, isUnseen, isRight, isFilled } of judged)
    if (isUnseen ? found?.verdict !== 'no' : !isRight || !isFilled)
      console.log(
        `${isUnseen ? 'unseen' : isRight ? 'right ' : 'WRONG '} ${(isFilled ? 'filled' : (found?.verdict ?? '')).padEnd(9)} ${found?.score.toFixed(2)}  ${asked.question}  →  ${found?.stored.question}`,
      );

function same(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}
