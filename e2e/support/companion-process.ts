import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type CompanionProcess = {
  port: number;
  dashboardUrl: string;
  dataFolder: string;
  /** All it has written to its output so far. */
  said(): string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it in its tracks as a sleeping machine would, and lets it go on. */
  freeze(): void;
  thaw(): void;
};

type Options = { dataFolder?: string; port?: number; env?: Record<string, string> };

/** What `npm start` runs: built of the sources. */
const builtMain = join(import.meta.dirname, '..', '..', 'companion', 'dist', 'main.js');

/** Starts the built companion as a process of its own, on a data folder of its own. Resolves when it answers. */
export async function startCompanionProcess(options: Options = {}): Promise<CompanionProcess> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'sincerely-'));
  const child = spawn(process.execPath, [builtMain], {
    env: { ...process.env, SINCERELY_DATA: dataFolder, SINCERELY_PORT: String(options.port ?? 0), SINCERELY_READY: 'json', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const { port, dashboardUrl } = await readyLine(child, said);
  // Who reads by the line stops what is read with it.
  child.stdout?.resume();
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    // A frozen process dies only when it may go on.
    child.kill('SIGCONT');
    await exited;
  };
  return {
    port,
    dashboardUrl,
    dataFolder,
    said: () => said.join(''),
    kill: async () => end('SIGKILL'),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    stop: async () => {
      await end('SIGTERM');
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function readyLine(child: ChildProcess, said: string[]): Promise<{ port: number; dashboardUrl: string }> {
  if (child.stdout === null) throw new Error('The companion has no output.');
  for await (const line of createInterface(child.stdout))
    if (line.startsWith('{') && line.includes('dashboardUrl')) return JSON.parse(line) as { port: number; dashboardUrl: string };
  throw new Error(`The companion did not start:\n${said.join('')}`);
}
