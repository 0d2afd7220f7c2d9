import { Worker } from 'node:worker_threads';

/**
 * Ends this process when it holds more than so many bytes. The limit of the heap does not count what is unpacked into buffers, and a parser that
 * unpacks leaves no turn to anyone else: a thread of its own looks.
 */
export function watchMemory(most: number): void {
  const look = `setInterval(() => { if (process.memoryUsage.rss() > ${most}) process.kill(process.pid, 'SIGKILL'); }, 10);`;
  new Worker(look, { eval: true }).unref();
}
