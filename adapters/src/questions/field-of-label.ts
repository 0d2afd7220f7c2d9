import type { FoundControl } from '@sincerely/shared';
import { isFieldKey, type FieldKey } from '@sincerely/shared/field-keys';

/** What of a control its meaning is told by. */
type Labelled = Pick<FoundControl, 'label' | 'widget'>;
type Rule = { key: FieldKey; is: RegExp; not?: RegExp };

/** Things that are never the person's own name, address or link although the words look so. */
export const someoneElse = /\brefer(red|ral|rer|ee)|emergency|manager|supervisor|spouse|partner|parent|company you|previous employer'?s/u;

/**
 * Fields with a fixed meaning by their label, in order: the first that fits counts. Labels are short for these; a long sentence is a question.
 * English, German, French, Spanish, Portuguese, Dutch and Italian.
 */
const rules: Rule[] = [
  {
    key: 'given-name',
    is: /^((legal |your )?(first|given)[ -]?names?|vorname|prénom|nombre|nome|voornaam)$|^(specify |enter )?your first( ?\/ ?| )?(given )?name\b.*\bpassport$/u,
  },
  {
    key: 'family-name',
    is: /^((legal |your |preferred )?(last|family|sur) ?-?name|(preferred )?surname|(last name ?\/ ?surname|surname ?\/ ?last name)|(specify |enter )?your (last|family|sur) ?-?name\b.*\bpassport|nachname|familienname|nom( de famille)?|apellidos?|sobrenome|achternaam|cognome)$/u,
  },
  {
    key: 'nickname',
    is: /^((preferred|chosen)( first| given| full)? name( \(.*\))?|known as|nickname|rufname|prénom d['’]usage|what (name|should we) .*(call you|go by|prefer).*|name you (go by|prefer).*)$/u,
  },
  {
    key: 'name',
    is: /^((full|legal|your)( legal| full)? ?name|name|vollständiger name|nom complet|nombre completo|nome completo|volledige naam)$/u,
  },
  {
    key: 'email',
    is: /^(e-?mail( address)?|your e-?mail( address)?|e-mail-adresse|adresse e-?mail|correo electrónico|e-mailadres|indirizzo e-?mail)$/u,
  },
  {
    key: 'tel',
    is: /^((mobile |cell |telephone )?(phone|telephone|mobile|cell)( number)?|telefon(nummer)?|téléphone|teléfono|telefone|telefono|telefoonnummer|handynummer)$/u,
  },
  { key: 'linkedin-url', is: /\blinked ?-?in\b/u, not: /\b(hear|find|learn|see)\b|salary|message|how did|connect with|employee/u },
  { key: 'github-url', is: /\bgit ?hub\b/u, not: /experience|how|portfolio and|gitlab/u },
  { key: 'twitter-url', is: /^(twitter|x)( \(?twitter\)?)?( url| profile| handle)?$/u },
  {
    key: 'portfolio-url',
    is: /\b(portfolio|(personal |your )?web ?site|personal (site|page)|homepage|webseite|site web|sitio web)\b/u,
    not: /video|writing|password|\bhow\b|hear|describe|company|design samples|our web|if (you|yes|applicable, please describe)/u,
  },
  {
    key: 'postal-code',
    is: /^(please enter your |current |home )?(zip|post(al)?)( ?- ?code|code)?( code)?:?$|^(postleitzahl|plz|code postal|código postal|postcode|cap)$/u,
  },
  {
    key: 'street-address',
    is: /^((mailing|street|home|postal|current) address|address( line 1)?|anschrift|straße und hausnummer|adresse( postale)?|dirección|indirizzo)$/u,
  },
  {
    key: 'organization',
    is: /^(work experience: )?(current|present|most recent|latest|aktueller?)[ /-]*(or |and )?(current|previous|most recent|last)?[ /-]*(company|employer|organi[sz]ation|arbeitgeber|workplace)( name)?$/u,
  },
  {
    key: 'organization',
    is: /^(work experience: )?current ?\/ ?(previous|most recent|last) (company|employer)$|^entreprise actuelle$|^empresa actual$|^huidige werkgever$/u,
  },
  {
    key: 'organization-title',
    is: /^(current|present|most recent)[ /-]*(job )?(title|role|position|job role|job)$|^aktuelle (position|rolle)$|^poste actuel$/u,
  },
  {
    key: 'education-school',
    is: /^(education: )?(last |most recent |current )?(school|university|college|institution)( name| attended)?$|^which .*(university|college|school).*attend(ed)?\??$|last university attended|^universität$|^hochschule$/u,
  },
  {
    key: 'education-degree',
    is: /^degree( (type|obtained|earned))?$|^what degree did you (complete|earn|obtain|get).*|^abschluss$|^diplôme$/u,
  },
  {
    key: 'education-discipline',
    is: /^(discipline|major|field of study|area of study|course of study|subject|studienfach|fachrichtung)$|what (discipline|subject|field) did your degree|^what (was|is) your (major|field of study)\??$/u,
  },
  { key: 'photo', is: /^(photo|picture|profile (photo|picture)|foto|headshot)$/u },
  {
    key: 'resume',
    is: /^((resume|cv|résumé)( \((file upload|upload|file|pdf)\)| upload)?|upload (your )?(resume|cv|résumé)|lebenslauf|curriculum vitae|resume ?\/ ?cv|cv ?\/ ?resume)$/u,
  },
  {
    key: 'cover-letter',
    is: /^(cover letter( \((file upload|upload|file|pdf)\)| upload| file| attachment)?|upload (your )?cover letter|anschreiben|motivationsschreiben|lettre de motivation|carta de presentación|motivatiebrief)$/u,
  },
];

/** The field a control is, by its autocomplete token or its label; undefined where it is a question. */
export function fieldOfLabel(control: Labelled, autocomplete: string): FieldKey | undefined {
  const token = autocomplete.split(/\s+/u).at(-1) ?? '';
  const label = control.label
    .toLowerCase()
    .replace(/\s*\((if (applicable|any)|optional|url|link)\)\s*/gu, ' ')
    .replace(/[:?]$/u, '')
    .trim();
  if (label.length > 90 || someoneElse.test(label)) return undefined;
  const isText = ['text', 'textarea', 'phone', 'workable-phone'].includes(control.widget);
  if (isText && token !== 'on' && token !== 'off' && isFieldKey(token) && token !== 'organization') return token;
  const key = rules.find(({ is, not }) => is.test(label) && not?.test(label) !== true)?.key;
  return key !== undefined && fits(key, control) ? key : undefined;
}

const choiceKeys = new Set<FieldKey>(['education-school', 'education-degree', 'education-discipline']);

/** A link is typed and a file is attached; a menu about LinkedIn is a question. */
function fits(key: FieldKey, { widget }: Labelled): boolean {
  if (key === 'resume' || key === 'photo') return widget === 'file';
  if (key === 'cover-letter') return widget === 'file' || widget === 'textarea';
  if (choiceKeys.has(key)) return widget !== 'file';
  return widget === 'text' || widget === 'textarea' || widget === 'phone' || widget === 'workable-phone';
}
