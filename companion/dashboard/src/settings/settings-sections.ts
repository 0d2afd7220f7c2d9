import { phrase } from '@sincerely/shared/words';

/** The sections of the settings in their order, by the part of the address that leads to each. */
export const settingsSections = [
  { id: 'appearance', name: phrase('Appearance') },
  { id: 'documents', name: phrase('CV and letter') },
  { id: 'pacing', name: phrase('Pacing') },
  { id: 'consent', name: phrase('Consent') },
  { id: 'model', name: phrase('Model') },
  { id: 'mail', name: phrase('E-mail') },
  { id: 'logins', name: phrase('Site logins') },
  { id: 'secrets', name: phrase('Where secrets are kept') },
  { id: 'browsers', name: phrase('Paired browsers') },
  { id: 'backups', name: phrase('Backups') },
  { id: 'data', name: phrase('Your data') },
] as const;

export type SettingsSectionId = (typeof settingsSections)[number]['id'];
