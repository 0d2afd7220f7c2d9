import { countryOf } from '@sincerely/adapters/places';
import type { Profile } from '@sincerely/shared';
import { withoutMarks } from '../../profile/without-marks.ts';
import { readLinks, url } from './read-links.ts';
import { email, hasMail, mailIn } from './read-mail.ts';
import { nameIn } from './read-name.ts';
import { isMobileLabel, phoneIn, written } from './read-phone.ts';
import { addressIn, placeIn } from './read-place.ts';
import type { Section } from './read-sections.ts';
import type { Reading, TextLine } from '../text-line.ts';

export type ReadContact = {
  basics: Profile['basics'];
  read: Record<string, Reading>;
};

/** Name, e-mail, telephone, links and place, from the head of a CV and, where it has none, from a section of contacts. */
export function readContact(sections: Section[]): ReadContact {
  const head = sections.filter(({ name }) => name === 'head').flatMap((section) => section.lines);
  const everywhere = sections.flatMap((section) => section.lines);
  const told = [...head, ...sections.filter(({ name }) => name === 'links').flatMap((section) => section.lines)];
  const lines = told.some(hasMail) ? told : [...told, ...aroundMail(everywhere, told)];
  const read: ReadContact['read'] = {};
  const basics: Profile['basics'] = { name: '', profiles: [] };

  const mail = mailIn(lines) ?? mailIn(everywhere);
  if (mail) {
    basics.email = mail.text;
    read['basics:email'] = { confidence: 0.95, line: mail.line };
  }
  const named = nameIn(head.length > 0 ? lines : everywhere.slice(0, 8), basics.email);
  if (named) {
    basics.name = named.name;
    const doubt = named.isSure ? {} : { doubt: 'It stands neither first nor larger than the lines around it.' };
    read['basics:name'] = { confidence: named.isSure ? 0.9 : 0.5, line: named.line, ...doubt };
  }
  readPhone(lines, basics, read);
  readLinks(lines, basics, read);
  readPlace(lines, basics, read);
  return { basics, read };
}

/** Where neither head nor contacts have an address: the line of the one that has most of the name, and those beside it. */
function aroundMail(everywhere: TextLine[], head: TextLine[]): TextLine[] {
  const words = head.slice(0, 4).flatMap(({ text }) =>
    withoutMarks(text)
      .split(/[^a-z]+/u)
      .filter((word) => word.length > 3),
  );
  const mails = everywhere.filter(({ text }) => email.test(text));
  const own = mails.find(({ text }) => words.some((word) => withoutMarks(text).includes(word))) ?? mails[0];
  if (own === undefined) return [];
  const at = everywhere.indexOf(own);
  const beside = [1, -1, 2, -2, 3, -3].flatMap((step) => everywhere[at + step] ?? []);
  return [own, ...beside].filter((line) => !head.includes(line));
}

/** The first number, unless another is told to be a mobile's. A country that a line was broken after goes with its number. */
function readPhone(lines: TextLine[], basics: Profile['basics'], read: ReadContact['read']): void {
  const phones = lines.flatMap((line, at) => {
    const above = lines[at - 1]?.text ?? '';
    const country = /\(?\+\d{1,3}\)?$/u.exec(above)?.[0] ?? '';
    const phone = phoneIn(`${country} ${line.text.replaceAll(new RegExp(email, 'gu'), ' ')}`);
    return phone === undefined
      ? []
      : [{ phone, line, isMobile: isMobileLabel(line.text) || (/^\p{L}{3,12}$/u.test(above) && isMobileLabel(above)) }];
  });
  const chosen = phones.find(({ isMobile }) => isMobile) ?? phones[0];
  if (chosen === undefined) return;
  const isInternational = chosen.phone.startsWith('+');
  basics.phone = chosen.phone;
  const doubt = isInternational ? {} : { doubt: 'It has no country code, such as +1: forms ask for one.' };
  read['basics:phone'] = { confidence: isInternational ? 0.9 : 0.5, line: chosen.line, ...doubt };
}

/** "Sample, Anna" and "Anna Sample, PhD" read like a town and its state. */
function isNameAgain(text: string, name: string): boolean {
  const words = name.split(' ').filter((word) => word.length > 2);
  const plain = text.replaceAll(new RegExp(email, 'gu'), ' ').replaceAll(new RegExp(url, 'giu'), ' ').toLowerCase();
  return words.length > 1 && words.every((word) => plain.includes(word.toLowerCase())) && !/[\t|•·]/u.test(text) && !/@/u.test(text);
}

/** "Nome: Sample, Anna" */
function isPartOf(city: string, name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return city
    .toLowerCase()
    .split(' ')
    .every((word) => words.includes(word));
}

function readPlace(lines: TextLine[], basics: Profile['basics'], read: ReadContact['read']): void {
  for (const [at, line] of lines.entries()) {
    if (isNameAgain(line.text, basics.name)) continue;
    const next = lines[at + 1]?.text ?? '';
    const place =
      placeIn(line.text, [email, url, written]) ??
      addressIn(/\d{5}$/u.test(line.text) ? `${line.text} ${next.split('\t').at(-1)}` : line.text);
    if (place === undefined || isPartOf(place.city, basics.name)) continue;
    const below = countryOf(next.trim());
    basics.location = { ...place, ...(below !== undefined && place.countryCode === undefined ? { countryCode: below } : {}) };
    read['basics:location'] = { confidence: 0.7, line };
    return;
  }
}
