import { ApplicationStatus, mayFollow } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { boardColumns, columnBeside, columnOf, goals, mayGo } from './board-columns.ts';

test('each status stands in one column, and what is put there stands there', () => {
  for (const status of ApplicationStatus.options) expect(boardColumns.filter(({ holds }) => holds.includes(status))).toHaveLength(1);
  for (const column of boardColumns) expect(columnOf(column.becomes)).toBe(column);
});

test('a move is one that the companion takes', () => {
  for (const status of ApplicationStatus.options)
    for (const column of boardColumns.filter((one) => mayGo(status, one))) expect(mayFollow(status, column.becomes)).toBe(true);
  expect(goals('withdrawn')).toEqual(['Draft', 'Submitted']);
  expect(goals('submitting')).toEqual(['Submitted']);
});

test('the ends of the board have nothing beside them', () => {
  const [first, second] = boardColumns;
  const last = boardColumns.at(-1);
  if (first === undefined || last === undefined) throw new Error('no columns');
  expect([columnBeside(first, -1), columnBeside(first, 1), columnBeside(last, 1)]).toEqual([first, second, last]);
});
