import { codeOf, errorTable } from '@sincerely/shared';
import { tell } from '@sincerely/shared/words';

/** What went wrong, in a sentence a person can act on. */
export function Problem({ thrown }: { thrown: unknown }) {
  if (!thrown) return null;
  return (
    <p className="failure" role="alert" data-code={codeOf(thrown)}>
      {tell(thrown instanceof Error ? thrown.message : errorTable.internal.says)}
    </p>
  );
}
