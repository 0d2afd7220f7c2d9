import type { DocumentSettings } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useState } from 'react';
import { call } from '../session.ts';
import { Act } from './act.tsx';

const templates: Record<DocumentSettings['template'], string> = {
  classic: phrase('Classic, without serifs'),
  serif: phrase('Serif, name in the middle'),
  compact: phrase('Compact, more on a page'),
};
const languages: Record<DocumentSettings['language'], string> = {
  posting: phrase('The language of the posting'),
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
};

/** How CVs and letters are set; it holds from the next tailoring on. */
export function DocumentsForm({ settings }: { settings: DocumentSettings }) {
  const [wish, setWish] = useState(settings);
  const change = (part: Partial<DocumentSettings>) => setWish({ ...wish, ...part });
  return (
    <section className="card stack" aria-label={say('CV and letter')}>
      <h2>{say('CV and letter')}</h2>
      <p className="soft">
        {say(
          'Holds for what you tailor from now on. Headings and fixed sentences change their language; your own sentences stay as they are.',
        )}
      </p>
      <label>
        {say('Template')}
        <select value={wish.template} onChange={({ target }) => change({ template: target.value as DocumentSettings['template'] })}>
          {Object.entries(templates).map(([value, name]) => (
            <option key={value} value={value}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('Length of the CV')}
        <select value={wish.pages} onChange={({ target }) => change({ pages: target.value === '1' ? 1 : 2 })}>
          <option value={1}>{say('Cut for one page')}</option>
          <option value={2}>{say('Up to two pages')}</option>
        </select>
      </label>
      <label>
        {say('Language')}
        <select value={wish.language} onChange={({ target }) => change({ language: target.value as DocumentSettings['language'] })}>
          {Object.entries(languages).map(([value, name]) => (
            <option key={value} value={value}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <div className="row">
        <Act kind="main" action={async () => call('saveSettings', { input: { documents: wish } })} refresh={['settings']}>
          {say('Save')}
        </Act>
      </div>
    </section>
  );
}
