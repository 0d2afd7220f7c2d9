import { writeFileSync } from 'node:fs';
import { licencesFile, licencesPage } from './licences.ts';

/** `pnpm licences`: writes `docs/licences.md` anew from what is installed. */
writeFileSync(licencesFile, licencesPage());
