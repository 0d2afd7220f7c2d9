import { withCountryCodes } from '../../places/countries.ts';
import { plainAbroad } from './plain-words-abroad.ts';

/**
 * Words that may stand in front of what a question asks and leave its meaning as it is. Any other could turn it round ("are you exempt from needing",
 * "is anything stopping you from"), so a question with another is left to the person.
 */
const plain = new Set(
  `a an the any all some such this that these those which who there it its
  i you your yours me my we us our ours they someone person individual anyone
  am are is be being do does will would can could may might must shall should have has having got
  and or if whether to of for in on at by with from as into within during under over upon after before while when so because where whose either both order behalf
  now later today ever already still also always again then here soon once immediately right away point time times moment date day days week months year years start future
  present long term next certain one two three five six stage present whole entire period
  able ability going likely expected expect expecting expects anticipate anticipating anticipated foresee plan planning intend hope happen
  please kindly confirm certify declare hereby indicate state advise specify select tell let know say verify true correct case whether
  need needs needing require requires required requiring requirement requirements necessary needed seek seeking request requesting requested look looking depend depends dependent reliant rely based
  valid current existing proper appropriate full unlimited unrestricted permanent indefinite temporary legal lawful legitimate relevant ongoing continued continuing sufficient own other another additional new form kind type
  hold holding possess possession get obtain obtaining receive remain keep keeping maintain maintaining extend extending renew renewing continue secure secured acquire retain transfer change
  document documents verifying proving showing confirming providing evidencing certificate related documentation proof evidence verification paperwork papers identity form provide providing show submit furnish produce present supply prove establish establishes establishing demonstrate meet satisfy support supporting
  help assistance assist aid
  hire hired hiring hires offer offered employment employed employ employable employer employers employing employee company organization firm business role position job opportunity post vacancy opening assignment work working works join joining pursue pursuing start starting part accept take
  authorized authorised authorization authorisation authorizations eligible eligibility entitled entitlement permitted allowed cleared permission permit permits rights right clearance qualified lawfully legally status visa visas immigration
  citizen citizens citizenship resident residents residency national residence green card holder otherwise settled pre ilr pr permanent foreign refugee
  take up undertake undertaking accepting taking duration location q
  live living reside residing full part basis capacity located based location locations applying apply applied application listed posted advertised posting site  entity selected considered upcoming initial first entire around through via region regions jurisdiction countries city area available original official acceptable copy copies state territory
  sponsor sponsored sponsorship sponsoring sponsors sponsored transferred case petition file commence initiate begin
  united states country america usa uk eu eea kingdom union european great britain u.s u.k
  opt cpt stem tn h b h1b e o l f ead
  end ends ended outset beginning completion allow allows allowing enable enables permitting
  nonimmigrant non skilled worker workers route scheme benefit benefits tier
  age eighteen ${plainAbroad}`
    .split(/\s+/u)
    .filter(Boolean),
);
/** Adverbs say how; these few deny. */
const deniesAsAdverb = /^(?:hardly|barely|scarcely|rarely|only|supposedly|unlikely|illegally|unlawfully)$/u;

const wordsOf = (text: string) => text.split(/[\s\d,.;:!?()/"“”'’&–—-]+/u).filter(Boolean);

/** Names of companies and places as written: capitals inside a sentence, unless nearly everything has one. */
function namesIn(raw: string): Set<string> {
  const words = wordsOf(raw);
  const capital = words.slice(1).filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return new Set(capital.length * 2 > words.length ? [] : capital.map((word) => word.toLowerCase()));
}

/** Whether all words of a clause leave its meaning as it is; names of countries do, in whatever letters. */
export function isPlainlySaid(part: string, raw: string): boolean {
  const names = namesIn(raw);
  const unknown = wordsOf(part).filter(
    (word) => !plain.has(word) && !names.has(word) && !denials.has(word) && (!word.endsWith('ly') || deniesAsAdverb.test(word)),
  );
  const places = unknown.length === 0 ? '' : withCountryCodes(part);
  return unknown.every((word) => !wordsOf(places).includes(word));
}

/** Denials are weighed apart. */
const denials = new Set(
  'not no never cannot don doesn won wouldn isn aren can t nor neither m ll ve s re unable nicht kein keine keinen ne n pas não niet geen non nunca'.split(
    ' ',
  ),
);
