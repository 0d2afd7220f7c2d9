import { say } from '@sincerely/shared/words';
import { OfferSite } from './other-site.tsx';

/** What is said on a page that is none of ours; of a site that can be allowed, with the offer to. */
export function UnknownPage({ site }: { site?: string | undefined }) {
  return (
    <section className="stack">
      <h1>{say('Not a page Sincerely knows')}</h1>
      {site !== undefined && <OfferSite site={site} />}
      <p>{say('Open a posting or its application form on one of these:')}</p>
      <ul className="stack small">
        <li>
          <strong>Greenhouse</strong> <span className="soft">{say('job-boards.greenhouse.io, or inside an employer’s page')}</span>
        </li>
        <li>
          <strong>Lever</strong> <span className="soft">jobs.lever.co</span>
        </li>
        <li>
          <strong>Workable</strong> <span className="soft">apply.workable.com</span>
        </li>
        <li>
          <strong>Ashby</strong> <span className="soft">{say('jobs.ashbyhq.com, a preview')}</span>
        </li>
      </ul>
      <p className="small soft">{say('If you are on one of them, load the page again: it was open before Sincerely was installed.')}</p>
    </section>
  );
}
