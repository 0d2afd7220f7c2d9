import type { SiteLogin } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Act } from '../parts/act.tsx';
import { Problem } from '../parts/problem.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';
import { NewLogin } from './new-login.tsx';

const refresh = ['site-logins'];

/** Logins of sites whose forms are behind one, for applications that run from the queue. */
export function SiteLogins() {
  const { data, error } = useQuery({ queryKey: ['site-logins'], queryFn: async () => call('siteLogins'), retry: false });
  return (
    <section className="card stack" aria-label={say('Site logins')}>
      <h2>{say('Site logins')}</h2>
      <p className="soft">
        {say(
          'For sites that want a login before they show their form, where applications run from the queue. A login is typed on the site it is kept for and on no other, once, and never again where the site does not take it. What is saved here is not shown again; it can be replaced or removed.',
        )}
      </p>
      <Problem thrown={error} />
      {data && (
        <>
          {data.logins.length > 0 && <LoginTable logins={data.logins} />}
          <NewLogin hosts={data.hosts} kept={data.logins.map(({ host }) => host)} />
        </>
      )}
    </section>
  );
}

function LoginTable({ logins }: { logins: SiteLogin[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say('Site')}</th>
          <th scope="col">{say('User name')}</th>
          <th scope="col">{say('Use')}</th>
          <th scope="col">
            <span className="only-read">{say('Change')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {logins.map((login) => (
          <tr key={login.host}>
            <th scope="row">{login.host}</th>
            <td>
              {login.user}
              {login.hasTotp && <div className="soft small">{say('with codes of an authenticator app')}</div>}
            </td>
            <td className="soft">{lastUseOf(login)}</td>
            <td>
              <div className="row">
                <Act
                  kind="quiet"
                  action={async () => call('allowSiteLogin', { params: { id: login.host }, input: { consent: !login.consent } })}
                  refresh={refresh}
                >
                  {login.consent ? say('Do not use it') : say('Use it')}
                </Act>
                <Act kind="quiet" action={async () => call('removeSiteLogin', { params: { id: login.host } })} refresh={refresh}>
                  {say('Remove')}
                </Act>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lastUseOf({ consent, refusedAt, lastUsedAt }: SiteLogin): string {
  if (refusedAt !== null) return say('the site did not take it {time}; replace it', { time: when(refusedAt) });
  if (!consent) return say('kept, not used');
  return lastUsedAt === null ? say('never used so far') : say('last used {time}', { time: when(lastUsedAt) });
}
