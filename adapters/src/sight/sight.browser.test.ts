import { expect, test } from 'vitest';
import { isFileForPeople, isForPeople, isOutOfSight } from '../engine/visible.ts';
import { openPage } from '../testing/page.ts';
import { foreignTargets } from './foreign-targets.ts';
import { isSecretBox } from './is-secret-box.ts';
import { isLure } from './lures.ts';

async function boxIn(html: string): Promise<HTMLInputElement> {
  return (await openPage(`<!doctype html><form>${html}</form>`, 'https://jobs.lever.co/')).one('input');
}

test.each([
  ['plain', '<input>'],
  ['half faded', '<div style="opacity:.6"><input></div>'],
  ['in a scrolled box', '<div style="height:90px;overflow:auto"><p style="height:500px"></p><input></div>'],
  ['without a border', '<input style="border:0;background:none">'],
  ['a hidden radio button behind its label', '<label><input type="radio" style="opacity:0"> Yes</label>'],
])('a box is for people: %s', async (_, html) => {
  const element = await boxIn(html);
  expect(isForPeople(element)).toBe(true);
  expect(isOutOfSight({ widget: 'text', element, members: [] })).toBe(false);
});

test.each([
  ['faint around it', '<div style="opacity:.3"><div style="opacity:.3"><input></div></div>'],
  ['a filter', '<div style="filter:opacity(2%)"><input></div>'],
  ['a mask', '<div style="mask:linear-gradient(transparent,transparent)"><input></div>'],
  ['blended', '<input style="mix-blend-mode:screen">'],
  ['cut off', '<div style="height:0;overflow:hidden"><input></div>'],
  ['clipped', '<div style="position:absolute;clip:rect(0,0,0,0)"><input></div>'],
  ['far from its form', '<p>Here</p><div style="position:absolute;top:2500px"><input></div>'],
  ['in its own colour', '<input style="color:#fff;background:#fff;border:0">'],
  ['too small to read', '<input style="font-size:1px;width:100px;height:30px">'],
  ['no key leads to it', '<input tabindex="-1">'],
  ['a hidden radio button without a label', '<input type="radio" style="opacity:0">'],
])('a box is not for people: %s', async (_, html) => {
  expect(isForPeople(await boxIn(html))).toBe(false);
});

const moved = '<div style="text-indent:-9999px;overflow:hidden">';
test.each([
  ['a button', true, '<div><button>Attach</button><input type="file" style="display:none"></div>'],
  ['words', true, '<div>Attach your CV<input type="file" style="opacity:0;position:absolute"></div>'],
  [
    'words that are moved away',
    false,
    `${moved}<div><fieldset><legend>CV</legend></fieldset><p><span>Attach</span><input type="file"></p></div></div>`,
  ],
  ['own words that are moved away', false, `${moved}<div>Attach your CV<input type="file"></div></div>`],
])('a file is for people where they see %s: %s', async (_, isSeen, html) => {
  expect(isFileForPeople(await boxIn(html))).toBe(isSeen);
});

test('a hidden radio button is not seen by a label whose words are moved away', async () => {
  const box = (label: string) => `<label style="display:block;height:20px;${label}"><input type="radio" style="opacity:0"> Yes</label>`;
  expect(isForPeople(await boxIn(box('')))).toBe(true);
  expect(isForPeople(await boxIn(box('text-indent:-9999px')))).toBe(false);
});

const cover = 'position:absolute;inset:0;background:#fff';
test.each([
  ['a cover', `<div style="position:relative"><input><div style="${cover}"></div></div>`],
  ['a cover clicks go through', `<div style="position:relative"><input><div style="${cover};pointer-events:none"></div></div>`],
  ['behind what is around it', '<div style="position:relative;background:#fff"><input style="position:relative;z-index:-1"></div>'],
  ['cut to nothing', '<div style="clip-path:circle(0)"><input></div>'],
])('something lies over a box: %s', async (_, html) => {
  expect(isOutOfSight({ widget: 'text', element: await boxIn(html), members: [] })).toBe(true);
});

test('what lies behind a box, or can be seen through, is not over it', async () => {
  const behind = `<div style="position:relative"><div style="${cover};pointer-events:none"></div><div style="position:relative"><input></div></div>`;
  const clear = '<div style="position:relative"><input><div style="position:absolute;inset:0"></div></div>';
  for (const html of [behind, clear]) expect(isOutOfSight({ widget: 'text', element: await boxIn(html), members: [] })).toBe(false);
});

test('lures are known by their name and by what they tell people', async () => {
  const box = await boxIn('<input name="email">');
  expect(isLure(box, 'Email')).toBe(false);
  expect(isLure(box, 'Email (leave this field empty)')).toBe(true);
  expect(isLure(await boxIn('<input name="hp_email">'), 'Email')).toBe(true);
});

test('boxes for secrets are known by their name and by the browser’s own mark', async () => {
  expect(isSecretBox(await boxIn('<input name="phone" autocomplete="tel">'))).toBe(false);
  expect(isSecretBox(await boxIn('<input name="applicantSsn">'))).toBe(true);
  expect(isSecretBox(await boxIn('<input autocomplete="billing cc-number">'))).toBe(true);
});

test('a form that is sent elsewhere says where to, also by a button', async () => {
  expect(foreignTargets(await boxIn('<input>'))).toEqual([]);
  expect(foreignTargets(await boxIn('<input><button formaction="https://else.example/a">'))).toEqual(['https://else.example']);
  const page = await openPage('<form action="https://else.example/b"><input name="getAttribute"></form>', 'https://jobs.lever.co/');
  expect(foreignTargets(page.one('input'))).toEqual(['https://else.example']);
});
