import { say } from '@sincerely/shared/words';
import { Act } from './act.tsx';

type Props = { text: string; undo: () => Promise<unknown>; refresh: string[] };

/** Says what was just taken away, and takes it back. */
export function UndoNotice({ text, undo, refresh }: Props) {
  return (
    <p className="notice spread" role="status">
      <span>{text}</span>
      <Act action={undo} refresh={refresh}>
        {say('Undo')}
      </Act>
    </p>
  );
}
