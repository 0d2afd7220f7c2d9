import { expect, test } from 'vitest';
import { isPagePath } from './page-path.ts';

test.each(['/', '/applications', '/applications/01JA-x_y', '/assets/index-B0QvHQQM.js', '/queue/abc/', '/dashboard', '/apis'])(
  '%s is a page',
  (path) => expect(isPagePath(path)).toBe(true),
);

test.each(['/api', '/api/', '/API/profile', '/d/x', '/D/x', '/metrics', '/Metrics', '//evil.example', '/x//y', '/%61pi/profile', '/api;x'])(
  '%s is none',
  (path) => expect(isPagePath(path)).toBe(false),
);

test.each(['/.', '/..', '/x/../api', '/.git/config', '/x\\y', '/%2e%2e/x', '/x%00', ''])('%s is none', (path) =>
  expect(isPagePath(path)).toBe(false),
);
