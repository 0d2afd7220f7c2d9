import { expect, test } from 'vitest';
import { jobPostingIn } from './job-posting.ts';
import { postingIdOf } from './read-posting.ts';

const posting = {
  '@type': 'JobPosting',
  title: 'Workshop Lead',
  hiringOrganization: { '@type': 'Organization', name: 'Fernhill Bicycles' },
  jobLocation: [{ address: { addressLocality: 'Leeds', addressCountry: { name: 'United Kingdom' } } }, { address: 'Remote' }],
  datePosted: '2026-11-01',
};

test('a JobPosting is found among other things, in a list or a graph; broken data is passed over', () => {
  const read = {
    title: 'Workshop Lead',
    company: 'Fernhill Bicycles',
    location: 'Leeds, United Kingdom; Remote',
    postedAt: '2026-11-01',
  };
  expect(jobPostingIn([JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, posting] })])).toEqual(read);
  expect(jobPostingIn(['{ broken', JSON.stringify([posting])])).toEqual(read);
  expect(jobPostingIn([JSON.stringify({ '@type': ['JobPosting'], title: 7, hiringOrganization: 'Fernhill' })])).toEqual({
    company: 'Fernhill',
  });
  expect(jobPostingIn(['null', '"x"', JSON.stringify({ '@type': 'Article' })])).toBeUndefined();
});

test('the same posting has the same id wherever the visitor came from; long addresses are told apart', () => {
  const id = postingIdOf('https://careers.example.com/jobs/7/?utm_source=board&lang=en');
  expect(id).toBe('/jobs/7?lang=en');
  expect(postingIdOf('https://careers.example.com/jobs/7?lang=en&gclid=1#apply')).toBe(id);
  const long = (end: string) => postingIdOf(`https://careers.example.com/${'a'.repeat(300)}${end}`);
  expect(long('1')).not.toBe(long('2'));
  expect(long('1').length).toBeLessThanOrEqual(200);
});
