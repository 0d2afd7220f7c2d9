import type { Found, Profile } from '@sincerely/shared';
import type { FieldKey } from '@sincerely/shared/field-keys';
import { fromProfile, none, type Answer } from './answer.ts';

/** EEO, demographics and consent: the stored choice, else the person's. Advertising is agreed to by the person alone. */
export function ownChoice(key: FieldKey, found: Found, { answers }: Profile): Answer {
  const isAgreed = key === 'consent-privacy' && answers.consents?.[key] === true;
  if (isAgreed && isAboutPrivacy(found)) return fromProfile(`answers.consents.${key}`, 'Yes');
  const choice = answers.eeo?.[key];
  return choice === undefined ? none('asks-you', 'Left for you.') : fromProfile(`answers.eeo.${key}`, choice);
}

const privacy =
  /\bprivacy\b|data (protection|processing|policy)|\bgdpr\b|\bdsgvo\b|personal (data|information)|(process|store|retain|use|collect|handl)\w* (of )?my (personal )?(data|information)|datenschutz|personenbezogen|donn[ée]es (personnelles|à caract[èe]re)|confidentialit[ée]|protecci[óo]n de datos|datos personales|privacidad|dados pessoais|privacidade/iu;
/** What else such a sentence may make the person agree to, or declare. */
const more =
  /marketing|newsletter|advertis|future|talent|other (roles|positions|jobs|vacanc)|third part|certif|declar|accura|\btrue\b|terms|background|zuk[üu]nft|futur|talento/iu;

/** A field an adapter knows is what it is; any other box has to say that it is about the person's data, and about nothing more. */
function isAboutPrivacy({ kind, label, help }: Found): boolean {
  return kind === 'field' || (privacy.test(label) && !more.test(`${label} ${help}`));
}
