import { expect, test } from 'vitest';
import { hostOf, siteOf, sitesAmong } from './site.ts';

test('the permission for a page is for its host over HTTPS, whatever its port and path', () => {
  expect(siteOf('https://careers.example.com:8443/jobs/7?a=b#c')).toBe('https://careers.example.com/*');
  expect(hostOf('https://careers.example.com/*')).toBe('careers.example.com');
});

test.each([
  undefined,
  '',
  'no address',
  'http://careers.example.com/',
  'http://127.0.0.1:4000/',
  'file:///etc/hosts',
  'chrome://extensions/',
  'data:text/html,x',
  'https://jobs.lever.co/acme/1',
  'https://boards.greenhouse.io/acme',
  'https://*/',
])('there is none to ask for on %s', (url) => {
  expect(siteOf(url)).toBeUndefined();
});

test('only single hosts count as allowed: no wildcard, no other scheme, none of a known ATS', () => {
  const one = 'https://careers.example.com/*';
  const others = [
    '<all_urls>',
    'https://*/*',
    '*://*/*',
    'https://*.example.com/*',
    'http://127.0.0.1/*',
    'https://jobs.lever.co/*',
    'https://a.example.com/jobs/*',
  ];
  expect(sitesAmong([...others, one])).toEqual([one]);
});
