import type { Grounding } from '@sincerely/shared';
import { tell } from '@sincerely/shared/words';

/** What a model proposed and the facts do not carry, each with the reason. */
export function RefusedList({ refused }: { refused: Grounding['refused'] }) {
  return (
    <ul className="proof">
      {refused.map(({ text, reason }) => (
        <li key={text}>
          <s>{text}</s>
          <p className="soft small">{tell(reason)}</p>
        </li>
      ))}
    </ul>
  );
}
