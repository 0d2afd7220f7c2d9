/** A language of questions, so far as the small words of it tell. */
export type Language = 'en' | 'de' | 'fr' | 'es';

const tells: [Language, RegExp][] = [
  ['de', /\b(sie|wie|ihre?[nrms]?|haben|sind|welche[nrms]?|warum|fur|konnen|mochten|wann|und|der|die|das|bitte|ist|\w+kenntnisse)\b/u],
  ['fr', /\b(vous|votre|vos|quel(le)?s?|pourquoi|avez|etes|est ce|combien|niveau|prete\w+|souhaite\w*|niveau d|disponibilite|date de)\b/u],
  [
    'es',
    /\b(usted|cual(es)?|cuant[oa]s?|tiene|por que|su|anos|donde|cuando|dispone|le gustaria|quiere|esta (usted )?dispuest[oa]|puede|desea)\b/u,
  ],
  ['en', /\b(you|your|the|what|which|how|are|do|of|have|is|to|with|current|desired|expected)\b/u],
];

/** The language of a text in plain spelling; undefined where no small word tells. */
export function languageOf(plain: string): Language | undefined {
  return tells.find(([, is]) => is.test(plain))?.[0];
}
