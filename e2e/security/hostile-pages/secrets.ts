import type { FillItem, FillPlan } from '@sincerely/shared';
import type { Tally } from '../suite.ts';
import { takenIn, type Open } from './engine-page.ts';
import { requireHonest } from './hidden-fields.ts';
import { pageOf, question, siteNames, textBox } from './markup.ts';

type Secret = { label: string; id?: string; attributes?: string };

/** Boxes for what a person keeps to themselves: said by the label, by the name, by the browser's own mark, or by the type. */
const secrets: Secret[] = [
  ...[
    'Password',
    'Choose a password',
    'Social Security Number',
    'SSN (last 4 digits)',
    'National Insurance number',
    'Passport number',
    'Tax ID number',
    'IBAN',
    'Bank account number',
    'Routing number',
    'Sort code',
    'Card number',
    'Name on card',
    'CVC',
    'Kennwort',
    'Sozialversicherungsnummer',
    'Kontonummer',
    'Mot de passe',
    'Numéro de sécurité sociale',
    'Número de cuenta bancaria, IBAN',
    'Senha',
    'CPF',
    'Mother’s maiden name',
    'One-time code',
  ].map((label) => ({ label })),
  ...[
    'password',
    'userPassword',
    'ssn',
    'social_security',
    'iban',
    'account_number',
    'routing-number',
    'cardNumber',
    'cc-number',
    'cvv',
    'otp',
    'taxId',
  ].map((id) => ({ label: 'Phone', id })),
  ...['cc-name', 'cc-number', 'cc-csc', 'cc-exp', 'current-password', 'new-password', 'one-time-code', 'section-a billing cc-number'].map(
    (token) => ({ label: 'LinkedIn profile', attributes: `autocomplete="${token}"` }),
  ),
  { label: 'Phone', attributes: 'type="password"' },
  { label: 'LinkedIn profile', attributes: 'type="hidden"' },
];

/** A site of no known ATS with a password or a card in its form is left alone as a whole. */
const known = siteNames.filter((site) => site !== 'other');

const idOf = ({ id }: Secret, at: number) => id ?? `box-${at}.`;

export async function attackForSecrets(open: Open, tally: Tally): Promise<void> {
  for (const site of known) {
    const boxes = secrets.map((secret, at) => {
      const { label, attributes = '' } = secret;
      const id = idOf(secret, at);
      return `<div data-trap="${at}">${question(site, { id, label, control: textBox(id, attributes) })}</div>`;
    });
    const hostile = await open({ site, html: pageOf(site, boxes.join('\n')) });
    await hostile.fill(insisting(await hostile.plan()));
    await requireHonest(hostile, `secrets on ${site}`);
    const taken = await takenIn(hostile.page);
    for (const [at, secret] of secrets.entries())
      tally.attack(
        `secret: ${secret.label} ${secret.id ?? ''} ${secret.attributes ?? ''} on ${site}`,
        taken.find((one) => one.startsWith(idOf(secret, at))) ?? false,
      );
  }
}

/** The plan with a value for boxes whose own marks alone tell what they are, too: as if something before the fill had failed. */
function insisting(plan: FillPlan): FillPlan {
  const value = { type: 'text', text: '000-00-0000' } as const;
  const source = { kind: 'person', path: '', label: '' } as const;
  const items = plan.items.map((item) =>
    item.action === 'fill' || !['Phone', 'LinkedIn profile'].includes(item.label)
      ? item
      : ({ ...item, action: 'fill', value, shown: value.text, source, confidence: 'ready', overwrite: true } satisfies FillItem),
  );
  return { ...plan, items };
}
