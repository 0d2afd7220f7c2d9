import { isPublicAddress } from '@sincerely/companion/fetching/public-address';
import { readAddresses } from '@sincerely/companion/automation/read-addresses';
import { textLines } from '@sincerely/companion/documents/docx-lines';
import { draftProfile } from '@sincerely/companion/documents/cv/draft-profile';
import { monthOf } from '@sincerely/companion/documents/cv/words/month-words';
import { readDateRange, readSingleDate } from '@sincerely/companion/documents/cv/read-dates';
import { placeOf } from '@sincerely/companion/documents/cv/read-place';
import { headingOf } from '@sincerely/companion/documents/cv/words/heading-words';
import { isExtensionOrigin } from '@sincerely/companion/http/names';
import { findAddresses } from '@sincerely/companion/mail/find-addresses';
import { applyBy } from '@sincerely/companion/tailoring/posting/apply-by';
import { degreeAsked, yearsAsked } from '@sincerely/companion/tailoring/posting/asked-experience';
import { termsIn } from '@sincerely/companion/tailoring/posting/lexicon';
import { languageOf } from '@sincerely/companion/tailoring/posting/posting-language';
import { readPosting } from '@sincerely/companion/tailoring/posting/read-posting';
import { salaryOffered } from '@sincerely/companion/tailoring/posting/salary-offered';
import { fold } from '@sincerely/companion/tracker/fold';
import { readTable } from '@sincerely/companion/tracker/read-table';
import { advertisedAt } from '@sincerely/adapters/advertised';
import { matchOption, normalize } from '@sincerely/adapters';
import { countryOf, stateCode } from '@sincerely/adapters/places';
import { normalizePairingCode, Profile } from '@sincerely/shared';
import * as fc from 'fast-check';
import { awkwardLines, awkwardText } from './awkward-text.ts';
import { mustBe, property, type Property, readsText } from './property.ts';

const short = (name: string, read: (text: string) => unknown) => readsText(name, awkwardText, 2_000, read);
const long = (name: string, read: (text: string) => unknown) => readsText(name, awkwardLines, 500, read);

/** Whatever reads text of somebody else's. */
export const readers: Property[] = [
  short('a range of dates', readDateRange),
  short('a date', readSingleDate),
  short('a month', monthOf),
  short('a place', placeOf),
  short('a heading', headingOf),
  short('years asked', yearsAsked),
  short('a degree asked', degreeAsked),
  short('a deadline', applyBy),
  short('a salary', salaryOffered),
  short('terms', (text) => termsIn(text).map(({ name }) => name)),
  short('a language', languageOf),
  short('addresses of mail', findAddresses),
  short('folded text', fold),
  short('an address of a posting', advertisedAt),
  short('a question', normalize),
  short('a country', countryOf),
  short('a state', stateCode),
  short('a pairing code', normalizePairingCode),
  short('an address of a network', isPublicAddress),
  short('an origin', isExtensionOrigin),
  long('a posting', (description) => readPosting({ title: description.slice(0, 80), company: description.slice(0, 20), description })),
  long('addresses in a table', readAddresses),
  long('a table of applications', readTable),
  long('a CV', (text) => draftProfile(textLines(text), 'cv.txt')),
  property('a CV becomes a profile of the contract', 500, awkwardLines, (text) => {
    Profile.parse(draftProfile(textLines(text), 'cv.txt').profile);
  }),
  property('an option that is taken is one of those offered, and no other of the same words', 3_000, optionsAndWish(), ([wish, labels]) => {
    const options = labels.map((label) => ({ label }));
    const taken = matchOption(wish, options);
    mustBe(taken === undefined || options.includes(taken), 'it is none of them');
  }),
  property('an address of this machine or its network is never public', 5_000, privateAddress(), (address) => {
    mustBe(!isPublicAddress(address), 'it passes for public');
  }),
];

function optionsAndWish() {
  return fc.tuple(awkwardText, fc.array(awkwardText, { maxLength: 8 }));
}

/** Every spelling of what is near, and what only looks like an address. */
function privateAddress(): fc.Arbitrary<string> {
  const byte = fc.nat({ max: 255 });
  const v4 = fc.tuple(
    fc.constantFrom('127', '10', '0', '192.168', '172.16', '172.31', '169.254', '100.64', '224', '255'),
    byte,
    byte,
    byte,
  );
  const dotted = v4.map((parts) => parts.join('.').split('.').slice(0, 4).join('.'));
  const mapped = dotted.map((address) => `::ffff:${address}`);
  const v6 = fc.constantFrom(
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '::7f00:1',
    'fe80::1%eth0',
  );
  const odd = fc.constantFrom('2130706433', '0x7f000001', '0177.0.0.1', '127.1', '', 'localhost', '127.0.0.1.', ' 8.8.8.8', '[::1]');
  return fc.oneof(dotted, mapped, v6, odd);
}
