import type { BoardPosting } from '../boards.ts';
import { fromBoardsApi, type BoardsApiJob } from '../greenhouse/from-boards-api.ts';
import type { GreenhouseLoader } from '../greenhouse/loader.ts';
import type { LeverApiPosting } from '../lever/lever-posting.ts';
import type { WorkableSection } from '../workable/workable-posting.ts';
import { hasCaptures, readSchemas } from './captures.ts';

/** Ashby's forms were never captured. */
type CapturedAts = Exclude<BoardPosting['ats'], 'ashby'>;
export type NamedPosting = { name: string; posting: BoardPosting };

/** Postings for the boards from every captured schema; none where this machine has no captures. Lever's other forms are only in its pages. */
export function capturedPostings(ats: CapturedAts): NamedPosting[] {
  return hasCaptures ? readers[ats]() : [];
}

const readers: Record<CapturedAts, () => NamedPosting[]> = {
  greenhouse: () =>
    readSchemas('greenhouse/*.json').map(({ name, schema }) => ({
      name,
      posting: name.startsWith('boards-api')
        ? fromBoardsApi('practice', 'Practice', schema as BoardsApiJob)
        : { ats: 'greenhouse', loader: schema as GreenhouseLoader },
    })),
  lever: () => {
    const [api] = readSchemas('lever/*.json');
    return ((api?.schema as LeverApiPosting[] | undefined) ?? []).map((posting) => ({
      name: `the public API’s ${posting.text}`,
      posting: { ats: 'lever', company: 'practice', posting },
    }));
  },
  workable: () =>
    readSchemas('workable/api-v1-form-*.json').map(({ name, schema }, at) => ({
      name,
      posting: workable(name, at, schema as WorkableSection[]),
    })),
};

function workable(title: string, at: number, form: WorkableSection[]): BoardPosting {
  const shortcode = `A0FFFFFF${String(at).padStart(2, '0')}`;
  const job = { shortcode, title, location: { country: 'Nowhere' }, description: '' };
  return { ats: 'workable', account: { subdomain: 'practice', name: 'Practice' }, job, form };
}
