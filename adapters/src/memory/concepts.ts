/**
 * Words in which the same question is asked again. `dropped` words say nothing; words of one `soft` concept say the same and may be missing on one
 * side; words of one `hard` concept say the same and must be on both sides. Every word that is not here is hard and stands for itself.
 */
const dropped =
  'a an the your you yourself i me my we our us its it this that these those there here to of in at on for from with by as and or be is are was were been am do does did have has had will would can could should may might shall please if any some all also so such up per let tell know kindly following below possession possess hold own use using user via into out about been being get got each own only than then them they their who which what how when where much many long often well best most very just else please note brief briefly include including etc url link upload attach enter indicate state specify provide list select choose give share rate describe explain elaborate confirm say mention detail anyone someone anybody somebody everyone possible first future later both date connection base age total used see wear ' +
  'sie wie wann wo haben hast von uns konnten konnen konnte kannst ihre ihr ihren ihnen und der die das ist sind ein eine einen fur mit auf bei ' +
  'quel quelle quelles quels est sont votre vos le la les un une vous avez etes de des du pour dans en combien comment ' +
  'cual cuales es su sus el los las una tiene tienes para como';

const soft: Record<string, string> = {
  job: 'job jobs position positions role roles opportunity opportunities vacancy opening openings post',
  company: 'company employer organization organisation firm business team',
  work: 'work working worked works employed employment professional professionally career job workplace',
  experience: 'experience experiences experienced background familiar familiarity',
  need: 'need needs required require requires requirement necessary needed',
  current: 'current currently present presently now moment today latest',
  ever: 'ever before previously already',
  name: 'name names named full',
  willing: 'willing open able prepared happy comfortable ready consider accept available availability commit possible wish',
  want: 'want prefer preferred preference favourite favorite like desired desire expect expected expectation expectations looking look seek seeking target ideal hope hoping',
  legally: 'legally legal lawfully lawful valid active reliable dedicated',
  biggest: 'biggest greatest largest proudest proud best',
  new: 'new another other',
  highest: 'highest',
  government: 'government',
  bound: 'subject bound agreement clause',
  people: 'people person members employees',
  year: 'year years yr yrs annual annually yearly jahr jahre jahren annees ans',
  profile: 'profile page account',
  skills: 'skill skills level proficiency proficient speak rate language fluent fluently',
  industry: 'industry sector field area',
  environment: 'environment setting company culture',
  platform: 'platform platforms provider providers service services',
  time: 'time business hours zone zones period periods',
  part: 'part portion',
  reach: 'reach contact number',
  question: 'question answer response',
  old: 'old older age over least',
  obtain: 'obtain obtained completed complete attained earned received',
  type: 'type kind sort model size sized large',
};

const hard: Record<string, string> = {
  notice: 'notice kundigungsfrist preavis preaviso preavviso opzegtermijn',
  salary:
    'salary salaries compensation pay remuneration wage wages gehalt gehaltsvorstellung gehaltsvorstellungen gehaltswunsch salaire salariales salario',
  start: 'start starting begin join commence anfangen beginnen starten eintritt eintrittsdatum commencer',
  hear: 'hear heard learn learned discover discovered aware come came across found find erfahren aufmerksam connu',
  relocate: 'relocate relocating relocation umzug umziehen demenager',
  manage: 'manage managed managing management manager lead led leading leadership supervise supervised direct reports report',
  education: 'education degree qualification qualifications',
  graduate: 'graduate graduated graduation',
  major: 'major majors discipline study studied',
  licence: 'license licence licences licenses',
  driver: 'driver drivers driving drive fuhrerschein',
  clearance: 'clearance',
  related: 'related relative relatives family member',
  authorized: 'authorized authorised authorization authorisation eligible eligibility entitled permitted allowed right rights permission',
  sponsor: 'sponsor sponsorship sponsored sponsoring visa visas permit',
  timezone: 'timezone',
  homeoffice: 'homeoffice',
  cloud: 'cloud',
  onsite: 'onsite office inperson',
  remote: 'remote remotely',
  home: 'home',
  hybrid: 'hybrid',
  live: 'live living reside residing residence based located location',
  leave: 'leave leaving left reason quit motivates motivate',
  achievement: 'achievement achievements accomplishment accomplishments',
  title: 'title titles',
  previous: 'previous last former past prior',
  contract: 'contract contractor freelance',
  compete: 'compete noncompete',
  startup: 'startup startups',
  healthcare: 'healthcare',
  programming: 'programming coding',
  arrangement: 'arrangement arrangements',
  internet: 'internet',
  phone: 'phone telephone mobile cell tel',
  email: 'email mail',
  website: 'website site homepage',
  allergies: 'allergy allergies allergic',
  food: 'food diet dietary',
  os: 'os',
  database: 'database databases',
  week: 'week weeks weekly',
  day: 'day days',
  month: 'month months monthly',
  hour: 'hour hourly',
  not: 'not without never cannot dont except',
  pronouns: 'pronoun pronouns pronomen pronoms',
};

/** Expressions of several words, as the one word they stand for. */
export const expressions: [is: RegExp, word: string][] = [
  [/\bright to work\b/gu, 'authorized'],
  [/\b(in[- ]person|on[- ]site|in (the|our|an) office|from (the|our|an) office)\b/gu, 'onsite'],
  [/\bwork(ing)? (from|at) home\b|\btele(work|commut)\w*/gu, 'remote'],
  [/\boperating systems?\b/gu, 'os'],
  [/\bnon[- ]?compet\w*/gu, 'noncompete'],
  [/\bstart[- ]?ups?\b/gu, 'startup'],
  [/\bhealth ?care\b/gu, 'healthcare'],
  [/\bt[- ]shirt\b/gu, 'tshirt'],
  [/\bgrade point average\b/gu, 'gpa'],
  [/\btime ?zones?\b/gu, 'timezone'],
  [/\bwork ?space (at|in your) home\b|\bhome office\b/gu, 'homeoffice'],
  [/\bfield of study\b|\bstudy at (university|college)\b|\bdegree in\b/gu, 'major'],
  [/\bprevious experience\b/gu, 'experience'],
  [/\bsubject is your degree\b|\bsubject of your degree\b/gu, 'major'],
  [/\bhow soon\b|\bearliest\b|\bavailable (from|to (begin|start))\b/gu, 'start'],
  [/\bpart[- ]time\b/gu, 'parttime'],
  [/\bfull[- ]time\b/gu, 'fulltime'],
  [/\be[- ]?mail\b/gu, 'email'],
  [/\blook(ing)? for a new|\bseek(ing)? a new/gu, 'leave'],
  [/\bcountryus dollars?\b|\busd\b|\$/gu, 'usd'],
  [/\beuros?\b|\beur\b|€/gu, 'eur'],
];

function table(concepts: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(concepts).flatMap(([concept, words]) => words.split(' ').map((word): [string, string] => [word, concept])));
}

const droppedWords = new Set(dropped.split(' '));
const softWords = table(soft);
const hardWords = table(hard);

export type Concept = { name: string; isHard: boolean };

/** What a word stands for; undefined where it says nothing. */
export function conceptOf(word: string, stem: (word: string) => string): Concept | undefined {
  const inHard = hardWords.get(word);
  if (inHard !== undefined) return { name: inHard, isHard: true };
  const inSoft = softWords.get(word);
  if (inSoft !== undefined) return { name: inSoft, isHard: false };
  return droppedWords.has(word) ? undefined : { name: stem(word), isHard: true };
}
