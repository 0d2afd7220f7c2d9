import type { Profile, StoredAnswer } from '@sincerely/shared';

/** What forms ask for, as plain text to paste from: one line each, nothing that was not said. */
export function autofillText({ basics, answers }: Profile, stored: StoredAnswer[]): string {
  const lines: [string, string | null | undefined][] = [
    ['Name', basics.name],
    ['E-mail', basics.email],
    ['Phone', basics.phone],
    ['Address', addressOf(basics.location)],
    ['Website', basics.url],
    ...basics.profiles.map(({ network, url }): [string, string] => [network, url]),
  ];
  const standard: [string, string | null | undefined][] = [
    ['Years of experience', answers.totalYearsExperience?.toString()],
    ['Salary expectation', salaryOf(answers.salaryExpectation)],
    ['Notice period', answers.noticePeriod],
    ['Earliest start', answers.earliestStart],
    ['Highest education', answers.highestEducation],
    ['Travel', answers.willingToTravel],
    ['Would relocate', yesNo(answers.willingToRelocate)],
    ['Driving licence', yesNo(answers.drivingLicence)],
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
  return salary ? `${salary.amount} ${salary.currency} a ${salary.period}` : undefined;
}

function yesNo(value: boolean | null | undefined): string | undefined {
  return value == null ? undefined : value ? 'Yes' : 'No';
}
