import type { Option } from '@sincerely/shared';
import { countryName, europeanUnion } from '../places/countries.ts';
import { fromProfile, none, type Answer } from './answer.ts';
import { countriesAsked, type Asked } from './right-to-work/countries-asked.ts';
import { truthOf, type Facts } from './right-to-work/facts.ts';
import { fittingOption } from './right-to-work/options.ts';
import { isTurnedByRule, readRightToWork, type Asks, type Reading } from './right-to-work/reading.ts';

type ByRegion = Record<string, boolean> | null | undefined;
type Stored = { authorized: ByRegion; sponsorship: ByRegion };
type Question = Asked & { options: Option[] | undefined };

/** What the person stored for a country: its own entry, the union's, or everywhere else's. */
export function storedFor(stored: ByRegion, country: string): boolean | undefined {
  if (!stored) return undefined;
  if (stored[country] !== undefined) return stored[country];
  if (europeanUnion.has(country) && stored.EU !== undefined) return stored.EU;
  return stored.others;
}

/** What holds for every country asked about; undefined where the countries differ or nothing is stored. */
function factsFor(stored: Stored, countries: string[]): Facts {
  const same = (of: ByRegion) => {
    const all = countries.map((country) => storedFor(of, country));
    return all.length > 0 && all.every((one) => one !== undefined && one === all[0]) ? all[0] : undefined;
  };
  const [authorized, sponsorship] = [same(stored.authorized), same(stored.sponsorship)];
  return { ...(authorized === undefined ? {} : { authorized }), ...(sponsorship === undefined ? {} : { sponsorship }) };
}

/** What is said beside a question may put a condition on it. */
const addsCondition = /without[^.?!]*(?:sponsor|visa)/u;

/** The answer to a question about the right to work or the need of a sponsor. */
export function answerRightToWork(question: Question, stored: Stored): Answer {
  const { label, help, options } = question;
  const reading = readRightToWork(label);
  if (reading === undefined) return none('no-answer', 'This one is for you to answer.');
  if (isTurnedByHelp(reading, help)) return none('unclear', 'What is said beside it could turn the question round.');
  const countries = countriesAsked({ ...question, asking: reading.asked, topic: reading.topic });
  if (countries.length === 0 && reading.asks !== 'unclear') return none('unclear', 'It is not clear which country this is about.');
  const facts = factsFor(stored, countries);
  if (options !== undefined) return fromOptions(reading.asks, options, facts, countries);
  const says = truthOf(reading.asks, facts);
  return says === undefined ? notSaid(reading.asks, countries) : fromProfile(pathOf(reading.asks, countries), says ? 'Yes' : 'No');
}

function isTurnedByHelp({ asks }: Reading, help: string): boolean {
  if (help === '') return false;
  const beside = readRightToWork(help)?.asks;
  return addsCondition.test(help.toLowerCase()) || isTurnedByRule(help.toLowerCase(), asks) || (beside !== undefined && beside !== asks);
}

function fromOptions(asks: Asks, options: Option[], facts: Facts, countries: string[]): Answer {
  const fitting = fittingOption(options, asks, facts, countries);
  const says = truthOf(asks, facts);
  if (fitting !== undefined) return fromProfile(pathOf(asks, countries), says === false ? 'No' : 'Yes', [fitting.label]);
  return says === undefined ? notSaid(asks, countries) : none('no-match', `None of the options says surely: ${says ? 'yes' : 'no'}.`);
}

function pathOf(asks: Asks, countries: string[]): string {
  const list = asks === 'sponsorship' || asks === 'no sponsorship' ? 'requiresSponsorship' : 'workAuthorization';
  return `answers.${list}.${countries.join('+')}`;
}

function notSaid(asks: Asks, countries: string[]): Answer {
  if (asks === 'unclear') return none('unclear', 'The question could be read in opposite ways.');
  if (asks === 'status') return none('no-answer', 'It asks for more than yes or no.');
  const names = countries.map((code) => (code === 'EU' ? 'the EU' : countryName(code)));
  return none('no-answer', `Your profile does not say this for ${names.join(', ')}.`);
}
