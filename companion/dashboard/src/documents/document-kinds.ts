import type { OwnDocument } from '@sincerely/shared';
import { phrase } from '@sincerely/shared/words';

type Kind = { name: string; add: string; none: string };

/** What a file of the person's own can be; CVs and letters have a default. */
export const documentKinds: Record<OwnDocument['kind'], Kind> = {
  resume: { name: phrase('CVs'), add: phrase('Add a CV'), none: phrase('No CV of your own yet. An imported one is kept here too.') },
  'cover-letter': {
    name: phrase('Letters'),
    add: phrase('Add a letter'),
    none: phrase('No letter of your own yet. One that says what you always say serves where nothing was tailored.'),
  },
  other: { name: phrase('Other files'), add: phrase('Add another file'), none: phrase('Certificates, references, samples of your work.') },
};

export const documentKindNames = Object.keys(documentKinds) as OwnDocument['kind'][];
