import type { FoundControl } from '@sincerely/shared';
import type { FieldKey } from '@sincerely/shared/field-keys';
import { readRightToWork } from './right-to-work/reading.ts';

/** `is` meets the label in small letters; what reads whole sentences takes it as written. */
type Rule = { intent: FieldKey; is: { test: (label: string, asWritten: string) => boolean }; not?: RegExp };

/** A question about an earlier one cannot be answered by itself. */
const followUp =
  /^(if|when|wenn|falls|si) (you|yes|no|not|so|other|any|applicable|ja|nein|oui|non|sí|sie|du|vous)\b|(selected|answered|above question|question above|previous question|answer above)|^(please )?(explain|elaborate|provide details)/u;

/** Where one lives is the same whatever stood in front of it. */
const holdsWhateverWasAsked = new Set<FieldKey>(['address-level1', 'address-level2', 'country']);

/** Consents, attestations and acknowledgements are the person's to give. */
const consent =
  /\b(consent|i agree|agree to|acknowledg|certif(y|ied that)|attest|i understand|i authori[sz]e|i confirm|i have read|i accept|terms (of|and|set)|privacy (policy|notice)|gdpr|by (ticking|checking|submitting|providing|clicking)|text messages?|sms|background check|datenschutz|einwillig|zustimm|j['’]accepte|consentement|acepto|consiento|autorizo|acconsento|toestemming)\b/u;

const asksForSponsor = { test: (_: string, asWritten: string) => isAboutSponsor(asWritten) === true };
const asksForTheRight = { test: (_: string, asWritten: string) => isAboutSponsor(asWritten) === false };

/** Which of the pair a question is about; where both are said, the right to work. */
function isAboutSponsor(label: string): boolean | undefined {
  const asks = readRightToWork(label)?.asks;
  if (asks === 'unclear') return !/authori[sz]|eligib|entitl|right|legal/u.test(label.toLowerCase());
  return asks === undefined ? undefined : asks === 'sponsorship' || asks === 'no sponsorship';
}

/** These read whole sentences, so that "If you may work today, will you …" is no follow-up to them. */
const readsFollowUps = new Set<FieldKey>(['work-authorization', 'visa-sponsorship']);

/**
 * What a question is about, in order: the first that fits counts. What the person must decide comes first, then the opposite pairs, then the rest.
 * A question no rule knows is the person's to answer. Rules are in small letters and meet labels in small letters: a pattern that ignores case takes
 * ten times as long to compile.
 */
const rules: Rule[] = [
  { intent: 'eeo-gender', is: /\b(gender|geschlecht|genre|género|genere|geslacht)\b/u, not: /pronoun/u },
  { intent: 'eeo-hispanic-ethnicity', is: /hispanic|latino|latinx/u, not: /\brace\b/u },
  { intent: 'eeo-race', is: /\b(race|racial|ethnic(ity)?|ethnische|origine ethnique)\b/u },
  { intent: 'eeo-veteran-status', is: /\bveteran|military (service|status)|armed forces/u },
  { intent: 'eeo-disability-status', is: /disabilit|disabled|behinderung|handicap|discapacidad/u },
  {
    intent: 'eeo-other',
    is: /sexual orientation|lgbt|transgender|religio|\bage range\b|how old are you|marital status|caring responsib|community background|first[- ]generation|aboriginal|indigenous|identify as|self-identif|neurodiver|pregnan|socio-?economic/u,
  },
  { intent: 'consent-privacy', is: consent, not: /right to work|authori[sz]ed to work|(?:require|need) (?:visa )?sponsorship/u },
  { intent: 'work-authorization', is: asksForTheRight },
  { intent: 'visa-sponsorship', is: asksForSponsor },
  {
    intent: 'over-18',
    is: /\b(at least|over|above|older than|minimum age of) (the age of )?18\b|18 years (of age|old)|18 or older|mindestens 18|volljährig|plus de 18 ans|mayor de edad|legal working age/u,
  },
  { intent: 'non-compete', is: /non-?compete|wettbewerbsverbot|non-concurrence/u },
  { intent: 'security-clearance', is: /^(do you|have you|are you)[^.?!]*security clearance/u },
  {
    intent: 'driving-licence',
    is: /(driver['’]?s?|driving) licen[cs]e|führerschein|permis de conduire|carnet de conducir|rijbewijs|patente di guida/u,
    not: /how long|number|endorse|points|class|state of|type|expir|issued|full uk|\bname\b|please (list|provide|enter)/u,
  },
  {
    intent: 'relatives-employed',
    is: /(relative|family member|related to)[^.?!]*(work|employ|staff)|(work|employ)[^.?!]*(relative|family member)/u,
    not: /name|who|list|director/u,
  },
  {
    intent: 'relocation',
    is: /(willing|open|able|prepared|happy|would you)[^.?!]{0,30}\brelocat|umzug|umziehen|déménager|reubicar|mudar-se|trasferir|verhuizen/u,
    not: /assistance|package|budget|reimburs/u,
  },
  {
    intent: 'previously-employed',
    is: /\b(previously|ever|formerly|past|before|currently \(or have)\b[^.?!]*\b(employed|worked|work|employee|hired)\b|\b(employed|worked)\b[^.?!]*\b(before|previously|in the past)\b|former(ly)? (an )?employee/u,
    not: /appl(y|ied)|interview|disciplin|dismiss|terminat|if (you|yes)|third party|convict|how|describe|government/u,
  },
  {
    intent: 'salary-expectation',
    is: /\b(expect|desire|desired|require|looking for|target|aspiration|anticipat)\w*[^.?!]*\b(salary|salaries|compensation|pay|remuneration|wage)\b|\b(salary|compensation|pay|remuneration|wage)\b[^.?!]{0,30}\b(expect|require|desire|aspiration|target|range)|gehalts(vorstellung|wunsch|erwartung)|prétentions? (salariale|de salaire)|expectativas? salari|pretens(ão|ões) salari|aspettative (salariali|retributive)|salariswens/u,
    not: /\b(current|total|bonus|equity|align|accept|acceptable|within|comfortable|ok with|okay with|meet your|listed|posted|hourly|per hour|monthly|per month|reviewed|stated|fit)\b|aware/u,
  },
  {
    intent: 'notice-period',
    is: /notice period|kündigungsfrist|\bpréavis\b|\bpreaviso\b|\bpreavviso\b|opzegtermijn|aviso prévio|how much notice/u,
  },
  {
    intent: 'start-date',
    is: /\b(earliest|soonest|how soon|when|date)\b[^.?!]*\b(start|begin|join|available|availability|commence)\b|\bstart date\b|available from|eintritt(s|stermin)|nächstmögliche|frühestmöglich|startdatum|wann (kannst|können|könntest)[^.?!]*(anfangen|beginnen|starten)|date de (début|disponibilité)|fecha de (inicio|incorporación)|data (de início|di inizio)/u,
    not: /^(are|can|could|do|will|would) you|interview|program|graduat|school|education|end date|hours|birth|notice/u,
  },
  {
    intent: 'source',
    is: /\bhow (did|have) you (first |originally )?(hear|heard|find|found|learn|come|came|discover|become aware)|where (did|have) you (first )?(hear|heard|see|seen|find|found|learn)|(wie|woher|wo) (bist|sind|hast|haben)[^.?!]*(aufmerksam|erfahren|gefunden)|comment avez[- ]vous|cómo (te |se )?(enteraste|enteró|conociste)|come (hai|ha) (saputo|conosciuto)|como (soube|ficou)|hoe heb je/u,
  },
  {
    intent: 'highest-education',
    is: /highest (level of |completed )*(education|degree|qualification|completed)|level of (formal )?(education|educational qualification)|highest .*education|höchster (bildungs)?abschluss|niveau d['’]études|nivel de estudios/u,
    not: /describe|list/u,
  },
  {
    intent: 'years-experience',
    is: /(how many|number of|total|combien d['’]|wie viele|cuántos|quantos|quanti) (years|années|jahre|años|anos|anni)|years of (\w+ ){0,3}experience|jahre (\w+ )?(berufs)?erfahrung|années d['’]expérience/u,
    not: /\b(at least|minimum|more than|do you have \d|mind\.)\b/u,
  },
  { intent: 'pronouns', is: /\bpronouns?\b|pronomen|pronoms/u },
  {
    intent: 'languages',
    is: /languages? (you|that you|do you)[^.?!]*(speak|fluent|proficien)|which languages|language proficiency|speak fluently|list all languages|welche sprachen|quelles langues|(proficien|fluen)\w*[^.?!]*\benglish\b|\benglish\b[^.?!]*(proficien|fluen|level)|\b(level|rate|proficiency|fluency)\b[^.?!]*\b(english|german|french|spanish|italian|portuguese|dutch|polish)\b/u,
    not: /programming|other languages|foreign|native level|additional|knowledge of/u,
  },
  { intent: 'travel', is: /\btravel\b/u, not: /expense|reimburs|visa|times per|history|to the office|interview/u },
  {
    intent: 'address-level1',
    is: /\b(what|which)\b[^.?!]*\b(state|province)\b[^.?!]*(reside|live|located|based)|\b(state|province) (do|are) you|^(u\.?s\.? )?(state|province|bundesland)( of residence)?$|state of (primary )?residence|state do you currently/u,
  },
  {
    intent: 'based-in-location',
    is: /^(are|do) you (currently |presently |already |physically )*(located|based|living|live|reside|residing)\b|[.:] are you (currently )?(located|based)\b|^(lebst|wohnst|leben|wohnen) (du|sie)/u,
  },
  {
    intent: 'country',
    is: /\bcountry\b[^.?!]*(located|live|reside|residence|based)|^(current )?country( location| of residence)?$|^(land|pays|país|paese)$|in which country do you/u,
    not: /interested|authori|eligib|citizen|prefer|birth|country\/city/u,
  },
  {
    intent: 'address-level2',
    is: /^(current |present |your )*(location|city|town)( \(.*\))?$|what is your (current |present |working )*(location|city|place of residence)|(what|which) city[^.?!]*(live|based|located|reside)|where (are you|do you) (currently )?(located|based|live|living|reside)|closest (major )?city|^(wohnort|stadt|ville|ciudad|cidade|città|woonplaats)$|country\/city (are )?you|city and state/u,
    not: /prefer|interest|willing|would you|office|which (of|location)|desired|note:/u,
  },
];

/** The intent of a question, or undefined where no rule is sure. */
export function intentOf({ label: asWritten, widget }: Pick<FoundControl, 'label' | 'widget'>): FieldKey | undefined {
  const label = asWritten.toLowerCase();
  const isBox = widget === 'checkbox' || widget === 'workable-checkbox';
  const rule = rules.find(({ is, not }) => is.test(label, asWritten) && not?.test(label) !== true);
  if (rule !== undefined && rule.intent.startsWith('eeo-')) return rule.intent;
  if (isBox)
    return /marketing|newsletter|future (job|opportunit|opening)|contact me|talent (pool|community)/u.test(label)
      ? 'consent-marketing'
      : 'consent-privacy';
  return followUp.test(label) && !(rule && (holdsWhateverWasAsked.has(rule.intent) || readsFollowUps.has(rule.intent)))
    ? undefined
    : rule?.intent;
}
