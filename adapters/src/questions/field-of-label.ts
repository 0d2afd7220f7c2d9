import type { FoundControl } from '@sincerely/shared';
import { isFieldKey, type FieldKey } from '@sincerely/shared/field-keys';
import { pattern, type Pattern } from './pattern.ts';
import { phraseKey } from './phrases.ts';

/** What of a control its meaning is told by. */
type Labelled = Pick<FoundControl, 'label' | 'widget'>;
type Rule = { key: FieldKey; is: Pattern; not?: RegExp };

/** Things that are never the person's own name, address or link although the words look so. */
export const someoneElse =
  /\brefer(red|ral|rer|ee)|emergency|manager|supervisor|spouse|partner|parent|guardian|recruiter|colleague|relative|next of kin|company you|previous employer'?s/u;

/** What a label says only in more words than its name. */
export const fieldRules: Rule[] = [
  { key: 'given-name', is: pattern('name', /^(specify |enter )?your first( ?\/ ?| )?(given )?name\b.*\bpassport$/u) },
  { key: 'family-name', is: pattern('name', /^(specify |enter )?your (last|family|sur) ?-?name\b.*\bpassport$/u) },
  {
    key: 'nickname',
    is: pattern(
      'name|call|go by|prefer',
      /^((preferred|chosen)( first| given| full)? name \(.*\)|what (name|should we) .*(call you|go by|prefer).*|name you (go by|prefer).*)$/u,
    ),
    not: /pronounc/u,
  },
  { key: 'email', is: pattern('mail', /^(what is )?(the )?best e-?mail( address)? (to|for us to) (reach|contact)( you)?( at| on)?$/u) },
  {
    key: 'tel',
    is: pattern('number', /^(what is )?(the )?best (phone |contact )?number (to|for us to) (reach|contact|call)( you)?( at| on)?$/u),
  },
  { key: 'twitter-url', is: pattern('twitter|x', /^(twitter|x)( \(?twitter\)?)?( url| profile| handle)?$/u) },
  {
    key: 'organization',
    is: pattern('work experience', /^work experience: (current|most recent)[ /]*(previous|most recent|last)? ?(company|employer)$/u),
  },
  {
    key: 'education-school',
    is: pattern(
      'education|school|university|college',
      /^education: (last |most recent )?(school|university|college)( attended)?$|^(which|what) [^?]*\b(university|college|school)\b[^?]*(attend(ed)?|graduated? from)$|last university attended/u,
    ),
    not: /\b(high|secondary|middle|law|medical|grad(uate)?|business) school/u,
  },
  { key: 'education-degree', is: pattern('degree', /^what degree did you (complete|earn|obtain|get).*/u) },
  {
    key: 'education-discipline',
    is: pattern(
      'degree|major|field of study',
      /^what (discipline|subject|field) did your degree|^what (was|is) your (major|field of study)$/u,
    ),
  },
  { key: 'photo', is: pattern('photo|picture|foto|headshot', /^(photo|picture|profile (photo|picture)|foto|headshot)$/u) },
];

/** Words that ask for a link and nothing more; a label with any other word is about something else. */
const linkWords = new Set(
  'a account add below complete copy required must address adresse an and any applicable attach available blog current do drop enter found from full given handle have here homepage i id if in include insert it its kindly lien link linked linkedin links n na no number of on one online only optional or page paste personal please portfolio possible professional profil profile profiles provide public relevant seite share site submit the this to type us url urls user username web webpage webseite website websites where with work yes you your github git hub gitlab perfil perfis enlace sitio pessoal personnel personnelle persoonlijke personale sito profiel profilo il la le lien vers auf von mein meinem de du di del deiner deines deinem dein ihr ihrem ihres zum zu zur votre vos ton tu su seu sua el al link’s what is can we find view see so e g'.split(
    ' ',
  ),
);
/** Why it is asked for. */
const purpose = /\b(so (that )?(we|our|i)\b|in order to\b|to help\b|for (us|our)\b|as (this|it|we)\b|this (will|helps)\b)/u;
const noOwnLink =
  /compan|employer|favou?rite|password|video|writing|design samples|sample|our web|\bhow\b|\bwhy\b|describe|explain|hear|salary|message|experience|recommend|project|review|built|improve|feedback|connect with/u;

export const links: [key: FieldKey, names: Pattern][] = [
  ['linkedin-url', pattern('linked', /\blinked ?-?in\b/u)],
  ['github-url', pattern('git', /\bgit ?hub\b/u)],
  [
    'portfolio-url',
    pattern(
      'portfolio|site|personal|homepage|page|web|sit',
      /\b(portfolio|web ?sites?|personal (site|page|url|link)|homepage|web ?page|webseite|site web|sitio web|sito web|site pessoal)\b/u,
    ),
  ],
];

/** What stands between words; digits do not. */
const notInWords = /[\s/|,.:;()"“”&+–—!?[\]_-]+/u;

/** The person's own page a label asks for, by nothing but words for a link from the sentence on that names it. */
function linkOf(label: string): FieldKey | undefined {
  const key = links.find(([, names]) => names.test(label))?.[0];
  if (key === undefined || noOwnLink.test(label)) return undefined;
  const names = links.find(([name]) => name === key)?.[1];
  const sentences = label.split(/[.!?] /u);
  const from = sentences.findIndex((one) => names?.test(one));
  const asked = sentences.slice(Math.max(0, from)).join(' ').split(purpose, 1)[0] ?? '';
  return asked.split(notInWords).every((word) => word === '' || linkWords.has(word)) ? key : undefined;
}

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
  const key = phraseKey(label) ?? linkOf(label) ?? fieldRules.find(({ is, not }) => is.test(label) && not?.test(label) !== true)?.key;
  return key !== undefined && !isQuestion.has(key) && fits(key, control) ? key : undefined;
}

/** Where one lives is asked in so many ways that the rules for questions know them all. */
const isQuestion = new Set<FieldKey>(['address-level1', 'address-level2', 'country']);

const choiceKeys = new Set<FieldKey>(['education-school', 'education-degree', 'education-discipline', 'education-end']);

/** A link is typed and a file is attached; a menu about LinkedIn is a question. */
function fits(key: FieldKey, { widget }: Labelled): boolean {
  if (key === 'resume' || key === 'photo') return widget === 'file';
  if (key === 'cover-letter') return widget === 'file' || widget === 'textarea';
  if (choiceKeys.has(key)) return widget !== 'file';
  return widget === 'text' || widget === 'textarea' || widget === 'phone' || widget === 'workable-phone';
}
