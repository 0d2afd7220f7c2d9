/** The board's own words, which follow the posting's language. */
const english = {
  apply: 'Apply for this job',
  applyButton: 'Apply',
  back: 'Back to jobs',
  required: 'indicates a required field',
  attach: 'Attach',
  enterManually: 'Enter manually',
  fileTypes: 'Accepted file types',
  removeFile: 'Remove file',
  select: 'Select...',
  location: 'Location (City)',
  locateMe: 'Locate me',
  country: 'Country',
  phone: 'Phone',
  education: 'Education',
  employment: 'Employment',
  addAnother: 'Add another',
  submit: 'Submit application',
  submitting: 'Submitting application...',
  missing: 'This field is required.',
  missingFile: 'Resume/CV is required.',
  noOptions: 'No options',
  loading: 'Loading...',
  consent: (company: string) =>
    `By checking this box, I agree to ${company} storing and processing my data to assess my fit for this position.`,
  retention: (company: string) => `By checking this box, I agree to ${company} keeping my data for future openings.`,
  demographicConsent: (company: string) =>
    `By checking this box, I consent to ${company} collecting, storing, and processing my responses to the demographic data surveys above.`,
  codeHeading: 'Security code',
  codeHelp: (email: string) =>
    `A verification code was sent to ${email}. Enter the 8-character code to confirm you're a human, then submit again.`,
  codeWrong: 'Incorrect security code. Please try again.',
  failed: 'There was an error processing your application. Please try again.',
  alreadyApplied: 'You have already applied for this job.',
  challenge: 'I am not a robot',
};

const german: typeof english = {
  ...english,
  apply: 'Bewerben Sie sich auf diese Stelle',
  applyButton: 'Bewerben',
  back: 'Zurück zu den Stellen',
  required: 'kennzeichnet ein Pflichtfeld',
  attach: 'Anhängen',
  enterManually: 'Manuell eingeben',
  fileTypes: 'Akzeptierte Dateitypen',
  removeFile: 'Datei entfernen',
  select: 'Auswählen...',
  location: 'Standort (Stadt)',
  locateMe: 'Standort ermitteln',
  country: 'Land',
  phone: 'Telefon',
  education: 'Ausbildung',
  employment: 'Berufserfahrung',
  addAnother: 'Weitere hinzufügen',
  submit: 'Bewerbung einreichen',
  submitting: 'Bewerbung wird eingereicht...',
  missing: 'Dieses Feld ist erforderlich.',
  noOptions: 'Keine Optionen',
  consent: (company) =>
    `Indem ich dieses Kontrollkästchen ankreuze, erkläre ich mich damit einverstanden, dass ${company} meine Daten speichert und verarbeitet, um meine Eignung für diese Stelle zu beurteilen.`,
  retention: (company) =>
    `Indem ich dieses Kontrollkästchen ankreuze, erkläre ich mich damit einverstanden, dass ${company} meine Daten für künftige Stellen aufbewahrt.`,
};

export type BoardText = typeof english;

export function boardText(language: string | undefined): BoardText {
  return language?.startsWith('de') ? german : english;
}
