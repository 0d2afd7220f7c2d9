import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Behaviour } from '../../posting.ts';
import type { WorkableJob, WorkableSection } from '../workable-posting.ts';
import { ApplicationForm } from './application-form.tsx';
import { readForm, readJob } from './board-calls.ts';
import './workable.css';

type PageState = { account: { subdomain: string; name: string }; code: string; gdpr?: string; behaviour: Behaviour };
const { account, code, gdpr, behaviour } = Reflect.get(window, 'practiceBoard') as PageState;

const overview = `/${account.subdomain}/j/${code}/`;
const isApplying = () => /\/apply\/?$/u.test(location.pathname);

function App() {
  const [job, setJob] = useState<WorkableJob>();
  const [form, setForm] = useState<WorkableSection[]>();
  const [applying, setApplying] = useState(isApplying);
  const [received, setReceived] = useState(false);
  useEffect(() => {
    void readJob(account.subdomain, code).then(setJob);
    const follow = () => setApplying(isApplying());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    if (applying) void readForm(code).then(setForm);
  }, [applying]);
  const open = (path: string) => {
    window.history.pushState(null, '', path);
    setApplying(isApplying());
  };
  if (job === undefined) return null;
  return (
    <div data-ui="careers-page-content">
      <Header job={job} />
      <nav role="navigation" className="styles--k_2aS">
        <Tab ui="role-overview-tab" text="Overview" path={overview} open={open} />
        <Tab ui="application-form-tab" text="Application" path={`${overview}apply/`} open={open} />
      </nav>
      <main role="main">
        {received && <Received />}
        {!received && applying && form && (
          <ApplicationForm code={code} form={form} gdpr={gdpr} behaviour={behaviour} onReceived={() => setReceived(true)} />
        )}
        {!received && !applying && <Overview job={job} open={open} />}
      </main>
    </div>
  );
}

function Header({ job }: { job: WorkableJob }) {
  const { city, region, country } = job.location;
  return (
    <header role="banner">
      <a data-ui="company-logo" href={`/${account.subdomain}/`}>
        {account.name}
      </a>
      <h1 data-ui="job-title">{job.title}</h1>
      <p>
        {job.workplace && (
          <span data-ui="job-workplace">
            <strong>{job.workplace}</strong>{' '}
          </span>
        )}
        {job.department && <span data-ui="job-department">{[job.department].flat().join(', ')}</span>}
      </p>
      <div data-ui="job-location">
        <div data-ui="job-location-tooltip">
          <span>{[city, region, country].filter(Boolean).join(', ')}</span>
        </div>
      </div>
    </header>
  );
}

function Tab({ ui, text, path, open }: { ui: string; text: string; path: string; open: (path: string) => void }) {
  return (
    <a
      data-ui={ui}
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

function Overview({ job, open }: { job: WorkableJob; open: (path: string) => void }) {
  const parts = [
    ['job-description', 'Description', job.description],
    ['job-requirements', 'Requirements', job.requirements],
    ['job-benefits', 'Benefits', job.benefits],
  ];
  return (
    <>
      {parts.map(([ui, title, html]) =>
        html ? (
          <section key={ui} data-ui={ui}>
            <h2>{title}</h2>
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </section>
        ) : null,
      )}
      <a
        data-ui="overview-apply-now"
        className="primary--25RCR"
        href={`${overview}apply/`}
        onClick={(event) => {
          event.preventDefault();
          open(`${overview}apply/`);
        }}
      >
        Apply for this job
      </a>
    </>
  );
}

function Received() {
  return (
    <div data-ui="successful-submit">
      <h2>Thank you!</h2>
      <p>Your application was submitted successfully.</p>
    </div>
  );
}

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<App />);
