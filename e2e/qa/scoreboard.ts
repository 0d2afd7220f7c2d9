import { p95 } from '../support/quantiles.ts';
import type { Expected, Judged, Looked } from './page/main.ts';

export type Verdict = 'right' | 'missed' | 'wrong' | 'unlisted';
export type Line = { file: string; ats: string; expected: Expected; judged: Judged; verdict: Verdict };
type Count = { of: number; right: number; missed: number; wrong: number };
export type AtsScore = {
  pages: number;
  /** Pages served with the loader data that was captured from them. */
  schemas: number;
  fill: Count;
  may: Count;
  ask: { of: number; wrong: number };
  leave: { of: number; wrong: number };
  unlisted: number;
  readback: { of: number; right: number };
  planMsP95: number;
  fillMsP95: number;
};

const plain = (text: string) => text.replaceAll(/[’‘]/gu, "'").replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** Whether every planned value, or all of them together, is one that counts as true. */
export function isAccepted(planned: string[], accept: string[] = []): boolean {
  const accepted = new Set(accept.map(plain));
  return planned.length > 0 && (planned.every((value) => accepted.has(plain(value))) || accepted.has(plain(planned.join(', '))));
}

export function verdictOf(expected: Expected, judged: Judged): Verdict {
  const isEmpty = judged.planned.length === 0;
  if (expected.expect === 'leave') return isEmpty ? 'right' : 'wrong';
  if (!isEmpty && (expected.expect === 'ask' || !isAccepted(judged.planned, expected.accept))) return 'wrong';
  if (!judged.listed) return 'unlisted';
  return isEmpty && expected.expect === 'fill' ? 'missed' : 'right';
}

export function linesOf(file: string, ats: string, expected: Expected[], looked: Looked): Line[] {
  return expected.flatMap((control, index) => {
    const judged = looked.judged[index];
    return judged === undefined ? [] : [{ file, ats, expected: control, judged, verdict: verdictOf(control, judged) }];
  });
}

export function scoreOf(lines: Line[], looks: { looked: Looked; hasSchema: boolean }[]): AtsScore {
  const pages = looks.map(({ looked }) => looked);
  const of = (expect: Expected['expect']) => lines.filter((line) => line.expected.expect === expect);
  const count = (expect: 'fill' | 'may'): Count => {
    const own = of(expect);
    const having = (verdict: Verdict) => own.filter((line) => line.verdict === verdict).length;
    return { of: own.length, right: having('right'), missed: having('missed') + having('unlisted'), wrong: having('wrong') };
  };
  const wrong = (expect: 'ask' | 'leave') => ({
    of: of(expect).length,
    wrong: of(expect).filter(({ verdict }) => verdict === 'wrong').length,
  });
  const readBack = lines.filter(({ judged }) => judged.readBack !== null);
  return {
    pages: pages.length,
    schemas: looks.filter(({ hasSchema }) => hasSchema).length,
    fill: count('fill'),
    may: count('may'),
    ask: wrong('ask'),
    leave: wrong('leave'),
    unlisted: lines.filter(({ verdict }) => verdict === 'unlisted').length,
    readback: { of: readBack.length, right: readBack.filter(({ judged }) => isSameShown(judged)).length },
    planMsP95: p95(pages.map(({ planMs }) => planMs)),
    fillMsP95: p95(pages.map(({ fillMs }) => fillMs)),
  };
}

function isSameShown({ shown, readBack }: Judged): boolean {
  return plain(shown) === plain(readBack ?? '');
}

/** The scoreboard as a person reads it. */
export function scoreText(scores: Record<string, AtsScore>): string {
  const rows = Object.entries(scores).map(([ats, { pages, schemas, fill, may, ask, leave, unlisted, readback, planMsP95, fillMsP95 }]) => {
    const wrong = fill.wrong + may.wrong + ask.wrong + leave.wrong;
    const share = fill.of === 0 ? '–' : `${((100 * fill.right) / fill.of).toFixed(1)} %`;
    return `${ats.padEnd(11)} ${String(pages).padStart(3)} pages (${schemas} with their schema)   right ${fill.right} of ${fill.of} (${share})   wrong ${wrong}   missed ${fill.missed}   unlisted ${unlisted}   read back ${readback.right}/${readback.of}   plan p95 ${planMsP95} ms   fill p95 ${fillMsP95} ms`;
  });
  return rows.join('\n');
}
