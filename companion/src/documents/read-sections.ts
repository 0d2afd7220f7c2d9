import { isBullet, type TextLine } from './text-line.ts';

export type SectionName = 'head' | 'summary' | 'work' | 'education' | 'skills' | 'languages' | 'links' | 'other';
export type Section = { name: SectionName; lines: TextLine[] };

/** Headings by section, in English, German, French, Spanish and Italian; small letters, whole lines. */
const headings: [SectionName, RegExp][] = [
  [
    'summary',
    /^(?:(?:professional |career |executive |personal )?(?:summary|profile|objective|statement)|about(?: me)?|(?:kurz|berufs)?profil|über mich|zusammenfassung|profil(?: professionnel)?|à propos(?: de moi)?|résumé|perfil(?: profesional)?|sobre mí|resumen(?: profesional)?|profilo(?: professionale)?|chi sono)$/u,
  ],
  [
    'work',
    /^(?:(?:work|professional|employment|relevant|industry)? ?(?:experiences?|history|employment)|employment history|career history|experience and .*|work|berufserfahrung(?:en)?|(?:beruflicher )?werdegang|berufliche(?:r|) (?:erfahrung(?:en)?|stationen)|berufspraxis|praxiserfahrung|expériences?(?: professionnelles?)?|parcours professionnel|emplois?|experiencia(?: (?:profesional|laboral))?|trayectoria(?: profesional)?|esperienz[ae](?: (?:professional[ei]|lavorativ[ae]))?)$/u,
  ],
  [
    'education',
    /^(?:education(?: (?:and|&) .*)?|academic (?:background|history|qualifications)|qualifications|(?:aus)?bildung(?:sweg)?|(?:schul|hochschul)?ausbildung|studium(?: und ausbildung)?|ausbildung und studium|formations?(?: académique)?|études|diplômes(?: et formations?)?|(?:formación|educación)(?: académica)?|estudios|formazione|istruzione(?: e formazione)?|studi)$/u,
  ],
  [
    'skills',
    /^(?:(?:technical|core|key|professional|other|it)?[ -]?(?:skills|competenc(?:ies|es)|technologies|expertise|tools)(?: (?:and|&|summary).*)?|areas of expertise|skill ?set|tech(?:nology)? stack|(?:it-|edv-|fach)?kenntnisse(?: .*)?|(?:fähigkeiten|kompetenzen|qualifikationen)(?: .*)?|compétences(?: .*)?|savoir-faire|outils|habilidades(?: .*)?|competencias(?: .*)?|aptitudes|conocimientos(?: .*)?|competenze(?: .*)?|capacità(?: .*)?)$/u,
  ],
  ['languages', /^(?:languages?(?: skills)?|sprachen|sprachkenntnisse|langues|idiomas|lingue|conoscenze linguistiche)$/u],
  [
    'links',
    /^(?:contacts?|contact (?:details|information|me)|personal (?:details|information|data)|links|kontakt(?:daten)?|persönliche (?:daten|angaben)|coordonnées|contact|contacto|datos (?:personales|de contacto)|contatti|dati personali)$/u,
  ],
  [
    'other',
    /^(?:projects?.*|publications?.*|certifications?.*|certificates?|courses?|awards?.*|honou?rs.*|interests|hobbies|references?|volunteer.*|activities|patents?|achievements?|(?:selected|personal|side|open source) .*|extracurricular.*|training.*|affiliations.*|leadership.*|invited talks|service|projekte|zertifikate|weiterbildung(?:en)?|interessen|hobbys|ehrenamt.*|referenzen|auszeichnungen|veröffentlichungen|projets.*|certificats?|centres d['’]intérêt|loisirs|bénévolat|références|proyectos.*|certificaciones|cursos|intereses|aficiones|voluntariado|referencias|premios)$/u,
  ],
];

const spacedHeadings = headings.map(([name, { source }]): [SectionName, RegExp] => [name, new RegExp(source.replaceAll(' ', ' ?'), 'u')]);

/** Cuts a CV at its headings. What stands before the first is the head: name and contact; so is what begins a column that has headings of its own. */
export function readSections(raw: TextLine[]): Section[] {
  const lines = joinMarginHeadings(raw).flatMap(outOfMargin);
  const sections: Section[] = [{ name: 'head', lines: [] }];
  lines.forEach((line, at) => {
    const name = headingOf(line.text);
    if (name !== undefined) return sections.push({ name, lines: [] });
    if (line.startsColumn && hasHeading(columnFrom(lines, at))) sections.push({ name: 'head', lines: [] });
    return sections.at(-1)?.lines.push(line);
  });
  return sections;
}

function columnFrom(lines: TextLine[], at: number): TextLine[] {
  const next = lines.findIndex((line, index) => index > at && line.startsColumn);
  return lines.slice(at, next < 0 ? undefined : next);
}

function hasHeading(lines: TextLine[]): boolean {
  return lines.some(({ text }) => headingOf(text) !== undefined);
}

/** A heading in the margin that takes two lines of it. */
function joinMarginHeadings(lines: TextLine[]): TextLine[] {
  const joined = lines.map((line) => ({ ...line }));
  joined.forEach((line, at) => {
    const next = joined[at + 1];
    const [first = '', ...rest] = line.text.split('\t');
    const [nextFirst = '', ...nextRest] = next?.text.split('\t') ?? [];
    if (next === undefined || headingOf(first) !== undefined || headingOf(`${first} ${nextFirst}`) === undefined) return;
    Object.assign(line, { text: [`${first} ${nextFirst}`, ...rest].join('\t') });
    Object.assign(next, { text: nextRest.join('\t') });
  });
  return joined.filter(({ text }) => text !== '');
}

/** A heading that stands in the margin beside the first line of its section. */
function outOfMargin(line: TextLine): TextLine[] {
  const [first = '', ...rest] = line.text.split('\t');
  const isBeside = rest.length > 0 && headingOf(first) !== undefined && rest.every((part) => headingOf(part) === undefined);
  const { indent, ...unplaced } = line;
  return isBeside
    ? [
        { ...unplaced, text: first },
        { ...unplaced, text: rest.join('\t') },
      ]
    : [line];
}

/** The section a line is the heading of; undefined where it is none. */
export function headingOf(text: string): SectionName | undefined {
  if (isBullet(text) || text.length > 50 || /\t/u.test(text)) return undefined;
  // Letter-spaced headings come as "E X P E R I E N C E", the gaps between their words lost.
  const isSpaced = /^(?:[\p{L}&'’-] ){3,}\p{L}$/u.test(text.trim());
  const plain = (isSpaced ? text.replaceAll(' ', '') : text)
    .toLowerCase()
    .replaceAll(/[:•|_]|^\W+|\W+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return (isSpaced ? spacedHeadings : headings).find(([, pattern]) => pattern.test(plain))?.[0];
}
