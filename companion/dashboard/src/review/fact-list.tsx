import type { ReviewItem } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FactLine } from './fact-line.tsx';
import { sectionNames } from './fact-words.ts';
import { pressKey } from './review-actions.ts';
import { useReview } from './review-store.ts';

/** Everything that was read, by section. One fact has the focus; keys act on it. */
export function FactList({ items, hasPages }: { items: ReviewItem[]; hasPages: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  const current = useReview((store) => store.current);
  const edited = useReview((store) => store.edited);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(current ?? '')}"]`);
    const focused = (edited === undefined ? undefined : row?.querySelector<HTMLElement>('input, textarea')) ?? row;
    focused?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [current, edited]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLButtonElement) return;
    if (pressKey(event.key)) event.preventDefault();
  };
  const sections = Object.keys(sectionNames) as ReviewItem['section'][];
  return (
    <div className="fact-list stack" ref={list} onKeyDown={onKeyDown}>
      {sections.map((section) => {
        const own = items.filter((item) => item.section === section);
        if (own.length === 0) return null;
        return (
          <section key={section} aria-label={say(sectionNames[section])}>
            <h2>
              {say(sectionNames[section])} <span className="soft small">{own.length}</span>
            </h2>
            <ul>
              {own.map((item) => (
                <FactLine key={item.id} item={item} hasPages={hasPages} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
