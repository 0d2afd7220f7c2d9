import type { Profile } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useState } from 'react';
import { TextField } from './text-field.tsx';

/** Skills and languages as lines: `TypeScript, 7` is seven years of it; `French: professional`. */
export function SkillsForm({ profile, onChange }: { profile: Profile; onChange: (profile: Profile) => void }) {
  const [skills, setSkills] = useState(
    profile.skills.map(({ name, years }) => (years === undefined ? name : `${name}, ${years}`)).join('\n'),
  );
  const [languages, setLanguages] = useState(
    profile.languages.map(({ language, fluency }) => (fluency ? `${language}: ${fluency}` : language)).join('\n'),
  );
  return (
    <fieldset className="card grid">
      <legend>{say('Skills and languages')}</legend>
      <TextField
        label={say('Skills, a line each, with years after a comma')}
        long
        value={skills}
        onChange={(text) => {
          setSkills(text);
          onChange({ ...profile, skills: linesOf(text).map(readSkill) });
        }}
      />
      <TextField
        label={say('Languages, a line each, with how well after a colon')}
        long
        value={languages}
        onChange={(text) => {
          setLanguages(text);
          onChange({ ...profile, languages: linesOf(text).map(readLanguage) });
        }}
      />
    </fieldset>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readSkill(line: string): Profile['skills'][number] {
  const [, name, years] = /^(.*?),\s*(\d+(?:\.\d+)?)\s*(?:years?)?$/iu.exec(line) ?? [];
  return name === undefined ? { name: line } : { name, years: Number(years) };
}

function readLanguage(line: string): Profile['languages'][number] {
  const [language = line, fluency] = line.split(/:\s*/u);
  return fluency ? { language, fluency } : { language };
}
