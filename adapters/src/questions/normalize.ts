/** Lower case, without accents, punctuation as spaces: the form in which labels and options are compared. */
export function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`´]/gu, '')
    .replaceAll(/[^\p{L}\p{N}+%$€£.<>]+/gu, ' ')
    .replaceAll(/(?<!\d)\.|\.(?!\d)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
