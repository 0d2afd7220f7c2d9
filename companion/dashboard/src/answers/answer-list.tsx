import type { ListedAnswer } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { type KeyboardEvent, useState } from 'react';
import { focusWhenShown } from '../palette/focus-when-shown.ts';
import { AnswerCard } from './answer-card.tsx';
import type { AnswerDeeds } from './use-answer-deeds.tsx';
import { useMeasuredList } from '../parts/use-measured-list.ts';

type Props = { answers: ListedAnswer[]; deeds: AnswerDeeds; chosen: string[]; onChoose: (ids: string[]) => void };

const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1_000_000, End: 1_000_000 };
const itemAt = (index: number) => `[data-answer-at="${index}"]`;

/** The memory, of which only what is on the screen is drawn. Arrow keys move, Enter edits, Delete removes, X selects. */
export function AnswerList({ answers, deeds, chosen, onChoose }: Props) {
  const { virtualizer, list, above } = useMeasuredList(answers.length);
  const [active, setActive] = useState(0);
  const [edited, setEdited] = useState<string>();
  const go = (index: number) => {
    const at = Math.max(0, Math.min(answers.length - 1, index));
    setActive(at);
    virtualizer.scrollToIndex(at);
    focusWhenShown(itemAt(at));
  };
  const choose = (id: string, isChosen: boolean) => onChoose(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  const remove = async (stored: ListedAnswer, at: number) => {
    await deeds.remove(stored);
    if (answers.length > 1) focusWhenShown(itemAt(Math.min(at, answers.length - 2)));
  };
  const press = (event: KeyboardEvent<HTMLElement>, stored: ListedAnswer, at: number) => {
    if (isTakenBy(event)) return;
    const by = moves[event.key];
    if (by !== undefined) go(at + by);
    else if (event.key === 'Enter') setEdited(stored.id);
    else if (event.key === 'Delete') void remove(stored, at);
    else if (event.key.toLowerCase() === 'x') choose(stored.id, !chosen.includes(stored.id));
    else return;
    event.preventDefault();
  };
  return (
    <ul ref={list} className="drawn-list answer-list" aria-label={say('Answers')} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const stored = answers[index];
        if (stored === undefined) return null;
        return (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one stop of the Tab key, from which arrows go on
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-answer-at={index}
            data-answer={stored.id}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
            tabIndex={index === active ? 0 : -1}
            style={{ transform: `translateY(${start - above}px)` }}
            onFocus={() => setActive(index)}
            onKeyDown={(event) => press(event, stored, index)}
          >
            <AnswerCard
              stored={stored}
              deeds={deeds}
              isEdited={edited === stored.id}
              onEdit={(isEdited) => {
                setEdited(isEdited ? stored.id : undefined);
                if (!isEdited) focusWhenShown(itemAt(index));
              }}
              isChosen={chosen.includes(stored.id)}
              onChoose={(isChosen) => choose(stored.id, isChosen)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the key means something to the control it was pressed in, or is for the browser. */
function isTakenBy({ target, currentTarget, key, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  if ((target as HTMLElement).matches('input:not([type="checkbox"]), textarea, select')) return true;
  return target !== currentTarget && key === 'Enter';
}
