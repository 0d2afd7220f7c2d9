import { readFileSync } from 'node:fs';
import { Profile } from '@sincerely/shared';
import { newCanary, newTotpCanary } from '../../support/canaries.ts';
import { sampleProfile } from '../../support/person.ts';

/** What one person tells the companion, a word of its own in every place, so that each can be looked for. */
export type PersonOfCanaries = {
  profile: Profile;
  answers: { question: string; answer: string }[];
  logins: { host: string; password: string; totp: string }[];
  modelKey: string;
  mailPassword: string;
  notes: string;
  contact: string;
  tag: string;
  letter: string;
  /** Personal, and so kept where the account is kept. */
  own: string[];
  /** Secret, and so kept under lock alone. */
  secrets: string[];
};

export function personOfCanaries(): PersonOfCanaries {
  const own: string[] = [];
  const say = () => {
    const canary = newCanary();
    own.push(canary);
    return canary;
  };
  const profile = profileOf(say);
  const answers = Array.from({ length: 8 }, (_, at) => ({
    question: `What did you learn in year ${at + 1}?`,
    answer: `I learned ${say()}.`,
  }));
  const logins = Array.from({ length: 12 }, (_, at) => ({
    host: `careers${at}.example.com`,
    password: newCanary(),
    totp: newTotpCanary(),
  }));
  const [modelKey, mailPassword] = [newCanary(), newCanary()];
  const secrets = [modelKey, mailPassword, ...logins.flatMap(({ password, totp }) => [password, totp])];
  return { profile, answers, logins, modelKey, mailPassword, notes: say(), contact: say(), tag: say(), letter: say(), own, secrets };
}

function profileOf(say: () => string): Profile {
  const sample = Profile.parse(JSON.parse(readFileSync(sampleProfile, 'utf8')));
  const { basics, work, education, skills } = sample;
  return Profile.parse({
    ...sample,
    basics: { ...basics, label: say(), summary: `Engineer with ${say()}.`, location: { ...basics.location, city: say() } },
    work: work.map((entry) => ({ ...entry, highlights: [...entry.highlights, `Built ${say()} for clinics.`] })),
    education: education.map((entry) => ({ ...entry, area: say() })),
    skills: [...skills, { name: say() }, { name: say() }],
  });
}
