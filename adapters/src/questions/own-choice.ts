import type { Found, Profile } from '@sincerely/shared';
import type { FieldKey } from '@sincerely/shared/field-keys';
import { fromProfile, none, type Answer } from './answer.ts';

type Choices = { profile: Profile; agreesToRequiredPrivacy: boolean };

/** EEO, demographics and consent: the stored choice, else the person's. Advertising is agreed to by the person alone. */
export function ownChoice(key: FieldKey, found: Found, { profile: { answers }, agreesToRequiredPrivacy }: Choices): Answer {
  const isPrivacy = key === 'consent-privacy' && isAboutPrivacy(found);
  const says = answers.consents?.['consent-privacy'];
  if (isPrivacy && says === true) return fromProfile(`answers.consents.${key}`, 'Yes');
  if (isPrivacy && says === undefined && found.required && agreesToRequiredPrivacy) return bySetting;
  const choice = answers.eeo?.[key];
  return choice === undefined ? none('asks-you', 'Left for you.') : fromProfile(`answers.eeo.${key}`, choice);
}

/** A setting is the person's word for such boxes, unless they have said no to them. */
const bySetting: Answer = {
  kind: 'answer',
  text: 'Yes',
  source: { kind: 'profile', path: 'conduct.consent', label: 'your consent setting' },
  confidence: 'ready',
};

const privacy =
  /\bprivacy\b|data (protection|processing|policy)|\bgdpr\b|\bdsgvo\b|personal (data|information)|(process|store|retain|use|collect|handl)\w* (of )?my (personal )?(data|information)|datenschutz|personenbezogen|donn[ée]es (personnelles|à caract[èe]re)|confidentialit[ée]|protecci[óo]n de datos|datos personales|privacidad|dados pessoais|privacidade/iu;
/** What else such a sentence may make the person agree to, or declare. */
const more =
  /marketing|newsletter|advertis|future|talent|other (roles|positions|jobs|vacanc)|third part|certif|declar|accura|\btrue\b|terms|background|zuk[üu]nft|futur|talento/iu;

/** A field an adapter knows is what it is; any other box has to say that it is about the person's data, and about nothing more. */
function isAboutPrivacy({ kind, label, help }: Found): boolean {
  return kind === 'field' || (privacy.test(label) && !more.test(`${label} ${help}`));
}
