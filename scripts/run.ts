import { spawn } from 'node:child_process';

type Options = {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** What it prints goes beside what we print, not into it. */
  aside?: boolean;
};

/** Runs a program with our terminal; resolves with its exit code. */
export function run(command: string, args: string[], { aside = false, ...options }: Options = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: aside ? ['inherit', 2, 2] : 'inherit',
      ...options,
      env: { ...process.env, ...options.env },
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
