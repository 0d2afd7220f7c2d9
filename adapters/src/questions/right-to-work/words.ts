/**
 * The words in which forms speak about the right to work, in English, German, French, Spanish, Portuguese, Dutch and Italian. They meet one clause in
 * small letters.
 */

import { pattern } from '../pattern.ts';

const manner =
  '(?:(?:\\w+ly|now|also|already|be|live and|live &|reside and|take up|accept|undertake|paid|lawful|legal|gainful|start|continue) )*';
const work = `${manner}(?:work|working|employment|employed)\\b`;
const noun =
  `(?:(?:right|authori[sz]ation|eligibility|permission|clearance|entitlement|permit|requirements|status)s? (?:to|for) ${work}` +
  '|\\bwork(?:ing)? (?:authori[sz]ation|rights?|eligibility|permit|permission|papers)\\b|\\bwork authori[sz]ed\\b|\\bemployment (?:authori[sz]ation|eligibility|rights)\\b|\\bright[- ]to[- ]work\\b)' +
  '(?! (?:applications?|process|polic|questions?|expir|number|cases?|issues|experience|checks?|matters|law))';
const has =
  '\\b(?:have(?! you\\b)|hold|possess|holding|having|possession of|provide|show|submit|present|produce|supply|furnish|prove|verify|demonstrate|establish|meet|satisfy|evidence|proof|confirm|got)\\b';
const between =
  "(?:(?!(?:experience|knowledge|understanding|questions?|pending|plans?|expired|issues?|trouble|restrictions?|concerns?|ever|been|applied|need|require)\\b)[\\w'&/,-]+ ){0,12}?";

/** Words that by themselves are about the law. */
export const surelyAuthorized = pattern(
  'authori|eligib|entitl|right|permi|clearance|requirements|status|papers|legal|lawful',
  new RegExp(
    `\\b(?:authori[sz]ed|eligible|entitled)\\b[^,]{0,40}?\\b(?:to|for) ${work}` +
      `|${has} ${between}${noun}` +
      '|\\b(?:legally|lawfully) (?:(?!bound|obliged|required|responsible)\\w+ ){0,4}?(?:work|working|employed|employment)\\b' +
      '|\\b(?:work|working|employed)\\b[^,]{0,30}\\b(?:legally|lawfully)\\b',
    'u',
  ),
);
/** "Permitted to work" may be about nights; only with a place is it about the law. */
export const perhapsAuthorized = pattern(
  'permitted|allowed|cleared|darf|dürf|mag|mogen',
  new RegExp(
    `\\b(?:permitted|allowed|cleared)\\b[^,]{0,30}?\\bto ${work}|\\b(?:darf|darfst|dürfen|dürfte)\\b.*\\barbeiten|\\b(?:mag|mogen)\\b.*\\bwerken`,
    'u',
  ),
);
/** The right as the topic of a heading or of a question without a verb. */
export const namesTheRight = new RegExp(noun, 'u');
const follows = new Set(
  'in within inside for here there legally lawfully full part without with and or throughout across anywhere by upon if where now immediately today permanently indefinitely status the as under during from of that which'.split(
    ' ',
  ),
);
const followsToo = /^(?:on|at) (?:a|an|any|our|the|this|your)\b/u;

/** Whether the law may be meant by what follows upon "work": a place, an employer, a time. "Work at heights" is something else. */
export function goesOnPlainly(after: string): boolean {
  if (after.startsWith('-')) return false;
  const [next = ''] = after.trimStart().split(/[\s,-]/u, 1);
  return /^[^a-z]*$/u.test(next) || follows.has(next) || followsToo.test(after.trimStart());
}

/** Being able to work, not doing it: "do you work here without a sponsor" is about today. */
export const mayWork = /\b(?:can|could|able|may|free|ability)\b.*\b(?:work|employ)|arbeit|travail|trabaj|trabalh|werken|lavor/u;
/** What else is sponsored. */
export const sponsorsOther =
  /sponsor(?:ing)? (?:a|an|the) (?!visa|work|immigration|h-?1b|permit|petition|new|employment|green|case|non|us\b)\w|sponsorship of (?!a visa|an?\b|any|your|my|this|the|employment|work|h-?1b|visa|immigration|permanent|some)/u;
export const bareAdjective = /\b(?:authori[sz]ed|eligible|entitled|permitted)\b/u;

const foreignAuthorized = [
  /\b(?:berechtigt|befugt|erlaubt|legal|recht)\b.*\barbeiten|\b(?:hab|hast|besitz|verfüg|liegt|vorhanden)\w*.*\barbeits(?:erlaubnis|genehmigung|berechtigung|- und aufenthalts)|^(?:gültige )?arbeits(?:erlaubnis|genehmigung|berechtigung)|\barbeitsberechtigt/u,
  /(?:autoris|droit|habilit|légalement|permission).*\btravail|\b(?:permis|titre|autorisation) de travail/u,
  /(?:autorizad|derecho|permiso|legalmente|habilitad|autorización).*\btrabaj|\btrabajar legalmente/u,
  /(?:autoriza|direito|permiss|legalmente|habilitad).*\btrabalh|\btrabalhar legalmente/u,
  /\b(?:gerechtigd|bevoegd|recht|toegestaan|toestemming|wettelijk|legaal)\b.*\bwerken|\b(?:werk|tewerkstellings)vergunning/u,
  /(?:autorizzat|diritto|permess|legalmente|abilitat).*\blavor|\blavorare legalmente/u,
];
const abroad = ['arbeit', 'travail', 'trabaj', 'trabalh', 'werk', 'vergunning', 'lavor'];
export const isForeignAuthorized = (clause: string) =>
  abroad.some((piece) => clause.includes(piece)) && foreignAuthorized.some((one) => one.test(clause));

const object =
  '(?:sponsor\\w*|visas?|visum\\w*|h-?1-?b|tn visa|work(?:ing)? permits?|residence permits?|employment pass|blue card|green card|lmia|petition|immigration (?:support|assistance|help|case|petition|benefit|sponsor\\w*)|(?:work|employment) authori[sz]ation)\\b';
/** Looking for the permission itself is no need of a sponsor. */
export const seeksPermission = /\b(?:seek|request|look)\w* (?:for )?(?:an? )?(?:work|employment) authori/u;
const need =
  '\\b(?:requires?|required|requiring|needs?|needed|needing|necessitates?|seek|seeking|request|requesting|depends? (?:up)?on|dependent (?:up)?on|rely on|reliant on|look(?:ing)? for|in need of)\\b';

/** One needs a sponsor, a sponsor is needed, or the company would have to be one. */
export const needsSponsor = pattern(
  'sponsor|visa|visum|h1|h-1|permit|employment pass|blue card|green card|lmia|petition|immigration|authorization|authorisation',
  new RegExp(
    `${need}[^.?!]*?\\b${object}` +
      '|\\b(?:sponsor(?:ship)?|visas?|work permits?)\\b(?: [\\w-]+){0,6}? (?:required|needed|necessary|requires?|needs?)\\b|\\bhave (?:any )?(?:visa )?sponsorship (?:requirements?|needs)\\b' +
      "|^(?:will|would|does|do) (?!you\\b|your\\b)(?:[\\w'-]+ ){1,4}?(?:have|be required|be obliged) to (?:[\\w'-]+ ){0,3}?sponsor|^must (?!you\\b)(?:[\\w'-]+ ){1,3}?sponsor",
    'u',
  ),
);
const foreignObject =
  '(?:visum|visa|visado|visto|sponsor|parrain|patroc|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel|permis de travail|titre de séjour|permiso de trabajo|autorización|autorização|permissão|permesso|\\w*vergunning)';
export const needsSponsorForeign = pattern(
  'benötig|brauch|angewiesen|besoin|nécessit|requiert|necesit|requier|precis|requer|necessit|richied|bisogno|serve|occorre|erforderlich|notwendig|nötig|nodig|vereist|requis|nécessaire|necesari|necessári|necessari',
  new RegExp(
    `(?:benötig|brauch|angewiesen|besoin|nécessit|requiert|necesit|requier|precis|requer|necessit|richied|bisogno|serve|occorre).*${foreignObject}` +
      `|${foreignObject}.*\\b(?:benötig|brauch|erforderlich|notwendig|nötig|nodig|vereist|requis|nécessaire|necesari|necessári|necessari)`,
    'u',
  ),
);

/** A permit, or the need of one. */
export const orNeedsAbroad =
  /\b(?:oder|ou|o|of) (?:benötig|brauch|avez|as-tu|aurez|necesit|requier|precis|necessit|hai bisogno|ha bisogno|heb|heeft)/u;

/** No sponsor, visa or limit: the half of the pair that is said with the other. */
export const withoutSponsor = pattern(
  'without|with no|and no|ohne|sans|sin|sem|zonder|senza|that |which ',
  /(?<!with or )(?:\bwithout\b|\bwith no\b|\band no\b|\bohne\b|\bsans\b|\bsin\b|\bsem\b|\bzonder\b|\bsenza\b)(?:(?!\b(?:do|will|would|are) you\b)[^.?!,])*(?:sponsor|visa|visum|visado|visto|parrain|patroc|permit|immigration|restrict|limitation|condition)[^\s.?!,]*|\b(?:that|which) (?:does not|do not|will not|would not|doesn't|don't|won't) (?:\w+ ){0,3}?(?:require|need|depend)[^.?!]*?(?:sponsor\w*|visas?)/u,
);
export const withoutLimit =
  /\b(?:unrestricted|unlimited|indefinite|unconditional|full(?: and| &)? permanent)\b|\bpermanent(?:ly)? (?:legal )?(?:right|work|authori|employment authori|basis)/u;

const negations =
  /\bnot\b|n't\b|\bcannot\b|\bnever\b|\bno\b|\bnor\b|\bneither\b|\bunable\b|\bunauthori|\bineligible|\black\b|\blacking\b|\bprevent|\bprohibit|\bbarred\b|\bimpossible\b|\bwithout\b|\bunless\b|\bfree (?:of|from)\b|\brestrict|\bsubject to\b|\bonly\b|\bexcept\b|\bnicht\b|\bkein|\bohne\b|\bnur\b|\bne\b|\bn'|\bpas\b|\bsans\b|\bsin\b|\bsem\b|\bnão\b|\bniet\b|\bgeen\b|\bzonder\b|\bnon\b|\bsenza\b|\bnunca\b/gu;
/** Words that hold a negation and deny nothing; "no" is "in the" in Portuguese. */
const denyNothing =
  /\bwhether or not\b|\bor not\b|\b(?:including )?(?:but )?not limited to\b|\bnot just\b|\bif not\b|(?<=trabalh\w* )no\b|\bno (?:brasil|futuro|país|momento|exterior)\b|\bwith or without\b/gu;

/** The denying words of a clause. */
export function denialsIn(clause: string): string[] {
  return clause.replaceAll(denyNothing, ' ').match(negations) ?? [];
}

/** A denial that turns round a statement and nothing more. */
export const plainDenials = new Set(['not', "n't", 'never', 'no', 'cannot', 'nicht', 'kein', 'niet', 'geen', 'não', 'non']);

const nowAndLater =
  /,? ?\b(?:(?:either )?(?:now|currently|today|at present|presently)?,? ?(?:and|or|and\/or|&) (?:at any (?:time|point) )?in (?:the|your) (?:near )?future)\b,?/gu;
const deniedTwice = /\b(not|n't)(?: now)?,? (?:and|or|nor) (?:i )?(?:will|would|do)(?: i)?(?: not|n't| ever)?(?: in the future)?,?(?= )/gu;

/** Times do not change what is asked: "I do not now, nor will I in the future, require". */
export function withoutTimes(clause: string): string {
  if (!/\bfuture\b|\bnot\b|n't\b/u.test(clause)) return clause;
  return clause.replaceAll(deniedTwice, '$1').replaceAll(nowAndLater, ' ').trim();
}

/** What stands beside the same words in other questions. */
export const somethingElse =
  /clearance\b|\bexport|\bitar\b|(?:from|at) home|remote|week-?end|wochenende|fin de semana|fim de semana|overtime|überstunden|\bshifts?\b|schicht|\bnights?\b|nachts|evenings?|holidays?|\bhours\b|schedule|on-?site|\bon site\b|\boffice\b(?! is)|competitor|contracts\b|\btravel|relocat|accommodat|housing|\bspouse|\bpartner\b|dependents|\bfamily\b|\bemployees\b|\bteam\b|clients?\b|customers?\b|\bconsent|\bunderstand|acknowledg|agree to|background|\bconference|\bevents?\b|executive sponsor|mentor|\bdrive\b|vehicle|monday|until\b|\bwith (?:children|minors|vulnerable)|\bas an? (?:nurse|doctor|lawyer|attorney|teacher|driver|physician|independent|contractor|freelanc)|\bexpir|\bdenied|\brevoked|essential functions/u;
