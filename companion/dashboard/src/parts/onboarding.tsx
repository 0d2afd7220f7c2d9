import type { Overview, Setup } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { call } from '../session.ts';
import { Act } from './act.tsx';
import { PairBrowser } from './pair-browser.tsx';

const sampleCommand = 'npm start -- --demo';

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
    <section className="stack" aria-label="First steps">
      <div className="spread">
        <h2>First steps</h2>
        <Act
          kind="quiet"
          action={async () => call('saveSettings', { input: { onboarding: { done, dismissed: true } } })}
          refresh={['settings']}
        >
          Hide these
        </Act>
      </div>
      <ol className="steps">
        <Step title="Your CV" done={overview.profileReady}>
          <p>
            <Link to="/profile">Import your CV or a JSON Resume</Link>, or type your profile. It stays on this machine.
          </p>
        </Step>
        <Step title="Check the facts" done={facts}>
          <p>
            <Link to="/profile">Read what was found</Link> and correct it: forms are filled and letters written from it, word for word.
          </p>
          {!facts && (
            <Act action={finish('facts')} refresh={['settings']} disabled={!overview.profileReady}>
              I have checked them
            </Act>
          )}
        </Step>
        <Step title="Add the extension" done={overview.extensionPaired}>
          <AddExtension setup={setup} />
        </Step>
        <Step title="Practise on a board" done={done.includes('practice')}>
          <p>
            <code>{sampleCommand}</code> opens a browser with the extension, a sample profile and practice boards on this machine: nothing
            is sent to anyone.
          </p>
          {!done.includes('practice') && (
            <Act action={finish('practice')} refresh={['settings']}>
              Done
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
        {title} <span className="soft small">{done ? '✓ done' : '○ to do'}</span>
      </h3>
      {!done && children}
    </li>
  );
}

function AddExtension({ setup }: { setup: Setup | undefined }) {
  return (
    <>
      <p>
        <strong>Chrome, Chromium, Edge:</strong> open <code>chrome://extensions</code>, switch on <em>Developer mode</em>, choose{' '}
        <em>Load unpacked</em> and this folder:
      </p>
      <Folder path={setup?.extension.chrome} />
      <p>
        <strong>Firefox:</strong> open <code>about:debugging#/runtime/this-firefox</code>, choose <em>Load Temporary Add-on</em> and the{' '}
        <code>manifest.json</code> in:
      </p>
      <Folder path={setup?.extension.firefox} />
      <p>Then pair it:</p>
      <PairBrowser port={setup?.port} />
    </>
  );
}

function Folder({ path }: { path: string | undefined }) {
  if (!path) return <p className="soft small">It is not built yet; npm start builds it.</p>;
  return (
    <div className="row">
      <code className="path">{path}</code>
      <Act kind="quiet" action={async () => navigator.clipboard.writeText(path)}>
        Copy
      </Act>
    </div>
  );
}
