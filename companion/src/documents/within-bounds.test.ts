import { expect, test } from 'vitest';
import { textLines } from './docx-lines.ts';
import { draftProfile } from './cv/draft-profile.ts';

test('a line that is longer than any name is cut, and the rest of the CV is read', () => {
  const cv = ['Amara Okafor', 'amara@example.com', 'Education', `University of ${'Somewhere '.repeat(80)} 2010 - 2014`].join('\n');
  const { basics, education } = draftProfile(textLines(cv), 'cv.txt').profile;
  expect(basics.name).toBe('Amara Okafor');
  expect(education.map(({ institution }) => institution.length)).toEqual([500]);
});
