import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './qa/launch-browser.ts';
import { entriesIn } from './qa/captured-folder.ts';
import { schemasIn, withSchema } from './qa/captured-schemas.ts';
import { lookAt } from './qa/captured-page.ts';
import { bundleForPage } from './qa/page-bundle.ts';
import { readProfile } from './qa/read-profile.ts';
import { linesOf, scoreOf, scoreText } from './qa/scoreboard.ts';
const pages = '../shared/ats/pages';
const profile = readProfile('../shared/ats/profile.json');
const bundle = await bundleForPage('qa');
const browser = await launchBrowser();
const names = ['first_name','last_name','preferred_name','email','phone','candidate-location','resume','cover_letter','firstname','lastname','headline','address','summary','org','name','location-input','resume-upload-input'];
const T: Record<string,(s:string)=>string> = {
  ids: (s) => s.replace(/(\b(?:id|for|name|data-ui|aria-labelledby|aria-describedby|data-qa)=\\?["'])([^"']*)/g, (_, a, v) => a + v.split(' ').map((t: string) => { for (const n of names) if (t === n || t.startsWith(n + '_') || t.startsWith(n+'-')) return t.replace(n, 'x9' + n.replace(/[aeiou_-]/g, '')); return t; }).join(' ')).replace(/#(first_name|last_name|preferred_name|email|phone|candidate-location|resume|cover_letter|firstname|lastname|headline|address|summary|location-input|resume-upload-input)\b/g, (_, n) => '#x9' + n.replace(/[aeiou_-]/g, '')),
  upper: (s) => s,
};
const mode = process.argv[2] ?? 'ids';
const lines: any[] = [], looks: any[] = [];
const schemas = schemasIn('../shared/ats/schemas');
for (const { file, ats, url } of entriesIn(pages)) {
  const path = join(pages, file);
  const raw = readFileSync(path, 'utf8');
  const { html, hasSchema } = withSchema(raw, url, schemas);
  const exp = JSON.parse(readFileSync(path.replace(/\.html$/, '.expected.json'), 'utf8')).controls;
  let h = html, e = exp;
  if (mode === 'ids') { h = T.ids!(html); e = JSON.parse(JSON.stringify(exp)).map((c: any) => ({ ...c, selector: T.ids!(c.selector) })); }
  if (mode === 'upper') { h = html.replace(/(>)([^<>{}]{3,})(<)/g, (_, a, t, b) => a + t.toUpperCase() + b).replace(/&(\w+);/g, (m) => m.toLowerCase()); }
  const looked = await lookAt(browser, bundle, { url, html: h }, profile, e);
  looks.push({ ats, looked, hasSchema });
  lines.push(...linesOf(file, ats, e, looked));
}
await browser.close();
for (const ats of ['lever','greenhouse','workable']) console.log(scoreText({ [ats]: scoreOf(lines.filter((l) => l.ats === ats), looks.filter((l) => l.ats === ats)) }));
for (const l of lines) if (l.verdict === 'wrong') console.log('WRONG', l.file, l.expected.label.slice(0, 80), JSON.stringify(l.judged.planned), JSON.stringify(l.expected.accept?.slice(0,3)));
const m = new Map<string, number>(); for (const l of lines) if (l.verdict === 'missed' || l.verdict === 'unlisted') { const k = l.verdict + ' ' + l.expected.label.slice(0, 60) + ' | ' + l.judged.source.slice(0, 60); m.set(k, (m.get(k) ?? 0) + 1); }
for (const [k, n] of [...m].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(n, k);
