import type { Profile } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { TextField } from './text-field.tsx';

/** Social accounts and other links, by name. */
export function LinksForm({ profile, onChange }: { profile: Profile; onChange: (profile: Profile) => void }) {
  const links = profile.basics.profiles;
  const change = (profiles: Profile['basics']['profiles']) => onChange({ ...profile, basics: { ...profile.basics, profiles } });
  const put = (index: number, part: { network?: string; url?: string }) =>
    change(links.map((link, at) => (at === index ? { ...link, ...part } : link)));
  return (
    <fieldset className="card stack">
      <legend>{say('Links')}</legend>
      {links.map((link, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- links have no other identity while they are typed
        <div key={index} className="grid">
          <TextField label={say('Where')} value={link.network} onChange={(network) => put(index, { network })} />
          <TextField label={say('Address')} value={link.url} onChange={(url) => put(index, { url })} />
          <button type="button" className="button quiet" onClick={() => change(links.filter((_, at) => at !== index))}>
            {link.network === '' ? say('Remove link') : say('Remove {name}', { name: link.network })}
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => change([...links, { network: '', url: '' }])}>
        {say('Add a link')}
      </button>
    </fieldset>
  );
}
