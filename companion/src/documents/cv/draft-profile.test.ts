import { expect, test } from 'vitest';
import { draftProfile } from './draft-profile.ts';

test('the name above a later page is no part of what stands there', () => {
  const texts = [
    'Wendell Sample',
    'wendell@example.org',
    'Experience',
    'Program Analyst',
    'Bureau of Fisheries',
    '03/2015 – 06/2019',
    '• Prepared the budget',
  ];
  const pages = [texts, ['Wendell Sample\tAnnouncement No. 11873', '• Reviewed five hatcheries']];
  const lines = pages.flatMap((page, at) => page.map((text, index) => ({ text, page: at + 1, line: index + 1, size: 1 })));
  expect(draftProfile(lines, 'cv.pdf').profile.work[0]?.highlights).toEqual(['Prepared the budget', 'Reviewed five hatcheries']);
});
