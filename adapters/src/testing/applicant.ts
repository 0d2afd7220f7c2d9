import { Profile } from '@sincerely/shared';

/** The sample person, as the tests of the adapters know them. `answers` are laid over the stored ones. */
export function applicant(answers: Partial<Profile['answers']> = {}): Profile {
  return Profile.parse({
    basics: {
      name: 'Amara Okafor',
      givenName: 'Amara',
      familyName: 'Okafor',
      preferredName: 'Amara',
      label: 'Senior Software Engineer',
      email: 'amara.okafor@example.com',
      phone: '+14155550134',
      url: 'https://amara-okafor.example.com',
      location: { address: '1450 Larkin Street', postalCode: '94109', city: 'San Francisco', region: 'California', countryCode: 'US' },
      profiles: [
        { network: 'LinkedIn', url: 'https://www.linkedin.com/in/amara-okafor-example' },
        { network: 'GitHub', url: 'https://github.com/amara-okafor-example' },
      ],
    },
    work: [
      { name: 'Northwind Analytics', position: 'Senior Software Engineer', startDate: '2021-03' },
      { name: 'Harbor Health', position: 'Software Engineer', startDate: '2017-06', endDate: '2021-02' },
    ],
    education: [
      {
        institution: 'University of Washington',
        area: 'Computer Science',
        studyType: 'Bachelor of Science',
        startDate: '2013-09',
        endDate: '2017-06',
      },
    ],
    skills: [
      { name: 'TypeScript', years: 7 },
      { name: 'Python', years: 6 },
    ],
    languages: [
      { language: 'English', fluency: 'Native speaker' },
      { language: 'French', fluency: 'Professional working' },
    ],
    answers: {
      totalYearsExperience: 9,
      workAuthorization: { US: true, GB: false, EU: false, CA: false, others: false },
      requiresSponsorship: { US: false, others: true },
      over18: true,
      willingToRelocate: true,
      willingToTravel: 'up to 25%',
      salaryExpectation: { amount: 165_000, currency: 'USD', period: 'year' },
      noticePeriod: '4 weeks',
      earliestStart: '2027-01-11',
      source: 'LinkedIn',
      pronouns: 'she/her',
      previouslyEmployedHere: 'derive from work',
      nonCompete: false,
      drivingLicence: true,
      highestEducation: "Bachelor's degree",
      ...answers,
    },
  });
}
