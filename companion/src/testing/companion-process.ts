import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export type CompanionProcess = {
  port: number;
  dashboardUrl: string;
  kill(signal?: NodeJS.Signals): Promise<number | null>;
  child: ChildProcess;
};

const mainFile = join(import.meta.dirname, '..', 'main.ts');

/** The companion as a process of its own, as it really runs; resolves when it is ready. */
export async function startProcess(dataFolder: string, env: Record<string, string> = {}): Promise<CompanionProcess> {
  const child = spawnMain({ SINCERELY_DATA: dataFolder, SINCERELY_PORT: '0', SINCERELY_READY: 'json', ...env });
  const ended = exitOf(child);
  const ready = new Promise<string>((resolve) => createInterface(child.stdout as NodeJS.ReadableStream).once('line', resolve));
  const line = await Promise.race([ready, ended.then(({ code, errors }) => Promise.reject(new Error(`ended with ${code}: ${errors}`)))]);
  const { port, dashboardUrl } = JSON.parse(line) as { port: number; dashboardUrl: string };
  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    child.kill(signal);
    return (await ended).code;
  };
  return { port, dashboardUrl, kill, child };
}

/** Runs it to its end: for starts that are refused. */
export async function runToEnd(env: Record<string, string>): Promise<{ code: number | null; errors: string }> {
  return exitOf(spawnMain(env));
}

function spawnMain(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['--no-warnings', mainFile], {
    env: { ...process.env, SINCERELY_LOG: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function exitOf(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  let errors = '';
  child.stderr?.on('data', (data: Buffer) => (errors += data.toString('utf8')));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, errors })));
}
