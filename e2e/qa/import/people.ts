/** What a CV of the layout set says, in the words of its language. None of these people exists. */
export type Person = {
  language: 'en' | 'de' | 'fr';
  name: string;
  role: string;
  email: string;
  phone: string;
  place: string;
  link: string;
  summary: string;
  headings: { summary: string; work: string; education: string; skills: string; languages: string; contact: string };
  work: { title: string; company: string; about: string; place: string; start: string; end: string; points: string[] }[];
  education: { degree: string; school: string; place: string; start: string; end: string }[];
  skills: string[];
  languages: string[];
};

/** `2021-03` as this language writes it; `present` is still so. */
export function dateIn(language: Person['language'], date: string): string {
  if (date === 'present') return { en: 'Present', de: 'heute', fr: 'aujourd’hui' }[language];
  const [year = '', month = '1'] = date.split('-');
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, Number(month) - 1));
  return `${name} ${year}`;
}

const amara: Person = {
  language: 'en',
  name: 'Amara Okafor',
  role: 'Senior Software Engineer',
  email: 'amara.okafor@example.com',
  phone: '+1 415 555 0134',
  place: 'San Francisco, CA',
  link: 'linkedin.com/in/amara-okafor-example',
  summary: 'Software engineer with nine years in data-heavy web products, from schema to screen.',
  headings: {
    summary: 'Summary',
    work: 'Work Experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    contact: 'Contact',
  },
  work: [
    {
      title: 'Senior Software Engineer',
      company: 'Northwind Analytics',
      about: 'Reporting for retail chains',
      place: 'San Francisco, CA',
      start: '2021-03',
      end: 'present',
      points: [
        'Cut p95 report time from 9 s to 1.2 s by moving aggregation to ClickHouse and caching what did not change since the last night',
        'Led four engineers through a migration of 60 services to TypeScript',
        'Introduced contract tests between the report service and its clients',
      ],
    },
    {
      title: 'Software Engineer',
      company: 'Harbor Health',
      about: 'Software for clinics',
      place: 'Oakland, CA',
      start: '2017-06',
      end: '2021-02',
      points: [
        'Built the patient intake API in Python and PostgreSQL, two million requests a day',
        'Wrote the on-call handbook of the team',
      ],
    },
    {
      title: 'Software Engineering Intern',
      company: 'Tidewater Labs',
      about: 'Maps for harbours',
      place: 'Seattle, WA',
      start: '2016-06',
      end: '2016-09',
      points: ['Measured tide gauges and drew them on a map with React'],
    },
  ],
  education: [
    {
      degree: 'Bachelor of Science in Computer Science',
      school: 'University of Washington',
      place: 'Seattle, WA',
      start: '2013-09',
      end: '2017-06',
    },
  ],
  skills: ['TypeScript', 'Python', 'SQL', 'React', 'AWS', 'Kubernetes', 'ClickHouse', 'PostgreSQL'],
  languages: ['English', 'French'],
};

const jonas: Person = {
  language: 'de',
  name: 'Jonas Beispiel',
  role: 'Filialleiter',
  email: 'jonas.beispiel@example.org',
  phone: '+49 30 5550 1234',
  place: 'Berlin, Deutschland',
  link: 'linkedin.com/in/jonas-beispiel-example',
  summary: 'Filialleiter mit zwölf Jahren im Lebensmittelhandel und Freude an klaren Abläufen.',
  headings: {
    summary: 'Profil',
    work: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    contact: 'Kontakt',
  },
  work: [
    {
      title: 'Filialleiter',
      company: 'Marktkauf Nord GmbH',
      about: 'Lebensmittel',
      place: 'Berlin, Deutschland',
      start: '2019-04',
      end: 'present',
      points: [
        'Verantwortung für 22 Mitarbeitende und einen Umsatz von 4,1 Millionen Euro im Jahr',
        'Abschriften in zwei Jahren um 18 Prozent gesenkt durch eine neue Disposition der Frischware und tägliche Rundgänge',
      ],
    },
    {
      title: 'Stellvertretender Marktleiter',
      company: 'Kornblume Biomarkt',
      about: 'Naturkost',
      place: 'Potsdam, Deutschland',
      start: '2014-08',
      end: '2019-03',
      points: [
        'Dienstpläne für 15 Personen geschrieben',
        'Inventuren vorbereitet und geleitet',
        'Zwei Auszubildende bis zur Prüfung begleitet',
      ],
    },
  ],
  education: [
    {
      degree: 'Ausbildung zum Kaufmann im Einzelhandel',
      school: 'Berufskolleg Potsdam',
      place: 'Potsdam, Deutschland',
      start: '2011-08',
      end: '2014-07',
    },
  ],
  skills: ['Warenwirtschaft', 'SAP Retail', 'Personalplanung', 'Excel', 'Kassensysteme'],
  languages: ['Deutsch', 'Englisch'],
};

const camille: Person = {
  language: 'fr',
  name: 'Camille Exemple',
  role: 'Cheffe de projet',
  email: 'camille.exemple@example.net',
  phone: '+33 4 55 50 12 34',
  place: 'Lyon, France',
  link: 'linkedin.com/in/camille-exemple-example',
  summary: 'Cheffe de projet depuis huit ans, entre la mairie, les écoles et les associations.',
  headings: {
    summary: 'Profil',
    work: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
    contact: 'Coordonnées',
  },
  work: [
    {
      title: 'Cheffe de projet',
      company: 'Atelier des Rives',
      about: 'Aménagement',
      place: 'Lyon, France',
      start: '2020-01',
      end: 'present',
      points: [
        'Conduite de douze projets de jardins partagés avec un budget de 640 000 euros',
        'Concertation avec 300 habitants et rédaction des comptes rendus publiés chaque mois sur le site de la ville',
      ],
    },
    {
      title: 'Assistante de communication',
      company: 'Maison du Livre',
      about: 'Librairie et salle de lecture',
      place: 'Grenoble, France',
      start: '2016-09',
      end: '2019-12',
      points: ['Organisation de 40 rencontres avec des auteurs', 'Lettre mensuelle à 5 000 abonnés'],
    },
  ],
  education: [
    {
      degree: 'Master en aménagement du territoire',
      school: 'Université de Grenoble',
      place: 'Grenoble, France',
      start: '2014-09',
      end: '2016-06',
    },
    { degree: 'Licence en géographie', school: 'Université de Lyon', place: 'Lyon, France', start: '2011-09', end: '2014-06' },
  ],
  skills: ['Gestion de budget', 'Concertation', 'Rédaction', 'QGIS', 'InDesign'],
  languages: ['Français', 'Anglais', 'Espagnol'],
};

export const people = [amara, jonas, camille];
