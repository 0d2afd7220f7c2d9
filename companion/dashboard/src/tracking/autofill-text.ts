import type { Profile, StoredAnswer } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { payPer } from '../parts/salary-text.ts';

/** What forms ask for, as plain text to paste from: one line each, nothing that was not said. */
export function autofillText({ basics, answers }: Profile, stored: StoredAnswer[]): string {
  const lines: [string, string | null | undefined][] = [
    [say('Name'), basics.name],
    [say('E-mail'), basics.email],
    [say('Phone'), basics.phone],
    [say('Address'), addressOf(basics.location)],
    [say('Website'), basics.url],
    ...basics.profiles.map(({ network, url }): [string, string] => [network, url]),
  ];
  const standard: [string, string | null | undefined][] = [
    [say('Years of experience'), answers.totalYearsExperience?.toString()],
    [say('Salary expectation'), salaryOf(answers.salaryExpectation)],
    [say('Notice period'), answers.noticePeriod],
    [say('Earliest start'), answers.earliestStart],
    [say('Highest education'), answers.highestEducation],
    [say('Travel'), answers.willingToTravel],
    [say('Would relocate'), yesNo(answers.willingToRelocate)],
    [say('Driving licence'), yesNo(answers.drivingLicence)],
  ];
  // What one employer was answered is not for another, and what is marked never to be used is for none.
  const said = stored.filter(({ confirmed, company, neverUse }) => confirmed && company === null && !neverUse);
  const parts = [written(lines), written(standard), said.map(({ question, answer }) => `${question}\n${answer}`).join('\n\n')];
  return parts.filter((part) => part !== '').join('\n\n');
}

function written(lines: [string, string | null | undefined][]): string {
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n');
}

function addressOf(location: Profile['basics']['location']): string {
  const { address, postalCode, city, region, countryCode } = location ?? {};
  return [address, [postalCode, city].filter(Boolean).join(' '), region, countryCode].filter(Boolean).join(', ');
}

function salaryOf(salary: Profile['answers']['salaryExpectation']): string | undefined {
  return salary ? payPer(`${salary.amount} ${salary.currency}`, salary.period) : undefined;
}

function yesNo(value: boolean | null | undefined): string | undefined {
  return value == null ? undefined : value ? say('Yes') : say('No');
}
