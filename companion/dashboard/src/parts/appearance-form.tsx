import { languages, type Appearance, type SpokenLanguage } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { wear } from '../appearance.ts';
import { call } from '../session.ts';
import { Problem } from './problem.tsx';

/** Each in its own tongue, so that it is found by who speaks it. */
const names: Record<SpokenLanguage, string> = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', pt: 'Português' };
const themes: Record<Appearance['theme'], string> = { system: phrase('As the system'), light: phrase('Light'), dark: phrase('Dark') };

/** Language and theme; worn as soon as they are chosen, in the dashboard and in the paired browsers. */
export function AppearanceForm({ appearance }: { appearance: Appearance }) {
  const queries = useQueryClient();
  const [thrown, setThrown] = useState<unknown>();
  const save = async (next: Appearance) => {
    const settings = await call('saveSettings', { input: { appearance: next } });
    queries.setQueryData(['settings'], settings);
    await wear(settings.appearance);
  };
  const choose = (change: Partial<Appearance>) => void save({ ...appearance, ...change }).catch(setThrown);
  return (
    <section className="card stack" aria-label={say('Appearance')}>
      <h2>{say('Appearance')}</h2>
      <div className="row">
        <label className="field">
          {say('Language')}
          <select value={appearance.language} onChange={(event) => choose({ language: event.target.value as Appearance['language'] })}>
            <option value="browser">{say('As the browser')}</option>
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {names[language]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say('Theme')}
          <select value={appearance.theme} onChange={(event) => choose({ theme: event.target.value as Appearance['theme'] })}>
            {Object.entries(themes).map(([theme, name]) => (
              <option key={theme} value={theme}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Problem thrown={thrown} />
    </section>
  );
}
