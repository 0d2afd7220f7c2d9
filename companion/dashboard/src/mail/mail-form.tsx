import type { MailSettings } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';

/** Servers of usual providers; any other works as well. */
const providers: Record<string, Pick<MailSettings, 'host' | 'port' | 'security'>> = {
  Gmail: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
  'GMX (gmx.net)': { host: 'mail.gmx.net', port: 465, security: 'tls' },
  iCloud: { host: 'smtp.mail.me.com', port: 587, security: 'starttls' },
  Fastmail: { host: 'smtp.fastmail.com', port: 465, security: 'tls' },
  Posteo: { host: 'posteo.de', port: 465, security: 'tls' },
  'Web.de': { host: 'smtp.web.de', port: 587, security: 'starttls' },
  Yahoo: { host: 'smtp.mail.yahoo.com', port: 465, security: 'tls' },
};

type Wish = Omit<MailSettings, 'hasPassword'> & { password: string };
type Fields = { wish: Wish; change: (part: Partial<Wish>) => void };

/** Through which server the person's own e-mails go. */
export function MailForm({ settings }: { settings: MailSettings }) {
  const { hasPassword, ...known } = settings;
  const [wish, setWish] = useState<Wish>({ ...known, password: '' });
  const [tested, setTested] = useState<{ ok: boolean; message: string }>();
  const change = (part: Partial<Wish>) => {
    setWish({ ...wish, ...part });
    setTested(undefined);
  };
  const save = async () => {
    const { password, ...rest } = wish;
    await call('saveSettings', { input: { mail: { ...rest, ...(password === '' ? {} : { password }) } } });
    change({ password: '' });
  };
  return (
    <section className="card stack" aria-label={say('E-mail')}>
      <h2>{say('E-mail')}</h2>
      <p className="soft">
        {say(
          'For postings that take applications by e-mail. They go through your own mail server, each once and on your word. Many providers ask for a password made for programs, in place of your usual one.',
        )}
      </p>
      <ServerFields wish={wish} change={change} />
      <SenderFields wish={wish} change={change} hasPassword={hasPassword && wish.host === settings.host} />
      <div className="row">
        <Act kind="main" action={save} refresh={['settings', 'mail']}>
          {say('Save')}
        </Act>
        <Act action={async () => setTested(await call('testMail'))} disabled={settings.host === ''}>
          {say('Test it')}
        </Act>
      </div>
      {tested && (
        <p role="status" className={tested.ok ? '' : 'failure'}>
          {tell(tested.message)}
        </p>
      )}
    </section>
  );
}

function ServerFields({ wish, change }: Fields) {
  const chosen = Object.entries(providers).find(([, { host }]) => host === wish.host)?.[0] ?? '';
  return (
    <>
      <label>
        {say('Provider')}
        <select name="mailProvider" value={chosen} onChange={({ target }) => change(providers[target.value] ?? { host: '' })}>
          <option value="">{wish.host === '' ? say('None, or another one') : say('Another one')}</option>
          {Object.keys(providers).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {say('Mail server')}
        <input type="text" name="mailHost" value={wish.host} onChange={({ target }) => change({ host: target.value.trim() })} />
      </label>
      <label>
        {say('Port')}
        <input
          type="number"
          name="mailPort"
          min={1}
          max={65_535}
          value={wish.port}
          onChange={({ target }) => change({ port: Number(target.value) })}
        />
      </label>
      <label>
        {say('Connection')}
        <select name="mailSecurity" value={wish.security} onChange={({ target }) => change({ security: target.value as Wish['security'] })}>
          <option value="tls">{say('TLS from the start')}</option>
          <option value="starttls">{say('STARTTLS, always')}</option>
        </select>
      </label>
    </>
  );
}

function SenderFields({ wish, change, hasPassword }: Fields & { hasPassword: boolean }) {
  return (
    <>
      <label>
        {say('Your address')}
        <input type="email" name="mailAddress" value={wish.address} onChange={({ target }) => change({ address: target.value.trim() })} />
      </label>
      <label>
        {say('Your name, as recipients see it')}
        <input type="text" name="mailName" value={wish.name} onChange={({ target }) => change({ name: target.value })} />
      </label>
      <label>
        {say('User name')} <span className="soft small">{say('often your address')}</span>
        <input type="text" name="mailUser" autoComplete="off" value={wish.user} onChange={({ target }) => change({ user: target.value })} />
      </label>
      <label>
        {say('Password')}{' '}
        <span className="soft small">
          {hasPassword
            ? say('one is kept for this server; leave empty to keep it')
            : say('kept encrypted on this machine, shown to this server alone')}
        </span>
        <input
          type="password"
          name="mailPassword"
          autoComplete="off"
          value={wish.password}
          onChange={({ target }) => change({ password: target.value })}
        />
      </label>
    </>
  );
}
