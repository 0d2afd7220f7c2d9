import { codeOf, type ErrorCode, errorTable } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';

const opensInSettings = new Set<ErrorCode>(['vault-locked', 'no-keychain', 'vault-elsewhere', 'vault-damaged']);

/** What went wrong, in a sentence a person can act on. */
export function Problem({ thrown }: { thrown: unknown }) {
  if (!thrown) return null;
  return (
    <p className="failure" role="alert" data-code={codeOf(thrown)}>
      {tell(thrown instanceof Error ? thrown.message : errorTable.internal.says)}
      {opensInSettings.has(codeOf(thrown)) && (
        <>
          {' '}
          <a href="/settings#secrets">{say('Unlock them')}</a>
        </>
      )}
    </p>
  );
}
