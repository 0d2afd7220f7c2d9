/** Digits as telephones are written: with a country, brackets, spaces, points and strokes between. */
export const written = /(?<![\p{L}\d/.@-])(?:\(?\+\d{1,3}\)?[\s().-]{0,3})?(?:\(?\d{1,5}\)?[\s./-]{0,3}){1,6}\d{2,}(?![\d@]|[./]\d)/gu;
const label = /(?<!\p{L})(?:tel|tél|phone|telefon|teléfono|telefono|mob|móvil|cell|handy|m|t)(?!\p{L})/iu;

const mobile = /(?<!\p{L})(?:mob(?:ile|il)?|m[óo]vil|cel(?:l|ular|lulare)?|handy|natel|portable|m(?=[.:\s]))(?!\p{L})/iu;
/** What number it is instead: of a passport, a profession's register, a firm. */
const otherNumber =
  /(?<!\p{L})(?:dni|nie|nif|cif|pasaporte|passport|passeport|(?:reise|personal)?(?:pass|ausweis)|(?<!mail[ -])id|ssn|colegiad[oa]|registration|register|licen[cs]e|pin|nmc|gmc|orcid|sir(?:et|en)|abn|rpps|adeli|steuer|konto|iban|matr[ií]cul[ae]|cartella|codice fiscale)(?!\p{L})[^\d|]{0,20}$/iu;
const fax = /(?<!\p{L})(?:tele)?fax\W{0,4}$/iu;

/** Whether the words before a number say that it is a mobile's. */
export const isMobileLabel = (text: string): boolean => mobile.test(text.replaceAll(/\d/gu, '')) && text.length < 40;

/** What stands right before a number says last what it is. */
const isOther = (before: string) => fax.test(before) || (otherNumber.test(before) && !label.test(before.slice(-12)));

/** The telephone number in a text: E.164 where it has its country, else as it is written. One with a label before another; dates are none. */
export function phoneIn(text: string): string | undefined {
  const found = [...text.matchAll(written)].filter(({ 0: number, index }) => isPhone(number) && !isOther(text.slice(0, index)));
  const labelled = found.find(({ index }) => label.test(text.slice(Math.max(0, index - 12), index)));
  const number = (labelled ?? found[0])?.[0].trim();
  return number?.replace('(', '').startsWith('+') ? `+${digitsOf(number.replace(/\(0\)/u, ''))}` : number;
}

function isPhone(number: string): boolean {
  const count = digitsOf(number).length;
  const isDate =
    /(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}(?!\d)|(?<!\d)(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d(?!\d)|^(?:19|20)\d\d-\d\d-\d\d/u.test(
      number,
    );
  return count >= 8 && count <= 15 && !isDate;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, '');
}
