import { phrase, say } from '@sincerely/shared/words';

const words = {
  hour: phrase('{pay} a hour'),
  day: phrase('{pay} a day'),
  week: phrase('{pay} a week'),
  month: phrase('{pay} a month'),
  year: phrase('{pay} a year'),
};

/** Pay with the time it is for, such as "65,000 EUR a year". */
export function payPer(pay: string, per: keyof typeof words): string {
  return say(words[per], { pay });
}
