import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Profile, Profile as ProfileSchema, type ReadPosting } from '@sincerely/shared';
import { onTestFinished, vi } from 'vitest';
import { type Companion, startCompanion } from '../companion.ts';
import type { Config } from '../config.ts';
import { type Caller, openDashboard, pairExtension } from './call.ts';
import { connectLive, type Live, type LiveCursor } from './live.ts';

// Each of these tests starts a whole companion; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sincerely-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A companion of one test, on a free port and a folder of its own. */
export async function startTestCompanion(config: Partial<Config> = {}): Promise<Companion & { dataFolder: string }> {
  const dataFolder = config.dataFolder ?? (await temporaryFolder());
  const companion = await startCompanion({ port: 0, logLevel: 'silent', ...config, dataFolder });
  onTestFinished(() => companion.close());
  return { ...companion, dataFolder };
}

export async function startPaired(config: Partial<Config> = {}) {
  const companion = await startTestCompanion(config);
  const dashboard = await openDashboard(companion.port, companion.dashboardUrl);
  const extension = await pairExtension(dashboard);
  return { companion, dashboard, extension };
}

/** An invented person. */
export const amara: Profile = ProfileSchema.parse({
  basics: {
    name: 'Amara Okafor',
    label: 'Senior Software Engineer',
    email: 'amara.okafor@example.com',
    phone: '+14155550134',
    summary: 'Software engineer with nine years in data-heavy web products, from schema to screen.',
    location: { city: 'San Francisco', region: 'California', countryCode: 'US' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/amara-okafor-example' }],
  },
  work: [
    {
      name: 'Northwind Analytics',
      position: 'Senior Software Engineer',
      location: 'San Francisco, CA',
      startDate: '2021-03',
      summary: 'Leads the reporting platform.',
      highlights: [
        'Cut p95 report time from 9 s to 1.2 s by moving aggregation to ClickHouse',
        'Led four engineers through a migration of 60 services to TypeScript',
      ],
    },
    {
      name: 'Harbor Health',
      position: 'Software Engineer',
      startDate: '2017-06',
      endDate: '2021-02',
      highlights: ['Built the patient intake API in Python and PostgreSQL, 2 million requests a day'],
    },
  ],
  education: [{ institution: 'University of Washington', area: 'Computer Science', studyType: 'Bachelor of Science', endDate: '2017-06' }],
  skills: [{ name: 'TypeScript' }, { name: 'Python' }, { name: 'SQL' }, { name: 'React' }, { name: 'AWS' }, { name: 'Kubernetes' }],
  languages: [{ language: 'English', fluency: 'Native speaker' }],
  answers: { totalYearsExperience: 9 },
});

/** An invented posting. */
export const posting: ReadPosting = {
  ats: 'greenhouse',
  board: 'acme',
  postingId: '4000001',
  url: 'https://boards.greenhouse.io/acme/jobs/4000001',
  title: 'Senior Backend Engineer',
  company: 'Acme',
  description: [
    'We run a reporting product for clinics.',
    'Requirements:',
    '5+ years of Python or TypeScript in production.',
    'PostgreSQL, Kafka and Kubernetes.',
    'Nice to have: ClickHouse, Terraform.',
  ].join('\n'),
};

/** A live connection of one test. */
export async function openLive(caller: Caller, since?: LiveCursor): Promise<Live> {
  const live = await connectLive(caller, since);
  onTestFinished(() => live.socket.terminate());
  return live;
}
