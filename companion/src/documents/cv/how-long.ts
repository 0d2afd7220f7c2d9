const unit = String.raw`(?:years?|yrs?|months?|mos?|weeks?|jahre?n?|monate?n?|wochen?|ans?|années?|mois|semaines?|años?|mes(?:es)?|semanas?|ann[oi]|mes[ei]|settiman[ae])\.?`;
const length = String.raw`(?:\d{1,2}\+?\s?|(?:an?|one|ein(?:en)?)\s)${unit}`;
/** "3 years 9 months", "1 an 11 mois" */
const whole = String.raw`${length}(?:(?:,|\s(?:and|und|et|y|e))?\s?${length}){0,2}`;
const alone = new RegExp(String.raw`^[([]?${whole}[)\]]?$`, 'iu');
const atEnd = new RegExp(String.raw`(?:^|[\t·]|\s(?=\())\s*\(?${whole}\)?$`, 'iu');

/** Whether a text says how long it was and nothing more, which the dates say already. */
export const isHowLong = (text: string): boolean => alone.test(text.trim());

/** A line without how long it was, which stands apart at its end. */
export const withoutHowLong = (text: string): string => text.replace(atEnd, '').trim();
