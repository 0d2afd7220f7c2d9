import { textKey } from '../profile/text-key.ts';
import { withoutMarks } from '../profile/without-marks.ts';

/** Text as it is searched: without case, marks and runs of spaces, so that `Zürich` is found by `zurich`. */
export function fold(text: string): string {
  return textKey(withoutMarks(text));
}
