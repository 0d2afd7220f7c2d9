import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchOption } from './match-option.ts';

const match = (wanted: string, labels: string[]) =>
  matchOption(
    wanted,
    labels.map((label) => ({ label })),
  )?.label;

test.each([
  ['Yes', ['Yes', 'No'], 'Yes'],
  ['Yes', ['No', 'Yes'], 'Yes'],
  ['No', ['Ja', 'Nein'], 'Nein'],
  ['Yes', ['Oui / Yes', 'Non / No'], 'Oui / Yes'],
  ['Yes', ['Sim', 'Não'], 'Sim'],
  ['No', ['Sì', 'No'], 'No'],
  ['Yes', ['Sí', 'No'], 'Sí'],
  ['Yes', ['Ja', 'Nee'], 'Ja'],
  ['Yes', ['Yes, I am', 'No, I am not'], 'Yes, I am'],
  ['United States', ['United Kingdom', 'United States of America', 'United Arab Emirates'], 'United States of America'],
  ['United States', ['USA', 'UK'], 'USA'],
  ['United States', ['US', 'United States Minor Outlying Islands'], 'US'],
  ['Germany', ['Deutschland', 'Österreich'], 'Deutschland'],
  ['California', ['CA', 'CO', 'CT'], 'CA'],
  ['California', ['US - California', 'US - Colorado'], 'US - California'],
  ["Bachelor's degree", ['High School', "Bachelor's", "Master's", 'PhD'], "Bachelor's"],
  ['4 weeks', ['Immediate', '2 weeks', '1 month', '2 months'], '1 month'],
  ['4 weeks', ['Available now', '1 month notice period', '2+ months notice period'], '1 month notice period'],
  ['30 days', ['Two weeks', 'Four weeks', '60 days'], 'Four weeks'],
  ['3 months', ['1-2 months', 'More than 2 months'], 'More than 2 months'],
  ['9', ['0-4', '5-9', '10+'], '5-9'],
  ['LinkedIn', ['Indeed', 'LinkedIn Jobs', 'LinkedIn message'], 'LinkedIn Jobs'],
  ['LinkedIn', ['Job board', 'Social media (LinkedIn, Instagram)'], 'Social media (LinkedIn, Instagram)'],
  ['LinkedIn', ['LinkedIn job advert', 'LinkedIn job sent by a recruiter', 'Friend'], 'LinkedIn job advert'],
  ["Bachelor's degree", ['Bac', 'Bac+3', 'Bac+5'], 'Bac+3'],
  ['January', ['Jan', 'Feb', 'Mar'], 'Jan'],
  ['Computer Science', ['Information Technology/Computer Sciences', 'Law'], 'Information Technology/Computer Sciences'],
])('%s among %j is %s', (wanted, labels, expected) => {
  expect(match(wanted, labels)).toBe(expected);
});

test.each([
  ['Yes', ['Yes, now', 'Yes, later', 'No'], 'two options begin with yes'],
  ['Yes', ['Maybe', 'Sometimes'], 'none says yes'],
  ['No', ['Not sure', 'Yes'], 'not sure is no no'],
  ['No', ['None of the above', 'Yes'], 'none is no no'],
  ['US', ['Russia', 'Belarus', 'Australia'], 'part of a word'],
  ['Niger', ['Nigeria'], 'the beginning of another country'],
  ['India', ['Indiana', 'British Indian Ocean Territory'], 'the beginning of a state'],
  ['Georgia', ['South Georgia and the South Sandwich Islands'], 'part of another country'],
  ["Bachelor's degree", ["Master's", 'Some college', 'Studying for a bachelor'], 'not finished is not it'],
  ['4 weeks', ['6 weeks', '2 weeks', '14 weeks'], 'the nearest is not it'],
  ['4 weeks', ['2-4 weeks', '1-3 months'], 'it lies in two'],
  ['4 weeks', ['Less than 1 month', 'More than 1 month'], 'it lies in none'],
  ['4 weeks', ['4 weeks of leave', '2 weeks of leave'], 'leave is no notice'],
  ['7', ['17', '70', '1-5'], 'part of a number'],
  ['LinkedIn', ['LinkedIn message from a recruiter', 'Job fair'], 'somebody else came to them'],
  ['LinkedIn', ['Recruiter (LinkedIn, Xing)', 'Job fair'], 'somebody else came to them'],
  ['LinkedIn', ['Job board', 'Social media'], 'neither says so'],
  ['Other', [], 'nothing is offered'],
])('%s among %j is none: %s', (wanted, labels) => {
  expect(match(wanted, labels)).toBeUndefined();
});

test('an option is found by its own label, in any order, and never when it is twice there', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[b-df-hj-km-np-tv-xz]{4,9}$/u), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.nat(), (labels, at) => {
      const wanted = labels[at % labels.length] ?? '';
      expect(match(wanted, labels)).toBe(wanted);
      expect(match(wanted, labels.toReversed())).toBe(wanted);
      expect(match(wanted.toUpperCase(), labels)).toBe(wanted);
      expect(match(wanted, [...labels, wanted])).toBeUndefined();
      expect(
        match(
          wanted,
          labels.filter((label) => label !== wanted),
        ),
      ).toBeUndefined();
    }),
  );
});
