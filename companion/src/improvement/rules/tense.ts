/** English verbs whose present is no noun a point could begin with. */
const verbs =
  `manage develop maintain build write run teach oversee coordinate organise organize create deliver implement prepare provide sell
  analyse analyze improve ensure collaborate negotiate advise assist handle operate perform produce resolve serve coach mentor supervise
  administer configure integrate monitor optimise optimize conduct facilitate drive grow hire lead own support design plan test train`
    .trim()
    .split(/\s+/u);
/** Of these the bare form is a noun as well; only the form with an s tells. */
const alsoNouns = new Set(['run', 'coach', 'mentor', 'lead', 'support', 'design', 'plan', 'test', 'train', 'own', 'drive', 'hire', 'sell']);
const present = new Set(verbs.flatMap((verb) => (alsoNouns.has(verb) ? [third(verb)] : [verb, third(verb)])));
const irregular = new Set(
  `led built ran wrote made grew took held taught drove won sold began brought chose gave kept spoke oversaw met rebuilt saw found spent sent
  bought drew did was were`
    .trim()
    .split(/\s+/u),
);
const noPast = /^(?:need|feed|speed|seed|breed|embed|exceed|proceed|succeed|red|bed|shared?)$/u;

function third(verb: string): string {
  if (/(?:s|sh|ch|x|z)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** The tense an English point begins in; undefined where its first word does not tell. */
export function tenseOf(text: string): 'past' | 'present' | undefined {
  const first = /^[^\p{L}]*(?:I\s+)?(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  if (irregular.has(first) || (/\p{L}{2}ed$/u.test(first) && !noPast.test(first))) return 'past';
  return present.has(first) ? 'present' : undefined;
}
