/** Where the form is served, to nobody but this machine. */
export const benchUrl = 'https://jobs.lever.co/bench/00000000-0000-4000-8000-000000000000/apply';

/** Asked once in a form each, as in forms that people fill: no two of its questions are the same. */
const asked = [
  'Are you legally authorized to work in the United States?',
  'Will you now or in the future require visa sponsorship in the United States?',
  'How did you hear about this job?',
  'What are your salary expectations in USD per year?',
  'What is your notice period?',
  'Are you willing to relocate?',
  'Where are you currently located?',
  'How many years of professional experience do you have?',
  'What is your highest level of education?',
  'When can you start?',
  'Why do you want to work with us?',
  'Are you comfortable working from our office three days a week?',
  'Have you previously been employed by Bench?',
  'Are you at least 18 years of age?',
  'Which languages do you speak fluently?',
  'Do you have a valid driver’s license?',
  'Are you subject to a non-compete agreement?',
  'What is your preferred name?',
];
const skills = ['TypeScript', 'Python', 'SQL', 'React', 'AWS', 'Kubernetes', 'Terraform', 'Go', 'Kafka', 'Figma', 'Spark', 'Rust'];
const aboutEach: ((skill: string) => string)[] = [
  (skill) => `How many years of experience do you have with ${skill}?`,
  (skill) => `Describe a project in which you used ${skill} and what you would do differently today.`,
  (skill) => `Do you have hands-on experience with ${skill} in production?`,
  (skill) => `How would you rate your knowledge of ${skill}?`,
  (skill) => `Who taught you ${skill}, and where?`,
  (skill) => `Have you led a team that works with ${skill}?`,
  (skill) => `What do you like least about ${skill}?`,
  (skill) => `Would you be willing to teach ${skill} to colleagues?`,
  (skill) => `Please link to something public that you made with ${skill}.`,
  (skill) => `Which version of ${skill} did you use last?`,
  (skill) => `Are you certified in ${skill}?`,
  (skill) => `How many people used what you built with ${skill}?`,
];
const questions = [...asked, ...aboutEach.flatMap((ask) => skills.map(ask))];

const fixed = ['name', 'email', 'phone', 'org', 'urls[LinkedIn]', 'urls[GitHub]', 'urls[Portfolio]'];

/** A Lever form with this many native controls: the usual fields first, then cards of text boxes, menus, radio buttons and boxes in turn. */
export function benchForm(controls: number): string {
  const usual = fixed.slice(0, controls).map((name) => row(name, `<input type="text" name="${name}">`));
  const cards = Array.from({ length: Math.max(0, controls - fixed.length) }, (_, at) => card(at));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench - Engineer</title></head><body><div class="posting-headline"><div class="location">New York, NY</div></div>
<form id="application-form" method="post"><div class="section application-form"><h4>Submit your application</h4><ul>${[...usual, ...cards].join('\n')}</ul></div></form></body></html>`;
}

function row(label: string, control: string): string {
  return `<li class="application-question"><label><div class="application-label"><div class="text">${label}</div></div><div class="application-field">${control}</div></label></li>`;
}

function card(at: number): string {
  const name = `cards[00000000-0000-4000-8000-${String(at).padStart(12, '0')}][field0]`;
  const label = questions[at % questions.length] ?? '';
  const yesNo = (type: string) =>
    ['Yes', 'No']
      .map((value) => `<li><label><input type="${type}" name="${name}" value="${value}"> <span>${value}</span></label></li>`)
      .join('');
  const kinds = [
    `<input type="text" name="${name}">`,
    `<textarea name="${name}"></textarea>`,
    `<select name="${name}"><option value="">Select…</option><option>Yes</option><option>No</option><option>LinkedIn</option><option>5-10</option></select>`,
    `<ul data-qa="multiple-choice">${yesNo('radio')}</ul>`,
  ];
  return row(label, kinds[at % kinds.length] ?? '');
}
