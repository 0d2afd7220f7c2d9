import type { Profile } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { AnswersForm } from './answers-form.tsx';
import { EntriesForm } from './entries-form.tsx';
import { LinksForm } from './links-form.tsx';
import { SkillsForm } from './skills-form.tsx';
import { TextField } from './text-field.tsx';

type Props = { profile: Profile; onChange: (profile: Profile) => void };

/** Edits a profile; every change gives a whole new one. */
export function ProfileForm({ profile, onChange }: Props) {
  return (
    <div className="stack">
      <BasicsForm profile={profile} onChange={onChange} />
      <LinksForm profile={profile} onChange={onChange} />
      <EntriesForm kind="work" profile={profile} onChange={onChange} />
      <EntriesForm kind="education" profile={profile} onChange={onChange} />
      <SkillsForm profile={profile} onChange={onChange} />
      <AnswersForm profile={profile} onChange={onChange} />
    </div>
  );
}

const basics = [
  ['givenName', phrase('First name')],
  ['familyName', phrase('Last name')],
  ['preferredName', phrase('Preferred name')],
  ['email', phrase('E-mail')],
  ['phone', phrase('Phone, with country code'), '+14155550134'],
  ['label', phrase('Headline')],
  ['url', phrase('Website')],
] as const;

const places = [
  ['address', phrase('Street address')],
  ['postalCode', phrase('Postal code')],
  ['city', phrase('City')],
  ['region', phrase('State or region')],
  ['countryCode', phrase('Country, two letters')],
] as const;

function BasicsForm({ profile, onChange }: Props) {
  const change = (part: Partial<Profile['basics']>) => {
    const next = { ...profile.basics, ...part };
    const name = [next.givenName, next.familyName].filter(Boolean).join(' ') || next.name;
    onChange({ ...profile, basics: { ...next, name } });
  };
  return (
    <fieldset className="card grid">
      <legend>{say('You')}</legend>
      {basics.map(([key, label, hint]) => (
        <TextField
          key={key}
          label={say(label)}
          value={profile.basics[key]}
          hint={hint ? say('such as {example}', { example: hint }) : undefined}
          onChange={(text) => change({ [key]: text })}
        />
      ))}
      {places.map(([key, label]) => (
        <TextField
          key={key}
          label={say(label)}
          value={profile.basics.location?.[key]}
          onChange={(text) => change({ location: { ...profile.basics.location, [key]: text } })}
        />
      ))}
      <div className="wide">
        <TextField label={say('Summary')} long value={profile.basics.summary} onChange={(text) => change({ summary: text })} />
      </div>
    </fieldset>
  );
}
