import type { Tally } from '../suite.ts';
import { takenIn, type Open } from './engine-page.ts';
import { requireHonest } from './hidden-fields.ts';
import { pageOf, question, siteNames, textBox } from './markup.ts';

type Lure = { name: string; label: string; attributes?: string; id?: string };

/** Boxes a person sees, and is told or shown to leave alone. */
const lures: Lure[] = [
  ...[
    'Email (leave this field empty)',
    'Leave this blank: Email',
    'Phone — do not fill this in',
    'Website: please keep this field empty',
    'If you are human, leave this field blank: phone',
    'Bitte leer lassen: E-Mail',
    'Telefon (nicht ausfüllen)',
    'Laissez ce champ vide : e-mail',
    'No rellenar: correo electrónico',
    'Deixe este campo em branco: telefone',
    'Honeypot',
  ].map((label) => ({ name: `label “${label}”`, label })),
  ...[
    'honeypot',
    'hp_email',
    'hp-phone',
    'email_hp_field',
    'leave_this_blank',
    'leave-empty',
    'bot_trap',
    'bot-check',
    'anti-spam',
    'nospam_phone',
    'do_not_fill',
  ].map((id) => ({ name: `name ${id}`, label: 'Phone', id })),
  { name: 'no key leads to it', label: 'Phone', attributes: 'type="tel" tabindex="-1" autocomplete="off"' },
  { name: 'a website box no key leads to', label: 'Website', id: 'website', attributes: 'tabindex="-1" autocomplete="off"' },
  { name: 'an url box no key leads to', label: 'LinkedIn profile', id: 'url', attributes: 'tabindex="-5"' },
];

export async function attackByLures(open: Open, tally: Tally): Promise<void> {
  for (const site of siteNames) {
    const boxes = lures.map(({ label, id, attributes = '' }, at) => {
      const name = id ?? `box-${at}`;
      return `<div data-trap="${at}">${question(site, { id: name, label, control: textBox(name, attributes) })}</div>`;
    });
    const hostile = await open({ site, html: pageOf(site, boxes.join('\n')) });
    await hostile.fill(await hostile.plan());
    await requireHonest(hostile, `lures on ${site}`);
    const taken = await takenIn(hostile.page);
    for (const [at, { name, id = `box-${at}` }] of lures.entries())
      tally.attack(`lure: ${name} on ${site}`, taken.find((one) => one.startsWith(id)) ?? false);
  }
}
