import type { FieldKey } from '@sincerely/shared/field-keys';

/** What a label says when nothing else is said, in the languages of the labels: names of one thing, each whole. */
const phrases: [key: FieldKey, whole: string][] = [
  [
    'given-name',
    'first name|first names|given name|given names|forename|forenames|legal first name|legal given name|legal forename|first legal name|first given name|vorname|vornamen|prénom|prénoms|nombre|nombres|nome|primeiro nome|nome próprio|voornaam|roepnaam',
  ],
  [
    'family-name',
    'last name|last names|family name|surname|sur name|legal last name|legal surname|legal family name|last legal name|preferred last name|preferred surname|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|primer apellido|sobrenome|apelido|último nome|achternaam|cognome',
  ],
  [
    'nickname',
    'preferred name|preferred first name|preferred given name|preferred full name|chosen name|chosen first name|known as|nickname|rufname|prénom d’usage|prénom usuel|name you go by|name you prefer|nombre preferido|nome preferido|nome social',
  ],
  [
    'name',
    'full name|name|legal name|full legal name|legal full name|complete name|name and surname|first and last name|first name and last name|first & last name|first name & last name|given and family name|candidate name|applicant name|vollständiger name|vor- und nachname|vorname und nachname|vor- und zuname|nom complet|prénom et nom|nom et prénom|nom & prénom|nombre completo|nombre y apellido|nombre y apellidos|nome completo|nome e cognome|nome e sobrenome|nome e apelido|volledige naam|voor- en achternaam|naam',
  ],
  [
    'email',
    'email|e-mail|email address|e-mail address|email id|email adress|personal email|personal email address|personal e-mail|primary email|primary email address|preferred email|preferred email address|contact email|contact email address|best email|best email address|confirm email|confirm e-mail|confirm email address|confirm e-mail address|email confirmation|re-enter email|re-enter email address|re-enter e-mail|repeat email|repeat e-mail|verify email|verify email address|e-mail-adresse|e-mail adresse|emailadresse|email-adresse|mail|adresse e-mail|adresse email|adresse mail|adresse courriel|courriel|adresse électronique|correo|correo electrónico|correo electronico|dirección de correo electrónico|email de contacto|endereço de e-mail|endereço de email|e-mailadres|emailadres|indirizzo e-mail|indirizzo email|indirizzo di posta elettronica|e-mail bestätigen|confirmer l’e-mail|confirmar correo electrónico|confirmar e-mail',
  ],
  [
    'tel',
    'phone|phone number|phone no|phone #|telephone|telephone number|telephone no|tel|tel no|mobile|mobile number|mobile no|mobile phone|mobile phone number|mobile telephone number|cell|cell number|cell phone|cell phone number|cell phone #|cellphone|cellphone number|cellular phone|contact number|contact no|contact phone|contact phone number|contact telephone number|primary phone|primary phone number|primary contact number|preferred phone|preferred phone number|best phone number|best contact number|personal phone number|daytime phone number|phone number with country code|phone/mobile|telefon|telefonnummer|handynummer|handy|mobilnummer|mobiltelefon|mobilfunknummer|mobiltelefonnummer|telefonnummer mobil|rufnummer|téléphone|numéro de téléphone|numéro de portable|téléphone portable|numéro de mobile|numéro de téléphone portable|numéro de téléphone mobile|numéro mobile|mobile téléphone|téléphone mobile|portable|teléfono|número de teléfono|teléfono móvil|teléfono celular|teléfono de contacto|móvil|celular|número de celular|teléfono celular o móvil|número de contacto|número de móvil|telefone de contato|telefone|telefone celular|número de telefone|telemóvel|número de telemóvel|telefoonnummer|telefoon|mobiel nummer|mobiele nummer|gsm-nummer|telefono|numero di telefono|cellulare|numero di cellulare|recapito telefonico',
  ],
  [
    'postal-code',
    'zip|zip code|zipcode|zip-code|postal|postal code|postcode|post code|post-code|postalcode|zip or postal code|postal or zip code|postleitzahl|plz|code postal|código postal|codigo postal|cep|cap|codice postale|home zip code|home postcode|current zip code|current postcode|zip code of residence|residential zip code|postcode of residence',
  ],
  [
    'street-address',
    'mailing address|street|street address|home address|residential address|postal address|current address|current home address|permanent address|address line 1|address 1|address line one|address 1st line|street address 1|street 1|street address line 1|street name and number|street and number|street and house number|address|anschrift|adresse|straße|straße und hausnummer|straße, hausnummer|straße / hausnummer|straße & hausnummer|straße, nr|straße und nr|adresse postale|adresse complète|rue|numéro et rue|dirección|dirección postal|calle y número|endereço|morada|straat en huisnummer|adres|indirizzo|indirizzo di residenza|via e numero civico|full address|current residential address|full mailing address|full home address|complete address|complete mailing address',
  ],
  [
    'address-level2',
    'city|town|city name|city or town|town or city|current city|home city|city of residence|current city of residence|city where you live|city you live in|wohnort|stadt|aktueller wohnort|derzeitiger wohnort|stadt, land|ort|ville|ville de résidence|ville actuelle|ville où vous résidez|ville, pays|lieu de résidence|commune|ciudad|ciudad de residencia|ciudad actual|ciudad, país|ciudad donde resides|ciudad en la que resides|localidad|cidade|cidade de residência|cidade atual|cidade, estado|cidade/estado|cidade/uf|cidade onde mora|cidade onde reside|localidade|città|città di residenza|città attuale|comune di residenza|woonplaats|plaats|stad|location|current location|present location|your location|home location|city and state|city & state|city, state|city,state|city/state|city and country|city & country|city, country|city/country|city, state, country|city, state and country|city, state & country|city, state/province, country|city, state zip|city, region, country|location (city)|cidade e estado|ciudad y país|ville et pays|wohnort und land|stad en land',
  ],
  [
    'address-level1',
    'state|province|state of residence|home state|current state|state where you live|us state|u.s. state|us state of residence|state or province|state / province / region|state, province or region|province of residence|province or territory|bundesland|estado|estado (uf)|uf|estado de residencia|estado de residência',
  ],
  [
    'country',
    'country|country of residence|country of residency|home country|current country|current country of residence|country where you live|country you live in|country you reside in|country you are based in|country location|residence country|country or region|land|aktuelles land|wohnsitzland|aktuelles wohnsitzland|land des wohnsitzes|pays|pays de résidence|país|país de residencia|país de residência|paese|paese di residenza|land van verblijf|woonland',
  ],
  [
    'organization',
    'where do you currently work|who do you currently work for|what company do you currently work for|where are you currently working|where do you work|aktueller arbeitgeber|derzeitiger arbeitgeber|aktuelles unternehmen|jetziger arbeitgeber|employeur actuel|entreprise actuelle|société actuelle|empresa actual|empresa atual|empregador atual|huidige werkgever|huidig bedrijf|azienda attuale|datore di lavoro attuale',
  ],
  [
    'organization-title',
    'aktuelle position|aktuelle rolle|aktueller jobtitel|aktuelle berufsbezeichnung|derzeitige position|poste actuel|poste occupé actuellement|intitulé de poste actuel|fonction actuelle|puesto actual|cargo actual|cargo atual|função atual|huidige functie|posizione attuale|ruolo attuale|mansione attuale',
  ],
  [
    'education-school',
    'school|university|college|institution|school name|university name|college name|school attended|university attended|college attended|name of school|name of university|name of institution|most recent school|most recent university|last university attended|last school attended|college or university|university or college|alma mater|universität|hochschule|université|école|universidad|universidade|instituição de ensino|università|universiteit|hogeschool',
  ],
  ['education-degree', 'degree|degree type|degree obtained|degree earned|degree name|abschluss|diplôme|titulación|diploma obtido'],
  [
    'education-discipline',
    'discipline|major|field of study|fields of study|area of study|course of study|subject of study|subject studied|degree subject|degree major|college major|degree field|area of concentration|studienfach|studienrichtung|studiengang|fachrichtung|domaine d’études|campo de estudio|área de estudo|studierichting|campo di studi',
  ],
  ['education-end', 'graduation year|year of graduation|year graduated|year you graduated|year of completion'],
  [
    'resume',
    'resume|résumé|cv|curriculum|curriculum vitae|currículum|currículo|resume file|cv file|resume document|resume upload|cv upload|resume (pdf)|lebenslauf|lebenslauf hochladen|cv hochladen|cv (résumé) hochladen|resume attachment|updated resume|updated cv|latest cv|latest resume|most recent cv|current cv|current resume|resume or cv|cv or resume|mon cv|ihr lebenslauf|dein lebenslauf|adjuntar cv|curriculum vitæ',
  ],
  [
    'cover-letter',
    'cover letter|coverletter|covering letter|cover letter upload|cover letter file|cover letter attachment|cover letter document|letter of motivation|motivation letter|motivational letter|anschreiben|motivationsschreiben|bewerbungsschreiben|lettre de motivation|carta de presentación|carta de motivación|carta de apresentação|carta de motivação|motivatiebrief|sollicitatiebrief|lettera di presentazione|lettera motivazionale|lettera di motivazione',
  ],
];

const keys = new Map<string, FieldKey>(phrases.flatMap(([key, whole]) => whole.split('|').map((phrase) => [phrase, key] as const)));

/** What is said to be polite or exact and does not change what is asked for. */
const lead =
  /^(please |kindly )*((enter|provide|type|fill in|share|add|include|specify|state(?= (your|the)\b)|confirm|list|write|give( us)?|tell us|upload|attach|insert|submit|indicate|advise|select|choose|pick|input) )?(what is |what’s |what are |what was |who is )?((your|you|the|a|an|applicant|applicant’s|candidate|candidate’s|ihr|ihre|dein|deine|votre|vos|tu|su|seu|sua|il tuo|la tua|uw|je|jouw) )*/u;

/** How it is to be written, at the end without brackets. */
const asOnPaper = /,? (exactly )?as (it |they )?(appears? |is |are )?(shown |listed |written |stated |per |given )?(on|in|per)\b.*$/u;

/** Notes in brackets that say how to write it, not what else it is. */
const notes =
  /\s*\((required|if applicable|if any|if different[^)]*|pflichtfeld|obligatoire|url|link|links|pdf|file|file upload|upload|legal|mobile|cell|city|personal|format[^)]*|e\.?g\.?[^)]*|ex[.:][^)]*|example[^)]*|as (it |they |shown |per |on |in |stated |listed |written )[^)]*|(please )?(include|incl\.?|including|with|mit|com|avec|con|use|enter|no|exclude)[^)]*|[^)]*\b(digits?|letters?|pdf|docx?|max|mb|preferably|must|only|contact you|reach you|country code|area code|required)\b[^)]*|first and last|first & last|first, last|or n\/a|n\/a if none|full|street[^)]*|\+\d[^)]*|x+[-x ]*|\d[\d -]*)\)\s*/gu;
const endings = /\((s|n|e|es|en|nen)\)/gu;
/** "Current/most recent employer", "Current or previous job title". */
const held =
  /^(?:current|present|most recent|latest)(?: ?(?:or|and|\/) ?(?:current|present|previous|most recent|latest|last|former))? (?:(?<employer>company|employer|organi[sz]ation|workplace)|(?:job |role )?(?:title|role|position|designation|occupation|job))(?: name)?$/u;
/** "Job title (current or most recent)". */
const stillHeld = /^(.+) \(((?:current|present|most recent|latest)(?: or (?:current|most recent|last|previous))?)\)$/u;

/** The words of a label that say what it asks for: no courtesy, no notes on the format, no colon at the end. */
export function coreOf(label: string): string {
  const small = label.toLowerCase().replaceAll(/['`´‘]/gu, '’');
  // What looks into brackets is the most of the work, and few labels have any.
  const isPlain = !small.includes('(');
  const bare = isPlain ? small : small.replaceAll(endings, '').replaceAll(notes, ' ');
  const core = bare
    .replace(/[\s:?.,;!]+$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(lead, '');
  const said = core.includes(' as ') ? core.replace(asOnPaper, '') : core;
  return isPlain ? said : said.replace(stillHeld, '$2 $1');
}

/** The one thing a label names, whole, also when it is said twice: "Vorname / First name", "Zip/Postal code". */
export function phraseKey(label: string): FieldKey | undefined {
  if (label.length > 90) return undefined;
  if (last?.label !== label) last = { label, key: readPhrase(label) };
  return last.key;
}

/** A label is asked about as a field first and then as a question. */
let last: { label: string; key: FieldKey | undefined } | undefined;

function readPhrase(label: string): FieldKey | undefined {
  const core = coreOf(label);
  const key = keyOfWhole(core);
  if (key !== undefined || !/[/|(–]| - /u.test(core)) return key;
  const parts = core.split(/\s*[/|()–]\s*|\s+-\s+/u).filter(Boolean);
  const named = new Set(parts.map((part) => keyOfWhole(part.replace(lead, '')) ?? keyOfWhole(inFull(part, parts))));
  return named.size === 1 ? [...named][0] : undefined;
}

function keyOfWhole(core: string): FieldKey | undefined {
  return keys.get(core) ?? keys.get(core.replace(/^legal | of residence$/u, '')) ?? heldKey(core) ?? nameOfKey(core);
}

/** The employer or the position one has, or had last. */
function heldKey(core: string): FieldKey | undefined {
  const found = held.exec(core);
  return found === null ? undefined : found.groups?.employer === undefined ? 'organization-title' : 'organization';
}

/** The name of an employer or a school is what a form wants of it. */
function nameOfKey(core: string): FieldKey | undefined {
  if (!core.startsWith('name of ')) return undefined;
  const named = core.slice('name of '.length).replace(lead, '');
  const key = keys.get(named) ?? heldKey(named);
  return key === 'organization' || key === 'education-school' ? key : undefined;
}

/** "First/Given Name", "Zip/Postal Code": what stands last belongs to both. */
function inFull(part: string, parts: string[]): string {
  const last = /\s(\S+)$/u.exec(parts.at(-1) ?? '')?.[1];
  return last === undefined ? part : `${part} ${last}`;
}
