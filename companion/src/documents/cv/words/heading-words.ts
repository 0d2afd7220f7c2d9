export type SectionName = 'head' | 'summary' | 'work' | 'education' | 'skills' | 'languages' | 'links' | 'other';

/** Headings by section, in English, German, French, Spanish and Italian; small letters, whole lines. */
const headings: [SectionName, RegExp][] = [
  [
    'summary',
    /^(?:(?:summary of qualifications|qualifications summary|profile summary|(?:summary|profile) (?:and|&) objective|who i am|objectif professionnel|projet professionnel|objetivo profesional|obiettivo professionale|zielsetzung|wer ich bin)|(?:professional |career |executive |personal )?(?:summary|profile|objective|statement)|(?:more )?about(?: me)?|hello|(?:kurz|berufs|persönliches )?profil|(?:ich )?über mich|zusammenfassung|kurzbiografie|profil(?: professionnel)?|à propos(?: de moi)?|résumé|présentation|qui suis-je ?\??|perfil(?: profesional)?|(?:sobre|acerca de) mí|resumen(?: profesional)?|extracto|profilo(?: (?:professionale|personale))?|chi sono|quién soy|quem sou|presentazione|sintesi)$/u,
  ],
  [
    'work',
    /^(?:(?:(?:relevant|other|additional|further|previous|prior|recent|selected|key) )?(?:(?:work|professional|employment|industry|teaching|clinical|nursing|research|legal|military|technical|consulting|freelance|internship|practical|career) )?(?:experiences?|history|employment)(?: \(.*\))?|(?:work|employment) (?:and|&) (?:experience|internships)|career to date|freelance work|where i(?:['’]ve| have)? worked|bisherige (?:tätigkeiten|stationen)|beruflicher? (?:hintergrund|lebenslauf|praxis|entwicklung)|(?:berufserfahrung|praktika) (?:und|&) \p{L}+|(?:neben|werkstudenten)(?:tätigkeiten|jobs)|arbeitsverhältnisse|expériences? (?:clés?|significatives?|antérieures?)|(?:historique|carrière) professionnel(?:le)?|(?:emplois|stages) et (?:emplois|stages)|jobs étudiants|postes occupés|(?:vie|activités?) professionnelles?|(?:historial|carrera) (?:laboral|profesional)|experiencia (?:previa|relevante|profesional y prácticas)|(?:storia|percorso) lavorativ[ao]|(?:employment|career|work) (?:history|record|summary)|professional (?:background|career|appointments)|experience and .*|(?:academic|professional) (?:appointments|positions|employment)|appointments|work|positions(?: held)?|(?:clinical )?(?:rotations|placements|internships)|berufs?(?:erfahrung(?:en)?|tätigkeit(?:en)?|praxis|weg|leben)|(?:beruflicher )?werdegang|berufliche(?:r|) (?:erfahrung(?:en)?|stationen|tätigkeit(?:en)?|laufbahn)|prax[ie]s?erfahrung(?:en)?|praktische (?:erfahrung(?:en)?|tätigkeit(?:en)?)|arbeitserfahrung|tätigkeiten|praktika|anstellungen|expériences?(?: (?:professionnelles?|de travail|pédagogiques?|et stages))?|parcours(?: professionnel)?|emplois?|stages|jobs|prácticas(?: (?:clínicas|profesionales|académicas))?|experiencias?(?: (?:profesional(?:es)?|laboral(?:es)?|docente|de trabajo))?|trayectoria(?: (?:profesional|laboral))?|vida laboral|esperienz[ae](?: (?:professional[ei]|lavorativ[ae]|di lavoro))?|(?:percorso|attività) professional[ei]|carriera|tirocini(?: e stage)?)$/u,
  ],
  [
    'education',
    /^(?:(?:schooling|qualifications|(?:schul)?(?:aus)?bildung|schule|formations?|études|diplômes|estudios|titulación|istruzione|studi) (?:and|&|und|et|y|e) (?!.*(?:work|beruf|erfahrung|praxis|emploi|expérience|experiencia|laboral|esperienz|lavor))[\p{L}-]+|education ?[/,&] ?training|(?:formal|academic|higher|university) education|education(?:al)? (?:history|background|qualifications)|academic (?:credentials|profile)|vocational training|where i(?:['’]ve| have)? studied|bildungsgang|(?:schul- und )?(?:berufs|berufliche )ausbildung|(?:schule|ausbildung|studium) ?[/&] ?(?:schule|ausbildung|studium)|schullaufbahn|formation (?:universitaire|scolaire|supérieure)|diplômes obtenus|titres et diplômes|(?:formación|preparación) (?:universitaria|académica)|(?:estudios|títulos|titulaciones) (?:realizados|obtenidos|obtenidas)|(?:datos|historial) académicos?|education(?: (?:and|&) .*)?|educational background|academic (?:background|history|qualifications|record)|qualifications|schooling|study|studies|(?:aus)?bildung(?:sweg)?|aus- und weiterbildung|(?:schul|hochschul|berufs)?(?:aus)?bildung|schule|studium(?: und (?:ausbildung|schule|promotion))?|(?:ausbildung|promotion|schule) und (?:studium|schule|ausbildung)|(?:juristische|akademische|schulische)r? (?:ausbildung|laufbahn|bildung|werdegang)|(?:parcours|cursus) (?:académique|scolaire|universitaire|de formation)|(?:trayectoria|recorrido) académic[ao]|percorso (?:accademico|formativo|di studi)|formations?(?: (?:académique|initiale|et diplômes))?|études|scolarité|cursus(?: (?:scolaire|universitaire))?|diplômes(?: et formations?)?|(?:formación|educación)(?: (?:académica|y formación|reglada))?|estudios|titulación|formazione(?: accademica)?|istruzione(?: e formazione)?|titoli di studio|studi)$/u,
  ],
  [
    'languages',
    /^(?:languages?(?: skills| proficiency| spoken)?|(?:foreign|spoken) languages|compétences linguistiques|connaissances linguistiques|lenguas|sprachen|(?:fremd)?sprach(?:en|kenntnisse)|langues(?: (?:étrangères|vivantes|parlées))?|idiomas|competencias? lingüísticas?|lingue(?: straniere)?|(?:conoscenze|competenze) linguistiche)$/u,
  ],
  [
    'skills',
    /^(?:(?:my |clinical |practical |soft |hard |software |transferable )skills|technical (?:proficiencies|knowledge|environment)|(?:besondere|weitere|fachliche|technische|persönliche|pc|computer)[ -]?(?:kenntnisse|kompetenzen|fähigkeiten|stärken)|savoir-être|connaissances(?: (?:informatiques|techniques|linguistiques))?|domaines de compétences?|otros conocimientos|destrezas|puntos fuertes|conoscenze (?:informatiche|tecniche)|(?:technical|core|key|top|professional|other|it)?[ -]?(?:skills|competenc(?:ies|es)|technologies|expertise|tools|strengths)(?: (?:and|&|summary).*)?|areas of expertise|what i (?:can do|know|do best)|was ich kann|ce que je sais faire|lo que sé hacer|skill ?set|toolbox|tech(?:nology)? stack|(?:it-|edv-|fach)?kenntnisse(?: .*)?|edv|computing|computer(?: skills)?|(?:fähigkeiten|fertigkeiten|kompetenzen|qualifikationen)(?: .*)?|stärken|compétences(?: .*)?|savoir-faire|(?:logiciels|outils|informatique)(?: et .*)?|habilidades(?: .*)?|competencias(?: .*)?|aptitudes|herramientas(?: [ye] .*)?|informática|conocimientos(?: .*)?|competenze(?: .*)?|capacità(?: .*)?)$/u,
  ],
  [
    'links',
    /^(?:contacts?(?: (?:details|information|me))?|personal (?:details|information|data)|get in touch|links|kontakt(?:daten)?|(?:persönliche|allgemeine) (?:daten|angaben)|(?:angaben )?zur person|coordonnées|(?:me )?joindre|me contacter|informations personnelles|état civil|contacto|datos (?:personales|de contacto)|contatti|dati (?:personali|anagrafici)|informazioni personali|información personal)$/u,
  ],
  [
    'other',
    /^(?:volunteering|military service|security clearance|training (?:and|&) (?:development|certifications?)|professional training|ehrenamtliches engagement|weitere qualifikationen|zertifizierungen|driving licen[cs]e|formations complémentaires|vie associative|engagement associatif|activités extra-professionnelles|informations complémentaires|carné?t? de conducir|permiso de conducir|datos adicionales|información adicional|altre informazioni|interessi personali|projects?(?:[ &/,(].*)?|publications?(?:[ &/,(].*)?|certifications?(?:[ &/,(].*)?|certificates?|licen[cs]es(?: (?:and|&) .*)?|courses?|awards?(?:[ &/,(].*)?|honou?rs(?:[ &/,(].*)?|interests(?:[ &/,(].*)?|hobbies(?:[ &/,(].*)?|training|tickets(?: (?:and|&) \p{L}+)?|(?:away from|outside(?: of)?) work|community(?: (?:work|service|involvement))?|referees?|references?|volunteer(?:[ &/,(].*)?|activities|patents?|achievements?|(?:selected|personal|side|open source) .*|extracurricular(?:[ &/,(].*)?|(?:further|additional) training(?:[ &/,(].*)?|continuing (?:education|professional development)|professional (?:development|memberships?|registration)|affiliations(?:[ &/,(].*)?|memberships?(?:[ &/,(].*)?|leadership(?:[ &/,(].*)?|(?:invited )?talks|presentations|grants(?:[ &/,(].*)?|service|declaration|additional information|projekte|zertifikate(?:[ &/,(].*)?|(?:weiter|fort)bildung(?:en)?(?:[ &/,(].*)?|zusatzqualifikation(?:en)?|lehrgänge(?:[ &/,(].*)?|seminare|interessen(?:[ &/,(].*)?|hobb[yi]e?s(?:[ &/,(].*)?|freizeit(?:[ &/,(].*)?|ehrenamt(?:[ &/,(].*)?|engagement|mitgliedschaften|wehrdienst|zivildienst|führerschein|referenzen|auszeichnungen|stipendien|veröffentlichungen(?:[ &/,(].*)?|publikationen(?:[ &/,(].*)?|vorträge(?:[ &/,(].*)?|sonstiges|projets(?:[ &/,(].*)?|certificats?|certifications|formation (?:continue|complémentaire)(?:[ &/,(].*)?|centres d['’]intérêts?|loisirs(?:[ &/,(].*)?|bénévolat|engagements?(?: et .*)?|divers|et aussi|références|permis(?: de conduire)?|proyectos(?:[ &/,(].*)?|certificaci(?:ón|ones)|cursos(?:[ &/,(].*)?|formación complementaria|(?:otros )?datos de interés|otros datos|otra información|intereses|aficiones|voluntariado|referencias|premios(?:[ &/,(].*)?|publicaciones|progetti(?:[ &/,(].*)?|certificazioni(?:[ &/,(].*)?|corsi(?:[ &/,(].*)?|pubblicazioni|interessi|passioni|hobby|volontariato|referenze|patent[ei](?: di guida)?|ulteriori informazioni|altro)$/u,
  ],
];

/** What a heading in other words says of its section, told of lines only that are set as headings are; the first that fits. */
const hintWords: [SectionName, RegExp][] = [
  // Alone on a line set as a heading is; in a text they are any words.
  ['summary', /objective|objectif|objetivo|obiettivo|^(?:overview|introduction|bio|in short|motivation|accroche)$/u],
  ['work', /^(?:karriere|carrière|stationen|beschäftigungen|missions|empleos|trabajos?|occupazioni|positions of responsibility)$/u],
  ['education', /^(?:degrees|university|apprenticeship|lehre|titulaciones|títulos)$/u],
  [
    'skills',
    /^(?:software|programme|abilities|knowledge|speciali?ties|capabilities|proficiencies|schwerpunkte|atouts|qualités|bureautique|capacidades|programas|abilità)$/u,
  ],
  [
    'other',
    /^(?:(?:key )?(?:accomplishments|achievements)|conferences|other|miscellaneous|causes|availability|portfolio|workshops|scholarships|exhibitions|auslands\p{L}+|schulungen|elternzeit|distinctions|otros(?: méritos)?|actividades|attestati)$/u,
  ],
  [
    'other',
    /volunt|volont|ehrenamt|bénévol|project|projekt|projet|proyect|progett|publi|veröff|certif|zertif|award|honou?r|prize|auszeich|prix|premi|interest|interess|intérêt|hobb|referen[czt]|weiterbild|fortbild|further|additional|weitere|zusatz|continu|complement|complément|lehrg|course|kurs|(?<!par)cours|curso|corsi|member|mitglied|talk|vortr|patent|licen[cs]e|führerschein|permis|wehrdienst|militär|military|service/u,
  ],
  [
    'work',
    /experience|employ|career|(?:i|i['’]ve) worked|appointments|erfahrung|werdegang|beruf|tätigkeit|praktik|expérience|parcours|emploi|experiencia|trayectoria|laboral|esperienz|lavor/u,
  ],
  [
    'education',
    /educat|school|i learned|i studied|stud(?:y|ies)|academic|qualification|ausbildung|schul|studium|bildung|promotion|(?<!in)formation|étude|diplôme|scolar|(?<!in)formación|estudios|educación|istruzione|formazione|studi(?!o)/u,
  ],
  ['languages', /(?<!programming |computer )(?:language|sprach|langue|idioma|lingu)/u],
  [
    'skills',
    /skill|competenc|toolbox|tools|expertise|technolog|programming|strength|kenntnis|fähigkeit|kompetenz|stärken|compétence|savoir|outils|logiciel|informatique|habilidad|competencia|conocimiento|aptitud|herramienta|competenz|capacità|strumenti|punti di forza|fortalezas/u,
  ],
  ['summary', /summary|profile|profil|about|über mich|zusammenfassung|resumen|perfil|sobre mí|acerca de|chi sono/u],
  ['links', /contact|kontakt|coordonn|personal|persönlich|contatt/u],
];

/** Some head the schools of one CV and the courses of another: what is below tells. */
export const mayHeadSchools = /^training$/iu;

/** Headings are often written in capitals, and those without their accents. A pattern keeps the capitals of its classes. */
const unmarked = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
const hints = hintWords.map(([name, { source }]): [SectionName, RegExp] => [name, new RegExp(unmarked(source), 'u')]);
const plainHeadings = headings.map(([name, { source }]): [SectionName, RegExp] => [name, new RegExp(unmarked(source), 'u')]);
const spacedHeadings = plainHeadings.map(([name, { source }]): [SectionName, RegExp] => [
  name,
  new RegExp(source.replaceAll(' ', ' ?'), 'u'),
]);

/** The section a line is the heading of by its words; undefined where it is none. */
export function headingOf(text: string): SectionName | undefined {
  // Without its accents it is the title of the whole in English.
  if (/^\W*resume\W*$/iu.test(text) || /^\s*[•●▪·*–—-]/u.test(undecorated(text)) || text.length > 70 || /\t/u.test(text)) return undefined;
  const plain = plainHeading(text);
  if (plain.length > 45) return undefined;
  const mayLackSpaces = isLetterSpaced(text) || /^[\p{Lu}&]{9,}$/u.test(text.trim());
  return (mayLackSpaces ? spacedHeadings : plainHeadings).find(([, pattern]) => pattern.test(plain))?.[0];
}

/** What the words of a line hint at that is set as headings are. */
export function hintOf(text: string): SectionName | undefined {
  const plain = plainHeading(text);
  return headingOf(text) ?? hints.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** "— Formation —" is no point. */
export function undecorated(text: string): string {
  return /^\s*([•·~*–—-]+)\s(.+)\s\1\s*$/u.exec(text)?.[2] ?? text;
}

function plainHeading(text: string): string {
  return unmarked(isLetterSpaced(text) ? text.replaceAll(' ', '') : text)
    .toLowerCase()
    .replaceAll(/[:•|_]|^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** "E X P E R I E N C E": the gaps between its words are lost; two letters may be set so close that they stay together. */
export function isLetterSpaced(text: string): boolean {
  const pieces = text.trim().split(' ');
  const alone = pieces.filter((piece) => /^[\p{L}&'’.-]$/u.test(piece)).length;
  return pieces.length >= 4 && alone >= pieces.length * 0.75 && pieces.every((piece) => piece.length <= 3);
}
