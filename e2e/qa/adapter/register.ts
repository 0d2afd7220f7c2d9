import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constantOf } from './skeleton.ts';

/** Adds a new adapter to the list of adapters and its health to the list of health. */
export function register(folder: string, id: string): void {
  const constant = constantOf(id);
  change(
    join(folder, 'adapters.ts'),
    `import { ${constant} } from './${id}/adapter.ts';`,
    /(adapters: AtsAdapter\[\] = \[)([^\]]*)\]/u,
    constant,
  );
  change(
    join(folder, 'health.ts'),
    `import ${constant} from './${id}/health.json' with { type: 'json' };`,
    /(health: Record<string, Health> = \{)([^}]*)\}/u,
    constant === id ? id : `'${id}': ${constant}`,
  );
}

/** Puts an import after the last one, and an entry at the end of a list that stands in one line. */
function change(file: string, line: string, list: RegExp, entry: string): void {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/^import .*;$/gmu)];
  const end = (imports.at(-1)?.index ?? 0) + (imports.at(-1)?.[0].length ?? 0);
  if (!list.test(text)) throw new Error(`The list in ${file} is not where it was; add ${entry} by hand.`);
  const withImport = `${text.slice(0, end)}\n${line}${text.slice(end)}`;
  writeFileSync(
    file,
    withImport.replace(
      list,
      (whole, open: string, entries: string) => `${open}${entries.trimEnd()}, ${entry}${whole.endsWith('}') ? ' }' : ']'}`,
    ),
  );
}
