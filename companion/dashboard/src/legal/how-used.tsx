import { say } from '@sincerely/shared/words';

/** When answers are filled, when they are left, and who never sees them. */
export function HowUsed({ points }: { points: string[] }) {
  return (
    <ul className="how-used soft">
      {points.map((point) => (
        <li key={point}>{say(point)}</li>
      ))}
    </ul>
  );
}
