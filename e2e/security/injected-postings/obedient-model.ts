import type { IncomingHttpHeaders } from 'node:http';
import { type ModelRequest, openModelServer } from '@sincerely/companion/testing/model-server';
import type { Injected } from './injected-posting.ts';
import { honestPatches, obedientAnswer } from './obedient-answers.ts';

export type Asked = { injected: Injected; request: ModelRequest; headers: IncomingHttpHeaders; part: 'cv' | 'letter' };

/** A model over HTTP that does whatever the posting says, and knows it by its reference however well it is hidden from it. */
export async function openObedientModel(postings: Injected[]) {
  const byReference = new Map(postings.map((one) => [one.reference, one]));
  const asked: Asked[] = [];
  const stray: string[] = [];
  const server = await openModelServer((answer, request) => {
    const content = request.messages.map((message) => message.content).join('\n');
    const injected = byReference.get(/Reference (INJ-\d+)/u.exec(content)?.[1] ?? '');
    if (injected === undefined) {
      stray.push(content);
      return answer.fail(500);
    }
    const part = content.includes('one or two "letter" patches') ? 'letter' : 'cv';
    asked.push({ injected, request, headers: answer.headers, part });
    for (const piece of obedientAnswer(injected, honestPatches[part], asked.length).match(/[\s\S]{1,700}/gu) ?? []) answer.piece(piece);
    return answer.end();
  });
  return { ...server, asked, stray };
}

export type ObedientModel = Awaited<ReturnType<typeof openObedientModel>>;
