import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ApplicationForm } from './application-form.tsx';
import type { PageState } from './form-state.ts';
import './ashby.css';

const page = Reflect.get(window, 'practiceBoard') as PageState;
const overview = `/${page.organization.slug}/${page.jobPosting.id}`;
const isApplying = () => /\/application\/?$/u.test(location.pathname);

function App() {
  const [applying, setApplying] = useState(isApplying);
  const [received, setReceived] = useState(false);
  useEffect(() => {
    const follow = () => setApplying(isApplying());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const open = (path: string) => {
    window.history.pushState(null, '', path);
    setApplying(isApplying());
  };
  return (
    <main>
      <h1 className="_title_ud4nd_34 ashby-job-posting-heading">{page.jobPosting.title}</h1>
      <div className="ashby-job-posting-left-pane">
        <h2>Location</h2>
        <p>{page.jobPosting.locationName}</p>
      </div>
      <nav role="tablist">
        <Tab id="job-overview" text="Overview" path={overview} isShown={!applying} open={open} />
        <Tab id="job-application-form" text="Application" path={`${overview}/application`} isShown={applying} open={open} />
      </nav>
      <div className="ashby-job-posting-right-pane">
        {received && <Received />}
        {!received && applying && <ApplicationForm page={page} onReceived={() => setReceived(true)} />}
        {!received && !applying && <Overview />}
      </div>
    </main>
  );
}

type TabProps = { id: string; text: string; path: string; isShown: boolean; open: (path: string) => void };

function Tab({ id, text, path, isShown, open }: TabProps) {
  return (
    <a
      id={id}
      role="tab"
      aria-selected={isShown}
      href={path}
      onClick={(event) => {
        event.preventDefault();
        open(path);
      }}
    >
      {text}
    </a>
  );
}

function Overview() {
  return <div className="_descriptionText_oj0x8_198" dangerouslySetInnerHTML={{ __html: page.jobPosting.descriptionHtml }} />;
}

function Received() {
  return (
    <div className="ashby-application-form-success-container">
      <h2>Success</h2>
      <p role="status">Your application was successfully submitted. We’ll contact you if there are next steps.</p>
    </div>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
