const abbreviations =
  /(?:\b(?:e\.g|i\.e|z\.\s?b|bzw|ca|mio|mrd|inc|ltd|dr|st|no|nr|u\.a|etc|vs|approx|str|tsd|gmbh|p\.\s?ej|ej|resp|inkl|max|min)|(?<!\p{L})\p{L})\.$/iu;

/** The sentences of a text; each is judged on its own, so a bad one cannot hide behind good ones. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+|[•▪●]/u)) {
    let rest = '';
    for (const part of line.split(/(?<=[.!?])\s+/u)) {
      rest = rest === '' ? part : `${rest} ${part}`;
      if (abbreviations.test(rest)) continue;
      sentences.push(rest);
      rest = '';
    }
    sentences.push(rest);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
