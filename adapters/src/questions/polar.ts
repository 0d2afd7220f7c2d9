const opener = '(are|do|does|did|will|would|have|has|can|could|is|were|may|should|am|please confirm|confirm)';
const german =
  '(bist|sind|hast|sprichst|sprechen|haben|kannst|können|könntest|würdest|würden|wirst|werden|benötigst|benötigen|brauchst|brauchen|darfst|dürfen|besitzt|besitzen|verfügst|verfügen|wohnst|lebst)';
const romance =
  '(es-tu|êtes-vous|parles-tu|parlez-vous|hablas|habla|fala|parli|parla|spreek je|spreekt u|as-tu|avez-vous|peux-tu|pouvez-vous|souhaitez-vous|tienes|tiene|eres|es usted|puedes|necesitas|necesita|requiere|você|tem|possui|precisa|sei|hai|ha|puoi|ben je|heb je|bent u|heeft u|est-ce que|besoin)';

const polar = new RegExp(
  `(^|[.:?!;)/–-]\\s*|\\b(?:now|future|role|position),? )${opener}\\b|(^|[.:?!/]\\s*|¿)${german}\\b|(^|[.:?!/]\\s*|¿)${romance}\\b`,
  'u',
);

/** Whether a question can be answered by yes or no: a sentence of it begins with a verb. "What is your status" cannot. */
export function isPolarQuestion(asWritten: string): boolean {
  const label = asWritten.toLowerCase();
  return (
    polar.test(label) &&
    !/^(what|which|where|how|when|why|who|please (list|describe|specify|provide|enter|select|explain|share))\b/u.test(label.trim())
  );
}
