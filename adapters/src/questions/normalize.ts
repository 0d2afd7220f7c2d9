/** Lower case, without accents, punctuation as spaces: the form in which labels and options are compared. */
export function normalize(text: string): string {
  const plain = isPlain.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[’`´]/gu, '');
  return plain
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^\p{L}\p{N}+%$€£.<>]+/gu, ' ')
    .replaceAll(/(?<!\d)\.|\.(?!\d)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Most labels and options have neither accents nor typographic quotes, and the forms of Unicode cost them most of the time. */
const isPlain = /^[ -_a-~]*$/u;
