import { SiteHost } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useId, useState } from 'react';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';
import { SecretField } from './secret-field.tsx';

const nothing = { site: '', user: '', password: '', totp: '', consent: false };

/** A login to keep; it takes the place of the one that is kept for the same site. `hosts`: those the queue would need one for. */
export function NewLogin({ hosts, kept }: { hosts: string[]; kept: string[] }) {
  const [wish, setWish] = useState(nothing);
  const change = (part: Partial<typeof wish>) => setWish({ ...wish, ...part });
  const list = useId();
  const host = SiteHost.safeParse(hostIn(wish.site)).data;
  const save = async () => {
    const { user, password, totp, consent } = wish;
    await call('saveSiteLogin', { input: { host: host as string, user, password, totp, consent } });
    setWish(nothing);
  };
  return (
    <div className="stack">
      <label>
        {say('Site')} <span className="soft small">{say('its address, or the name in it')}</span>
        <input
          type="text"
          name="loginSite"
          list={list}
          autoComplete="off"
          value={wish.site}
          onChange={({ target }) => change({ site: target.value })}
        />
        <datalist id={list}>
          {hosts.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </label>
      <label>
        {say('User name')}
        <input
          type="text"
          name="loginUser"
          autoComplete="off"
          value={wish.user}
          onChange={({ target }) => change({ user: target.value })}
        />
      </label>
      <SecretField name="loginPassword" label={say('Password')} value={wish.password} onValue={(password) => change({ password })} />
      <SecretField
        name="loginTotp"
        label={say('Secret of the authenticator app')}
        hint={say('only where the site asks for its codes')}
        value={wish.totp}
        onValue={(totp) => change({ totp })}
      />
      <label className="check">
        <input type="checkbox" name="loginConsent" checked={wish.consent} onChange={({ target }) => change({ consent: target.checked })} />
        <span>{host === undefined ? say('Use it to log in there') : say('Use it to log in on {host}', { host })}</span>
      </label>
      <div className="row">
        <Act kind="main" disabled={host === undefined || wish.user === '' || wish.password === ''} action={save} refresh={['site-logins']}>
          {host !== undefined && kept.includes(host) ? say('Replace the login') : say('Keep the login')}
        </Act>
      </div>
    </div>
  );
}

/** People paste addresses. */
function hostIn(site: string): string {
  const text = site.trim();
  return URL.canParse(text) ? new URL(text).hostname : text;
}
