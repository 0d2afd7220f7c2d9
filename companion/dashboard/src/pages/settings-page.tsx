import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { DefaultBase } from '../base-cvs/choose-base.tsx';
import { MailForm } from '../mail/mail-form.tsx';
import { AppearanceForm } from '../parts/appearance-form.tsx';
import { Backups } from '../parts/backups.tsx';
import { DocumentsForm } from '../parts/documents-form.tsx';
import { ModelForm } from '../parts/model-form.tsx';
import { Problem } from '../parts/problem.tsx';
import { YourData } from '../parts/your-data.tsx';
import { call } from '../session.ts';
import { ConsentForm } from '../settings/consent-form.tsx';
import { PacingForm } from '../settings/pacing-form.tsx';
import { PairedBrowsers } from '../settings/paired-browsers.tsx';
import { SecretsPlace } from '../settings/secrets-place.tsx';
import { SectionLinks } from '../settings/section-links.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { SiteLogins } from '../settings/site-logins.tsx';
import { useSection } from '../settings/use-section.ts';

/** How it looks and what it makes, what it may do by itself, whom it speaks with, and where things are kept. */
export function SettingsPage() {
  const { data: settings, error } = useQuery({ queryKey: ['settings'], queryFn: async () => call('settings') });
  const { data: setup } = useQuery({ queryKey: ['setup'], queryFn: async () => call('setup') });
  useSection(settings !== undefined && setup !== undefined);
  return (
    <div className="stack">
      <h1>{say('Settings')}</h1>
      <Problem thrown={error} />
      {settings && (
        <div className="settings">
          <SectionLinks />
          <div className="stack">
            <SettingsSection id="appearance">
              <AppearanceForm appearance={settings.appearance} />
            </SettingsSection>
            <SettingsSection id="documents">
              <DocumentsForm settings={settings.documents} />
              <DefaultBase />
            </SettingsSection>
            <SettingsSection id="pacing">
              <PacingForm conduct={settings.conduct} />
            </SettingsSection>
            <SettingsSection id="consent">
              <ConsentForm conduct={settings.conduct} />
            </SettingsSection>
            <SettingsSection id="model">
              <ModelForm settings={settings.model} />
            </SettingsSection>
            <SettingsSection id="mail">
              <MailForm settings={settings.mail} />
            </SettingsSection>
            <SettingsSection id="logins">
              <SiteLogins />
            </SettingsSection>
            <SettingsSection id="secrets">
              <SecretsPlace />
            </SettingsSection>
            <SettingsSection id="browsers">
              <PairedBrowsers port={setup?.port} />
            </SettingsSection>
            <SettingsSection id="backups">
              <Backups />
            </SettingsSection>
            <SettingsSection id="data">{setup && <YourData setup={setup} />}</SettingsSection>
          </div>
        </div>
      )}
    </div>
  );
}
