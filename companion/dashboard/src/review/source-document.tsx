import type { ReadPage, ReviewItem } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useEffect, useRef, useState } from 'react';
import { SourceLines } from './source-lines.tsx';
import { SourceSheet } from './source-sheet.tsx';
import { goTo, useReview } from './review-store.ts';

/** Which facts were read from a line of a page, by its number. */
export type FactsOfLine = (line: number | undefined) => ReviewItem[];

type Props = { pages: ReadPage[]; items: ReviewItem[] };

/** The file as it was read; the place of the present fact is marked, and a press on a place goes to its fact. */
export function SourceDocument({ pages, items }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const shown = useReview((store) => store.pointed ?? store.current);
  useEffect(() => {
    if (shown === undefined) return;
    pane.current?.querySelector('[data-marked="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  const [isLarge, setLarge] = useState(false);
  return (
    <div className={isLarge ? 'source large' : 'source'} ref={pane} role="region" aria-label={say('The file as it was read')} tabIndex={0}>
      <div className="spread">
        <p className="soft small">{say('Grey lines became no fact; you can add them to your profile by hand.')}</p>
        <button type="button" className="button quiet" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          {say('Larger')}
        </button>
      </div>
      {pages.map((page) => (
        <SourcePage key={`${page.file}:${page.page}`} page={page} pages={pages.length} items={items} shown={shown} />
      ))}
    </div>
  );
}

function SourcePage({ page, pages, items, shown }: { page: ReadPage; pages: number; items: ReviewItem[]; shown: string | undefined }) {
  const here = items.filter(({ source }) => source.file === page.file && (source.page ?? 1) === page.page);
  const factsOf: FactsOfLine = (line) =>
    line === undefined ? [] : here.filter(({ source }) => isBetween(line, source.line, source.lastLine));
  const isMarked = (line: number | undefined) => factsOf(line).some(({ id }) => id === shown);
  const goToLine = (line: number | undefined) => goTo(bestOf(factsOf(line))?.id);
  const Lines = page.size === undefined ? SourceLines : SourceSheet;
  return (
    <figure className="source-page">
      <figcaption className="soft small">{titleOf(page, pages)}</figcaption>
      <Lines page={page} factsOf={factsOf} isMarked={isMarked} onPress={goToLine} />
    </figure>
  );
}

export type PageProps = {
  page: ReadPage;
  factsOf: FactsOfLine;
  isMarked: (line: number | undefined) => boolean;
  onPress: (line: number | undefined) => void;
};

function isBetween(line: number, first: number | undefined, last: number | undefined): boolean {
  return first !== undefined && line >= first && line <= (last ?? first);
}

/** Where several facts stand in a line, one that is left comes first. */
function bestOf(facts: ReviewItem[]): ReviewItem | undefined {
  return facts.find(({ state, relation }) => state === 'open' && relation !== 'same') ?? facts[0];
}

function titleOf({ file, page }: ReadPage, pages: number): string {
  const table = /\.zip\/(.+)\.csv$/u.exec(file)?.[1];
  return table ?? (pages > 1 ? say('{file}, page {page} of {pages}', { file, page, pages }) : file);
}
