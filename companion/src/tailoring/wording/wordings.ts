import { postingLanguages, type PostingLanguage } from '../posting/posting-language.ts';

/** Languages a CV and a letter can be framed in: those a posting may be in. What the person wrote stays in their own. */
export const documentLanguages = postingLanguages;
export type DocumentLanguage = PostingLanguage;

/** What a document says around the person's own facts. Nothing here claims anything about them. */
export type Wording = {
  headings: { summary: string; experience: string; education: string; skills: string; languages: string };
  /** Stands for the end of what goes on still. */
  present: string;
  grade: string;
  letterTitle: string;
  greeting: (company: string) => string;
  apply: (position: string, company: string) => string;
  inShort: (summary: string) => string;
  at: (employer: string, role: string, goesOn: boolean) => string;
  asked: (skills: string) => string;
  ending: string;
  closing: string;
  mailSubject: (position: string, name: string) => string;
  attached: string;
  gladly: string;
};

function subject(word: string, position: string, name: string, isSpaced = false): string {
  return [`${word}${position === '' ? '' : `${isSpaced ? ' ' : ''}: ${position}`}`, name].filter((part) => part !== '').join(', ');
}

const en: Wording = {
  headings: { summary: 'Summary', experience: 'Experience', education: 'Education', skills: 'Skills', languages: 'Languages' },
  present: 'Present',
  grade: 'Grade',
  letterTitle: 'Letter',
  greeting: (company) => (company === '' ? 'Dear hiring team,' : `Dear ${company} team,`),
  apply: (position, company) =>
    `I am applying for ${position === '' ? 'your open position' : `the position ${position}`}${company === '' ? '' : ` at ${company}`}.`,
  inShort: (summary) => `My profile in short: ${summary}`,
  at: (employer, role, goesOn) => `At ${employer}${role === '' ? '' : `, ${goesOn ? 'as' : 'then as'} ${role}`}:`,
  asked: (skills) => `Of what you ask for, these are in my CV: ${skills}.`,
  ending: 'My CV has the details. I would be glad to tell you more.',
  closing: 'Kind regards,',
  mailSubject: (position, name) => subject('Application', position, name),
  attached: 'My documents are attached.',
  gladly: 'I would be glad to tell you more.',
};

const de: Wording = {
  headings: { summary: 'Profil', experience: 'Berufserfahrung', education: 'Ausbildung', skills: 'Kenntnisse', languages: 'Sprachen' },
  present: 'heute',
  grade: 'Note',
  letterTitle: 'Anschreiben',
  greeting: (company) => (company === '' ? 'Guten Tag,' : `Guten Tag, liebes Team von ${company},`),
  apply: (position, company) =>
    `hiermit bewerbe ich mich ${position === '' ? 'auf Ihre offene Stelle' : `auf die Stelle ${position}`}${company === '' ? '' : ` bei ${company}`}.`,
  inShort: (summary) => `Mein Profil in Kürze: ${summary}`,
  at: (employer, role, goesOn) => `Bei ${employer}${role === '' ? '' : `, ${goesOn ? 'als' : 'damals als'} ${role}`}:`,
  asked: (skills) => `Von dem, was Sie suchen, steht in meinem Lebenslauf: ${skills}.`,
  ending: 'Alles Weitere steht in meinem Lebenslauf. Gern erzähle ich Ihnen mehr.',
  closing: 'Mit freundlichen Grüßen',
  mailSubject: (position, name) => subject('Bewerbung', position, name),
  attached: 'Meine Unterlagen sind angehängt.',
  gladly: 'Gern erzähle ich Ihnen mehr.',
};

const fr: Wording = {
  headings: {
    summary: 'Profil',
    experience: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
  },
  present: 'aujourd’hui',
  grade: 'Note',
  letterTitle: 'Lettre de motivation',
  greeting: (company) => (company === '' ? 'Madame, Monsieur,' : `À l’équipe de ${company},`),
  apply: (position, company) =>
    `Je présente ma candidature ${position === '' ? 'à votre offre' : `au poste ${position}`}${company === '' ? '' : ` chez ${company}`}.`,
  inShort: (summary) => `Mon profil en bref : ${summary}`,
  at: (employer, role, goesOn) => `Chez ${employer}${role === '' ? '' : `, ${goesOn ? 'au poste' : 'alors au poste'} ${role}`} :`,
  asked: (skills) => `Parmi ce que vous demandez, mon CV mentionne : ${skills}.`,
  ending: 'Mon CV donne les détails. Je vous en dirai volontiers davantage.',
  closing: 'Cordialement,',
  mailSubject: (position, name) => subject('Candidature', position, name, true),
  attached: 'Mes documents sont en pièce jointe.',
  gladly: 'Je vous en dirai volontiers davantage.',
};

const es: Wording = {
  headings: { summary: 'Perfil', experience: 'Experiencia', education: 'Formación', skills: 'Competencias', languages: 'Idiomas' },
  present: 'actualidad',
  grade: 'Nota',
  letterTitle: 'Carta de presentación',
  greeting: (company) => (company === '' ? 'Estimado equipo:' : `Estimado equipo de ${company}:`),
  apply: (position, company) =>
    `Presento mi candidatura ${position === '' ? 'a su oferta' : `al puesto ${position}`}${company === '' ? '' : ` en ${company}`}.`,
  inShort: (summary) => `Mi perfil en breve: ${summary}`,
  at: (employer, role, goesOn) => `En ${employer}${role === '' ? '' : `, ${goesOn ? 'puesto' : 'entonces en el puesto'} ${role}`}:`,
  asked: (skills) => `De lo que piden, en mi currículum están: ${skills}.`,
  ending: 'Los detalles están en mi currículum. Con gusto les contaré más.',
  closing: 'Un cordial saludo,',
  mailSubject: (position, name) => subject('Candidatura', position, name),
  attached: 'Adjunto mis documentos.',
  gladly: 'Con gusto les contaré más.',
};

const it: Wording = {
  headings: { summary: 'Profilo', experience: 'Esperienza', education: 'Formazione', skills: 'Competenze', languages: 'Lingue' },
  present: 'oggi',
  grade: 'Voto',
  letterTitle: 'Lettera di presentazione',
  greeting: (company) => (company === '' ? 'Gentile team,' : `Gentile team di ${company},`),
  apply: (position, company) =>
    `mi candido ${position === '' ? 'alla vostra offerta' : `alla posizione ${position}`}${company === '' ? '' : ` presso ${company}`}.`,
  inShort: (summary) => `Il mio profilo in breve: ${summary}`,
  at: (employer, role, goesOn) => `Presso ${employer}${role === '' ? '' : `, ${goesOn ? 'ruolo' : 'allora nel ruolo'} ${role}`}:`,
  asked: (skills) => `Di quanto chiedete, nel mio CV ci sono: ${skills}.`,
  ending: 'I dettagli sono nel mio CV. Sarò felice di raccontarvi di più.',
  closing: 'Cordiali saluti,',
  mailSubject: (position, name) => subject('Candidatura', position, name),
  attached: 'In allegato i miei documenti.',
  gladly: 'Sarò felice di raccontarvi di più.',
};

export const wordings: Record<DocumentLanguage, Wording> = { en, de, fr, es, it };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A partial ISO date as a CV of this language writes it: `Mar 2021`, elsewhere `03/2021`, which every reader of CVs knows. */
export function shownDate(date: string | undefined, language: DocumentLanguage): string {
  const [year = '', month] = (date ?? '').split('-');
  if (month === undefined) return year;
  return language === 'en' ? `${months[Number(month) - 1]} ${year}` : `${month}/${year}`;
}
