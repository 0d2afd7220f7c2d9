import type { Overview, Setup } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { call } from '../session.ts';
import { Act } from './act.tsx';
import { PairBrowser } from './pair-browser.tsx';

const sampleCommand = 'npm start -- --demo';
const toProfile = <Link to="/profile" />;
const inline = {
  strong: <strong />,
  code: <code />,
  em: <em />,
};

/** Four steps from nothing to a practice submission; each is checked by itself and can be skipped. */
export function Onboarding({ overview }: { overview: Overview }) {
  const { data: settings } = useQuery({ queryKey: ['settings'], queryFn: async () => call('settings') });
  const { data: setup } = useQuery({ queryKey: ['setup'], queryFn: async () => call('setup') });
  const { data: profile } = useQuery({ queryKey: ['profile'], queryFn: async () => call('profile'), staleTime: Number.POSITIVE_INFINITY });
  if (!settings || settings.onboarding.dismissed) return null;
  const { done } = settings.onboarding;
  const finish = (step: string) => async () =>
    call('saveSettings', { input: { onboarding: { done: [...new Set([...done, step])], dismissed: false } } });
  const facts = overview.profileReady && (done.includes('facts') || profile?.facts.every(({ confirmed }) => confirmed) === true);
  return (
    <section className="stack" aria-label={say('First steps')}>
      <div className="spread">
        <h2>{say('First steps')}</h2>
        <Act
          kind="quiet"
          action={async () => call('saveSettings', { input: { onboarding: { done, dismissed: true } } })}
          refresh={['settings']}
        >
          {say('Hide these')}
        </Act>
      </div>
      <ol className="steps">
        <Step title={say('Your CV')} done={overview.profileReady}>
          <p>
            <Say
              text="<profile>Import your CV or a JSON Resume</profile>, or type your profile. It stays on this machine."
              values={{ profile: toProfile }}
            />
          </p>
        </Step>
        <Step title={say('Check the facts')} done={facts}>
          <p>
            <Say
              text="<profile>Read what was found</profile> and correct it: forms are filled and letters written from it, word for word."
              values={{ profile: toProfile }}
            />
          </p>
          {!facts && (
            <Act action={finish('facts')} refresh={['settings']} disabled={!overview.profileReady}>
              {say('I have checked them')}
            </Act>
          )}
        </Step>
        <Step title={say('Add the extension')} done={overview.extensionPaired}>
          <AddExtension setup={setup} />
        </Step>
        <Step title={say('Practise on a board')} done={done.includes('practice')}>
          <p>
            <Say
              text="{command} opens a browser with the extension, a sample profile and practice boards on this machine: nothing is sent to anyone."
              values={{ command: <code>{sampleCommand}</code> }}
            />
          </p>
          {!done.includes('practice') && (
            <Act action={finish('practice')} refresh={['settings']}>
              {say('Done')}
            </Act>
          )}
        </Step>
      </ol>
    </section>
  );
}

function Step({ title, done, children }: { title: string; done: boolean; children: ReactNode }) {
  return (
    <li className="step stack" data-done={done}>
      <h3>
        {title} <span className="soft small">{done ? say('✓ done') : say('○ to do')}</span>
      </h3>
      {!done && children}
    </li>
  );
}

function AddExtension({ setup }: { setup: Setup | undefined }) {
  return (
    <>
      <p>
        <Say
          text="<strong>Chrome, Chromium, Edge:</strong> open <code>chrome://extensions</code>, switch on <em>Developer mode</em>, choose <em>Load unpacked</em> and this folder:"
          values={inline}
        />
      </p>
      <Folder path={setup?.extension.chrome} />
      <p>
        <Say
          text="<strong>Firefox:</strong> open <code>about:debugging#/runtime/this-firefox</code>, choose <em>Load Temporary Add-on</em> and the <code>manifest.json</code> in:"
          values={inline}
        />
      </p>
      <Folder path={setup?.extension.firefox} />
      <p>{say('Then pair it:')}</p>
      <PairBrowser port={setup?.port} />
    </>
  );
}

function Folder({ path }: { path: string | undefined }) {
  if (!path) return <p className="soft small">{say('It is not built yet; npm start builds it.')}</p>;
  return (
    <div className="row">
      <code className="path">{path}</code>
      <Act kind="quiet" action={async () => navigator.clipboard.writeText(path)}>
        {say('Copy')}
      </Act>
    </div>
  );
}
