import { startCompanion } from '@sincerely/companion';
import { onBoards } from '../../support/queue.ts';

/** A companion of its own process that works the queue on the boards named in the environment. */
const { SINCERELY_DATA: dataFolder = '', CHAOS_BOARDS = '' } = process.env;
const boards = JSON.parse(CHAOS_BOARDS) as Parameters<typeof onBoards>[0];
const companion = await startCompanion({ port: 0, dataFolder, logLevel: 'silent', ...onBoards(boards) });
process.on('SIGTERM', () => void companion.close().then(() => process.exit(0)));
process.send?.({ port: companion.port, dashboardUrl: companion.dashboardUrl });
