import type { Drift } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import type { TabState } from '../../state.ts';

/** So many differences are told one by one. */
const told = 3;

/** What to know of a form before its values are believed: its adapter is a preview, or it looks different from the ones known. */
export function FormCautions({ tab: { adapter, drift = [] } }: { tab: TabState }) {
  return (
    <>
      {adapter.preview && (
        <p className="notice small" data-caution="preview">
          {say('Preview: look at every field before you send.')}
        </p>
      )}
      {drift.length > 0 && (
        <p className="notice small" role="status" data-caution="drift">
          {inWords(drift)}
        </p>
      )}
    </>
  );
}

function inWords(drift: Drift[]): string {
  const more = drift.length - told;
  const differences = drift
    .slice(0, told)
    .map(({ sentence }) => tell(sentence))
    .join('; ');
  return say(
    'This form looks different from the ones Sincerely knows: {differences}{more, plural, =0 {} other {; and # more}}. Fields are matched by their labels; look twice before you send.',
    { differences, more: Math.max(0, more) },
  );
}
