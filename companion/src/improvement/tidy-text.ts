import type { DocumentLanguage } from '../tailoring/wording/wordings.ts';
import { tenseOf } from './rules/tense.ts';

type Wish = { language: DocumentLanguage; isPoint: boolean; dropStop: boolean };

/** The same words without what an import or a hurry left: signs of lists, double spaces, a lone full stop, an English "I" before a deed. */
export function tidyText(text: string, { language, isPoint, dropStop }: Wish): string {
  const spaced = text.replaceAll(isPoint ? /\s+/gu : /[^\S\n]+/gu, ' ').trim();
  const bare = isPoint ? spaced.replace(/^(?:[•▪●◦‣∙·*–—-]\s+)+/u, '') : spaced;
  const isOne = !/[.!?]\s/u.test(bare);
  const stopped = isPoint && dropStop && isOne ? bare.replace(/([^.\s])\s*\.$/u, '$1') : bare;
  const joined = stopped.replaceAll(/ +(?=[,.](?:\s|$))/gu, '');
  return isPoint && language === 'en' ? withoutI(joined) : joined;
}

function withoutI(text: string): string {
  const rest = /^I (\p{Ll}.*)$/su.exec(text)?.[1];
  return rest !== undefined && tenseOf(rest) === 'past' ? rest.charAt(0).toUpperCase() + rest.slice(1) : text;
}
