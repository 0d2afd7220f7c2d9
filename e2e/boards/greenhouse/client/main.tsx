import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Behaviour } from '../../posting.ts';
import type { GreenhouseLoader } from '../loader.ts';
import { ApplicationForm } from './application-form.tsx';
import { boardText } from './text.ts';
import './greenhouse.css';

type RemixContext = { state: { loaderData: Record<string, GreenhouseLoader['data'] | GreenhouseLoader['root']> } };

/** The page ships its data in two globals: Remix's own, and what the practice board adds. */
const { state } = Reflect.get(window, '__remixContext') as RemixContext;
const { behaviour, confirmed: wasConfirmed } = Reflect.get(window, 'practiceBoard') as { behaviour: Behaviour; confirmed: boolean };
const { loaderData } = state;
const data = Object.values(loaderData).find((part): part is GreenhouseLoader['data'] => 'jobPost' in part);
const root = loaderData.root as GreenhouseLoader['root'];

function Page({ data }: { data: GreenhouseLoader['data'] }) {
  const [confirmed, setConfirmed] = useState(wasConfirmed);
  if (confirmed) return <Confirmation html={data.jobPost.confirmation_message ?? '<h1>Thank you for applying.</h1>'} />;
  const confirm = () => {
    window.history.pushState(null, '', data.confirmationPath);
    setConfirmed(true);
    window.scrollTo(0, 0);
  };
  return <JobPostPage data={data} onSubmitted={confirm} />;
}

function Confirmation({ html }: { html: string }) {
  return (
    <div className="confirmation">
      <div className="confirmation__content" dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}

function JobPostPage({ data, onSubmitted }: { data: GreenhouseLoader['data']; onSubmitted: () => void }) {
  const { jobPost } = data;
  const text = boardText(jobPost.language);
  const description = [jobPost.introduction, jobPost.content, jobPost.conclusion].map((part) => part ?? '').join('');
  return (
    <div className="job-post-container">
      <div>
        {root.embedded !== true && (
          <a className="link" target="_top" href={`/${data.urlToken}`}>
            {text.back}
          </a>
        )}
        <div className="job__header">
          <div className="job__title">
            <h1 className="section-header section-header--large font-primary">{jobPost.title}</h1>
            <div className="job__location">
              <div>{jobPost.job_post_location}</div>
            </div>
          </div>
          <button
            type="button"
            className="btn btn--pill"
            aria-label={text.applyButton}
            onClick={() => document.getElementById('application-form')?.scrollIntoView()}
          >
            {text.applyButton}
          </button>
        </div>
        <div className="job__description body">
          <div dangerouslySetInnerHTML={{ __html: description }} />
        </div>
      </div>
      <div className="divider" role="separator" />
      <div className="application--container">
        <div className="application--header">
          <div className="application--header--text">
            <div className="application--header--title">
              <h2 className="section-header font-primary">{text.apply}</h2>
            </div>
            <div className="application--header--required">
              <p className="body body__secondary">* {text.required}</p>
            </div>
          </div>
          <div className="application--header--buttons">
            <div className="application--header--autofill-with-greenhouse">
              <button type="button" className="btn btn--pill btn--secondary" aria-disabled="false">
                Quick Apply with MyGreenhouse
              </button>
            </div>
          </div>
        </div>
        <ApplicationForm
          data={data}
          text={text}
          behaviour={behaviour}
          action={location.pathname + location.search}
          onSubmitted={onSubmitted}
        />
      </div>
    </div>
  );
}

const main = document.querySelector('main');
if (main !== null && data !== undefined) createRoot(main).render(<Page data={data} />);
