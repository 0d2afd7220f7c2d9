const abbreviations =
  /(?:\b(?:e\.g|i\.e|z\.\s?b|bzw|ca|mio|mrd|inc|ltd|dr|st|no|nr|u\.a|etc|vs|approx?|aprox|env|ca|p\.\s?a|str|tsd|gmbh|co|p\.\s?ej|ej|resp|inkl|max|min|art|abs|ziff|para|sec|fig|vol)|(?<![\p{L}\d])\p{L})\.$/iu;

/** Whether a text ends with a dot that ends no sentence. */
export function isAbbreviation(text: string): boolean {
  // `Up to 4 m.` and `permis B.` end one.
  const isWhole = /\d\s(?:m|t|g|l|h)\.$|\b(?:permis|permiso|carn[eé]t|patente|klasse|class|category|licen[cs]e)\s\p{Lu}\.$/iu.test(text);
  return abbreviations.test(text) && !isWhole;
}

/** German writes `5.` for the fifth. */
export function isGermanOrdinal(text: string): boolean {
  return /(?:\b(?:zum|am|der|dem|den|vom|im|bis)\s|^|,\s|\()\d{1,2}\.$/iu.test(text);
}

/** The sentences of a text; each is judged on its own, so a bad one cannot hide behind good ones. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+|[•▪●]/u)) {
    let rest = '';
    for (const part of line.split(/(?<=[.!?])\s+/u)) {
      rest = rest === '' ? part : `${rest} ${part}`;
      if (isAbbreviation(rest) || isGermanOrdinal(rest)) continue;
      sentences.push(rest);
      rest = '';
    }
    sentences.push(rest);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
