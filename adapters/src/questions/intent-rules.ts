import type { FieldKey } from '@sincerely/shared/field-keys';
import { pattern, type Pattern } from './pattern.ts';
import { readRightToWork } from './right-to-work/reading.ts';

/** `is` meets the label in small letters; what reads whole sentences takes it as written. */
export type Rule = { intent: FieldKey; is: Pattern | { test: (label: string, asWritten: string) => boolean }; not?: RegExp };

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

/**
 * What a question is about, in order: the first that fits counts. What the person must decide comes first, then the opposite pairs, then the rest.
 * A question no rule knows is the person's to answer. Rules are in small letters and meet labels in small letters: a pattern that ignores case takes
 * ten times as long to compile.
 */
export const rules: Rule[] = [
  {
    intent: 'eeo-gender',
    is: pattern('gender|geschlecht|genre|género|genere|geslacht', /\b(gender|geschlecht|genre|género|genere|geslacht)\b/u),
    not: /pronoun/u,
  },
  { intent: 'eeo-hispanic-ethnicity', is: pattern('hispanic|latin', /hispanic|latino|latinx/u), not: /\brace\b/u },
  { intent: 'eeo-race', is: pattern('race|racial|ethni', /\b(race|racial|ethnic(ity)?|ethnische|origine ethnique)\b/u) },
  { intent: 'eeo-veteran-status', is: pattern('veteran|military|armed', /\bveteran|military (service|status)|armed forces/u) },
  {
    intent: 'eeo-disability-status',
    is: pattern('disab|behinderung|handicap|discapacidad', /disabilit|disabled|behinderung|handicap|discapacidad/u),
  },
  {
    intent: 'eeo-other',
    is: pattern(
      'orientation|lgbt|transgender|religio|age range|how old|marital|caring|community|first|aboriginal|indigenous|identif|neurodiver|pregnan|socio',
      /sexual orientation|lgbt|transgender|religio|\bage range\b|how old are you|marital status|caring responsib|community background|first[- ]generation|aboriginal|indigenous|identify as|self-identif|neurodiver|pregnan|socio-?economic/u,
    ),
  },
  {
    intent: 'consent-privacy',
    is: pattern(
      'consent|agree|acknowledg|certif|attest|understand|i authori|confirm|have read|accept|terms|privacy|gdpr|by |text mess|sms|background|datenschutz|einwillig|zustimm|acepto|consiento|autorizo|toestemming',
      consent,
    ),
    not: /right to work|authori[sz]ed to work|(?:require|need) (?:visa )?sponsorship/u,
  },
  { intent: 'work-authorization', is: asksForTheRight },
  { intent: 'visa-sponsorship', is: asksForSponsor },
  {
    intent: 'over-18',
    is: pattern(
      '18|volljährig|mayor de|legal working',
      /\b(at least|over|above|older than|minimum age of) (the age of )?18\b|18 years (of age|old)|(aged )?\b18\+?( years)? (or|and) (older|over|above)|\b18\+|mindestens 18|volljährig|plus de 18 ans|mayor de edad|legal working age/u,
    ),
    not: /under|below|younger|less than|minor\b|supervis|manag|anyone|\bteam\b|members|everyone|children/u,
  },
  {
    intent: 'non-compete',
    is: pattern('compete|wettbewerbsverbot|concurrence', /non-?compete|wettbewerbsverbot|non-concurrence/u),
    not: /willing|\bsign\b|agree to|comfortable|would you|review|violat|counsel|breach|enforce|waive|expire|\bend\b|when/u,
  },
  {
    intent: 'security-clearance',
    is: pattern('clearance', /^(do you|have you|are you)[^.?!]*security clearance/u),
    not: /obtain|eligib|willing|able to|appl(y|ied)|denied|revoked/u,
  },
  {
    intent: 'driving-licence',
    is: pattern(
      'driv|führerschein|conduire|conducir|rijbewijs|patente',
      /(driver['’]?s?|driving) licen[cs]e|führerschein|permis de conduire|carnet de conducir|rijbewijs|patente di guida/u,
    ),
    not: /how long|number|endorse|points|class|state of|type|expir|issued|full uk|\bname\b|please (list|provide|enter)|suspen|revok|convict|disqualif|commercial|\bcdl\b|hgv|motorcycle|forklift|\bcar\b|vehicle|transport|insurance|\bheld\b|obtain|willing|at least|years|restrict|violat|clean|accident|ticket/u,
  },
  {
    intent: 'relatives-employed',
    is: pattern(
      'relative|family|related',
      /(relative|family member|related to)[^.?!]*(work|employ|staff)|(work|employ)[^.?!]*(relative|family member)/u,
    ),
    not: /name|who|list|director/u,
  },
  {
    intent: 'relocation',
    is: pattern(
      'relocat|umzug|umzieh|déménag|reubicar|mudar-se|trasferir|verhuizen',
      /(willing|open|able|prepared|happy|would you)[^.?!]{0,30}\brelocat|umzug|umziehen|déménager|reubicar|mudar-se|trasferir|verhuizen/u,
    ),
    not: /assistance|package|budget|reimburs|own (expense|cost)|would you (need|have|be required)|support|\b(partner|spouse|family)\b|unwilling|unable|\bnot (willing|able|open)|\bonly\b|unless/u,
  },
  {
    intent: 'previously-employed',
    is: pattern(
      'employ|work|hired',
      /\b(previously|ever|formerly|past|before|currently \(or have)\b[^.?!]*\b(employed|worked|work|employee|hired)\b|\b(employed|worked)\b[^.?!]*\b(before|previously|in the past)\b|former(ly)? (an )?employee|\bhave you been employed\b|\bformer [^.?!]{1,40}\bemployee|^do you currently work (for|at)\b|^are you (a |an )?(current(ly)?|presently)\b[^.?!]*\b(employed|working|employee)\b/u,
    ),
    not: /appl(y|ied)|interview|disciplin|dismiss|terminat|if (you|yes)|third party|convict|how|describe|government|customer|client|partner|supplier|competitor|auditor|(as|been) an? (independent )?(vendor|contractor|freelancer?|consultant)|(contract|freelance|agency) work|\bservices\b|commut|relocat|laid off|\bfired\b|student|authori[sz]ed|visa|anyone|someone|family|spouse|agency|another name/u,
  },
  {
    intent: 'salary-expectation',
    is: pattern(
      'salar|salair|compensation|pay|remuneration|wage|gehalt|retributive|desiderata',
      /\b(expect|desire|desired|require|looking for|target|aspiration|anticipat)\w*[^.?!]*\b(salary|salaries|compensation|pay|remuneration|wage)\b|\b(salary|compensation|pay|remuneration|wage)\b[^.?!]{0,30}\b(expect|require|desire|aspiration|target|range)|^(what|which)\b[^.?!]*\b(salary|compensation|pay)\b[^.?!]*\b(looking for|seeking|hoping)\b|gehalts(vorstellung|wunsch|erwartung)|prétentions? (salariale|de salaire)|pretensi[oó]n(es)? salarial|expectativas? salari|pretens(ão|ões) salari|aspettative (salariali|retributive)|salariswens|salarisindicatie|salarisverwachting|ral desiderata|wunschgehalt/u,
    ),
    not: /\b(current|total|bonus|equity|align|accept|acceptable|within|comfortable|ok with|okay with|meet your|listed|posted|hourly|per hour|monthly|per month|reviewed|stated|fit|why|explain|arrive|calculate|determine|last|previous|history|increase|raise|hike|structure|notice|start date|where (are|do) you)\b|aware/u,
  },
  {
    intent: 'notice-period',
    is: pattern(
      'notice|kündigungsfrist|préavis|preaviso|preavviso|opzegtermijn|aviso',
      /notice period|kündigungsfrist|\bpréavis\b|\bpreaviso\b|\bpreavviso\b|opzegtermijn|aviso prévio|how much notice/u,
    ),
    not: /buy-?out|bought|\bamount\b|in lieu|reason|salary|compensation|\bctc\b|location/u,
  },
  {
    intent: 'start-date',
    is: pattern(
      'start|begin|join|availab|commenc|entry|eintritt|verfügbar|anfangen|débuter|dispon|empezar|comenzar|incorpor|começar|iniciar|iniziare|cominciare|mögliche|frühestmöglich|début|inicio|início|inizio',
      /availability to (start|join)|\b(joining|entry) date\b|\b(earliest|soonest|how soon|when|date)\b[^.?!]*\b(start|begin|join|available|availability|commence)\b|\bstart date\b|available from|eintritt(s|stermin)|verfügbar ab\b|ab wann\b[^.?!]*(verfügbar|anfangen|beginnen|starten)|(quand|à partir de quand)\b[^.?!]*(commencer|débuter|disponible)|cu[aá]ndo\b[^.?!]*(empezar|comenzar|incorporar)|disponibilidad (para|de) incorpor|quando\b[^.?!]*(começar|iniciar|iniziare|cominciare)|wanneer\b[^.?!]*(beginnen|starten)|nächstmögliche|frühestmöglich|startdatum|wann (kannst|können|könntest)[^.?!]*(anfangen|beginnen|starten)|date de (début|disponibilité)|fecha de (inicio|incorporación)|data (de início|di inizio)|début souhaitée?/u,
    ),
    not: /^(are|can|could|do|will|would) you|interview|program|graduat|school|education|end date|hours|birth|notice|did you|have you|\bintern(ship)?\b|visa|permit|contract|(current|recent|previous|last|former) (company|employer|role|job|position)|unavailable|not available|\b(talk|chat|call|speak|meet|discuss)\b|employment start|recent employment|\bdoes (your|the)\b|\bshift|earliest time/u,
  },
  {
    intent: 'source',
    is: pattern(
      'hear|know|aware|find|found|see|saw|discover|across|learn|posted|advertised|kenn|aufmerksam|erfahren|gefunden|connu|entendu|trouvé|découvert|connaissance|enter|conoc|conoci|encontr|supist|oído|oido|saput|conosciut|trovat|scopert|soube|sabendo|conhec|gevonden|gehoord|terecht|gekomen',
      /\b(how|where) (did|have) you (first |originally |initially )?(come to )?((hear|heard|know|become aware|became aware) (about|of|from)|(find|found) out (about|of)|(find|found|see|seen|saw|discover|discovered|come across|came across|learn|learned|learnt|hear|come to know) (about |of )?(us\b|(this|the|our|that) ((?!interview|hiring|last|next|first)[^\s?]+ ){0,2}(job|role|position|post|posting|opportunity|opening|vacancy|ad|advert|advertisement|listing|company|career|internship|programme?)s?\b|a career at))|where did you (hear|see)\b[^?]*\b(advertised|posted)|woher kenn(st|en) (du|sie) uns|(wie|woher|wo) (bist|sind|hast|haben)[^.?!]*(aufmerksam|erfahren|gefunden)|comment (avez[- ]vous|as-tu|nous avez-vous)[^.?!]*(connu|entendu|trouvé|découvert|pris connaissance)|c[oó]mo (te |se |nos |has |supiste |conociste)*(enteraste|enteró|conociste|conoció|conocido|encontraste|supiste|(o[ií]do hablar))|come (hai|ha|ci hai|ci ha) (saputo|conosciuto|trovato|scoperto)|como (você )?(soube|ficou sabendo|nos conheceu|conheceu|teve conhecimento)|hoe (heb|bent|ben) (je|u|jij)[^.?!]*(gevonden|gehoord|terecht|gekomen)/u,
    ),
    not: /competitor|product/u,
  },
  {
    intent: 'highest-education',
    is: pattern(
      'degree|diploma|bachelor|master|phd|ph.d|doctorate|ged|education|highest|abschluss|études|estudios',
      /^do you (have|hold|possess)( a| an| at least| a minimum of| the)*( completed)? [^.?!]*(degree|diploma|bachelor|master['’]?s\b|ph\.?d|doctorate|\bged\b)|highest (level of |completed )*(education|degree|qualification|completed)|level of (formal )?(education|educational qualification)|highest .*education|höchster (bildungs)?abschluss|niveau d['’]études|nivel de estudios/u,
    ),
    not: /describe|list|taught|teach|medical school|\bmd\b/u,
  },
  {
    intent: 'years-experience',
    is: pattern(
      'year|année|jahr|año|anos|anni|jaar|experi|erfahrung|expéri|esperi',
      /(how many|number of|total|combien d['’]|wie viele|cuántos|quantos|quanti|hoeveel) (years|années|jahre|años|anos|anni|jaar)|years of ([^\s?]+ ){0,3}experience|^years of \w+( \w+)?$|\byears of experience$|^total (\w+ ){0,2}experience\b[^.?!]*years|jahre (\w+ )?(berufs)?erfahrung|(berufs|arbeits)erfahrung in jahren|années d['’]expérience|(años|anos|anni) (de|di) (experi|esperi)|^do you have (any )?([^\s?]+ ){0,3}experience (with|in|using|working with|of)\b|^do you have [^.?!]*\b\d+ ?\+?[^.?!]*years/u,
    ),
    not: /company|organi[sz]ation|position in|this role|describe|please explain/u,
  },
  {
    intent: 'pronouns',
    is: pattern('pronoun|pronom', /\bpronouns?\b|pronomen|pronoms|pronombres|pronomi\b/u),
    not: /\bother\b|custom|self-describ|specify/u,
  },
  {
    intent: 'languages',
    is: pattern(
      'language|sprach|langue|idioma|lingue|talen|speak|proficien|fluen|english|german|french|spanish|italian|portuguese|dutch|polish|mandarin|englisch|deutsch|französisch|spanisch|anglais|allemand|français|espagnol|ingl|franc|engels|nederlands',
      /languages? (you|that you|do you)[^.?!]*(speak|fluent|proficien)|which languages[^.?!]*(speak|spoken|fluent|proficien|know\b|master)|^which languages\W*$|language proficiency|speak fluently|^languages? spoken$|^spoken languages?$|list all languages|welche sprachen|quelles langues|qué idiomas|quais idiomas|quali lingue|welke talen|(proficien|fluen)\w*[^.?!]*\benglish\b|\benglish\b[^.?!]*(proficien|fluen|level)|(\b(level|rate|proficiency|fluency)\b|niveau|nivel\b|nível|livello|^(do|can) you (fluently )?(speak|read|write)\b|are you (\w+ )?(fluent|proficient|bilingual) in\b|sprichst du|sprechen sie|\bparle[sz]-|\bhablas?\b|\bfala\b|\bparl[ia]\b|\bspree?kt? (je|u)\b)[^.?!]*(english|german|french|spanish|italian|portuguese|dutch|polish|mandarin|englisch|deutsch|französisch|anglais|allemand|français|espagnol|ingl[eéê]s|franc[eéê]s|engels|nederlands)|(englisch|deutsch|französisch|spanisch)-?kenntnisse|^(french|english|german|spanish) (level|proficiency|fluency|skills)$/u,
    ),
    not: /programming|other languages|foreign|native level|additional|knowledge of|certificat|lessons|teach/u,
  },
  {
    intent: 'travel',
    is: pattern('travel', /\btravel\b/u),
    not: /expense|reimburs|visa|times per|history|to the office|interview|did you|industry|(last|previous|current) (role|job|position)/u,
  },
  {
    intent: 'address-level1',
    is: pattern(
      'state|province|bundesland',
      /\b(what|which)\b[^.?!]*\b(state|province)\b[^.?!]*(reside|live|located|based)|\b(state|province) (do|are) you|^(u\.?s\.? )?(state|province|bundesland)( of residence)?$|state of (primary )?residence|state do you currently/u,
    ),
    not: /licen[cs]|certif|\bbar\b|admitted|practi[cs]|regist|prefer|interest|willing|want|would you|apply|taxes|\bcity\b|project|\bhold\b|your (company|employer|degree)|\bwas\b|before/u,
  },
  {
    intent: 'based-in-location',
    is: pattern(
      'locat|based|liv|resid|lebst|wohn|leben',
      /^(are|do) you (currently |presently |already |physically )*(located|based|living|live|reside|residing)\b|^are you (currently )?a (current )?resident of\b|[.:] are you (currently )?(located|based)\b|^(lebst|wohnst|leben|wohnen) (du|sie)/u,
    ),
    not: /\bvisas?\b|permit|citizen|outside|other than|except|not (located|based|living|in)\b|elsewhere/u,
  },
  {
    intent: 'country',
    is: pattern(
      'country|land|pays|país|paese',
      /\bcountry\b[^.?!]*(located|live|living|reside|residing|residence|based)|^(current )?country( location| of residence)?$|^(land|pays|país|paese)$|in which country do you/u,
    ),
    not: /interested|authori|eligib|citizen|prefer|birth|country\/city|\bcity\b|\btown\b|\bwant|wish|like to|willing|\bhold\b|passport|\bplan|intend|apply|\btax|born|would you|will you|nationality|(role|position|job|office|company|team) is|your (company|employer|degree|team)|\bwas\b|\bwere\b|before|previous/u,
  },
  {
    intent: 'address-level2',
    is: pattern(
      'location|located|city|town|live|living|based|reside|habit|rési|viv|ubicad|mora|woon|abiti|risied|wohn|leb|ville|stadt|ciudad|cidade|città|plaats',
      /^(current |present |your )*(location|city|town)( \(.*\))?$|what is your (current |present |working )*(location|city|place of residence)(?= *([?.,:;(/–-]|$|and\b))|(what|which) city[^.?!]*(live|based|located|reside)|where (are you|do you) (currently )?(located|based|live|living|reside)(?= *([?.,:;(/–-]|$|currently\b|now\b|at (the moment|present)|today|right now|and\b|in\b))|closest (major )?city|^(current )?city,? (and |& |\/ ?)?(state|province)\b|(?:^|[\s¿])(wo|où|d[oó]nde|onde|waar|dove)\s[^.?!]*\b(wohnst|lebst|wohnen|leben|habite[zs]|rési\w+|vive[zs]|vives|resides?|ubicad[oa]|mora|woon|abiti|vivi|risiedi)\b|^(wohnort|stadt|ville|ciudad|cidade|città|woonplaats)$|country\/city (are )?you|city and state/u,
    ),
    not: /prefer|interest|willing|would you|office|which (of|location)|desired|note:|visit|favou?rite|want|born/u,
  },
];
