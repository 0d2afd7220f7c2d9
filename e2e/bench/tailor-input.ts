import { Profile } from '@sincerely/shared';

/** A CV of two pages and a posting of some six hundred words; the person and the employers are invented. */
type Entry = [position: string, name: string, start: string, end: string | undefined, highlights: string[]];

const entries: Entry[] = [
  [
    'Senior Backend Engineer',
    'Fernweh Logistics',
    '2021-04',
    undefined,
    [
      'Moved 14 services from a self-hosted cluster to Kubernetes on AWS, together with two colleagues from the platform team and without a night shift',
      'Wrote a Go service that matches about 30,000 parcels per hour with their customs papers and puts aside what a person has to look at',
      'Cut the p95 latency of the tracking API from 800 ms to 220 ms by caching route lookups in Redis and by asking PostgreSQL once instead of per parcel',
      'Part of the on-call rotation of six engineers, one week in six; wrote 20 of its runbooks',
      'Introduced tracing with OpenTelemetry in 9 services, so that one request can be followed from the gateway to the database',
      'Interviewed about 25 candidates and mentored two juniors in Go and in writing design documents',
    ],
  ],
  [
    'Software Developer',
    'Kessel Payments',
    '2018-09',
    '2021-03',
    [
      'Built the refund module in Java and Spring Boot, used by 3 internal teams and by the support desk for partial refunds',
      'Co-designed the PostgreSQL schema for a ledger with up to 2 million entries per month, with an audit table for every correction',
      'Added contract tests with Pact between 5 services; failed deployments fell from 9 to 4 per quarter',
      'Replaced a nightly batch with a Kafka consumer, so that merchants see payouts within 5 minutes',
      'Reviewed the pull requests of two trainees and ran a monthly lunch talk on testing',
    ],
  ],
  [
    'Junior Developer',
    'Saale Software',
    '2016-03',
    '2018-08',
    [
      'Migrated monitoring from Nagios to Prometheus and drew the first 12 Grafana dashboards with the operations team',
      'Wrote Python scripts that checked 120 backups every night and opened a ticket for each that failed',
      'Fixed around 40 bugs in a PHP customer portal and moved its templates to TypeScript and React',
      'Kept the Jenkins pipelines of 8 products running and documented each in the wiki',
    ],
  ],
  [
    'Working Student',
    'Lindenau Verlag',
    '2014-10',
    '2016-02',
    [
      'Imported 60,000 titles from spreadsheets into a MySQL catalogue with Python',
      'Built a search page for the catalogue with Django, used by the sales staff at two trade fairs',
      'Answered technical questions of about 30 colleagues by telephone and mail',
    ],
  ],
];

const skills = [
  'Go',
  'PostgreSQL',
  'Kubernetes',
  'AWS',
  'Redis',
  'Java',
  'Spring Boot',
  'Docker',
  'Kafka',
  'Python',
  'TypeScript',
  'React',
];

export const twoPages: Profile = Profile.parse({
  basics: {
    name: 'Tomas Example',
    label: 'Senior Backend Engineer',
    email: 'tomas@example.com',
    phone: '+4930555010',
    location: { city: 'Berlin', countryCode: 'DE' },
    summary: 'Backend engineer with nine years in payment and logistics systems, mostly Go, Java and PostgreSQL, who likes small services.',
    profiles: [{ network: 'GitHub', url: 'https://github.com/tomas-example' }],
  },
  work: entries.map(([position, name, startDate, endDate, highlights]) => ({
    position,
    name,
    startDate,
    endDate,
    location: 'Berlin',
    highlights,
  })),
  education: [
    {
      institution: 'Saale University of Applied Sciences',
      area: 'Computer Science',
      studyType: 'BSc',
      startDate: '2012-10',
      endDate: '2016-02',
    },
  ],
  skills: skills.map((name) => ({ name })),
  languages: [
    { language: 'Czech', fluency: 'Native' },
    { language: 'English', fluency: 'Fluent' },
    { language: 'German', fluency: 'B2' },
  ],
  answers: {},
});

const paragraphs = `Halden Freight moves goods between forty ports and the towns behind them, and most of that work is done by software that nobody outside ever sees. We plan the way of a container from the ship to the shop, we tell customs what is in it before anyone asks, and we warn the people who wait for it when it is late. Our engineers work in small teams that own what they build, from the first sketch to the night when it has to be repaired. We are looking for a Senior Backend Engineer for the team that tracks shipments.
The team is six people: four engineers, a designer and a product manager who used to work in a port. You would look after twelve services that together take in about five million events a day, and you would decide with the others which of them to split, to join or to throw away. Much of what there is was written in Java some years ago; what is new is written in Go. Data lives in PostgreSQL, events go through Kafka, and everything runs on Kubernetes in AWS. We deploy several times a day and roll back without asking who is to blame.
What you will do: design and build services in Go that keep the state of a shipment correct even when events come late, twice or not at all. Make our tracking API faster and easier to use for the customers who build their own tools on it. Improve how we observe our systems, with OpenTelemetry, Prometheus and Grafana, so that we hear of a problem before a customer tells us. Take part in the on-call rotation, one week in six, and write down what you learn there. Review the code of others with care, and help the two junior engineers of the team to grow. Talk with carriers and with our own operations people about what they need, and turn it into plans that can be built in weeks and not in years.
Requirements: at least five years of experience in backend development, with Go, Java or another typed language in production. Deep knowledge of PostgreSQL, including schema design, indexes and the reading of query plans. You have built services on Kafka or a similar log, and you know what exactly once can and cannot mean. You have run software on Kubernetes and know your way about AWS, Docker and Terraform. You write tests because they let you sleep, and you have practised continuous integration in a team. You write and speak English well; our documents are all in English. A bachelor's degree in computer science or the same knowledge gained in another way.
Nice to have: experience with logistics, customs or payments. Redis, gRPC or GraphQL. Some Python for the analysis of data, some TypeScript and React for the small tools that we build for ourselves. Experience with contract testing between teams. German or Dutch, since many of our customers speak them.
What we offer: work from our offices in Hamburg and Rotterdam, from home, or a mixture of both, within two hours of our time zone. Thirty days of holiday, and a week between the years when only the rotation works. A budget for learning, and time in which to use it. A bicycle or a ticket for the trains, whichever you like better. Two company meetings a year, one of them near the sea. We pay by a table that everyone in the company can read, and your place in it is agreed before you sign.
How we hire: a first talk of half an hour with somebody from the team, an exercise that takes no more than two hours and that we pay for, and a day on which you meet those you would work with. You hear from us within five working days at every step. Send us your CV and a short letter; a photograph, your age and your family are none of our business, so please leave them out.`;

export const longPosting = { title: 'Senior Backend Engineer', company: 'Halden Freight', description: paragraphs };
