import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export type ModelRequest = { messages: { content: string }[]; response_format?: { type: string }; stream?: boolean };
/** Answers one request: writes pieces, ends, breaks off, or never answers. */
export type ModelBehaviour = (answer: ModelAnswer, request: ModelRequest) => void | Promise<void>;
export type ModelAnswer = { piece(text: string): void; end(): void; breakOff(): void; fail(status: number): void; closed: Promise<void> };

/** A small server that speaks like an OpenAI-compatible one and does what the test wants; it keeps what it was asked. */
export async function startModelServer(behaviour: ModelBehaviour) {
  const requests: ModelRequest[] = [];
  const server = createServer((request, response) => {
    void answerOne(request, response, behaviour, requests);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as { port: number }).port}/v1`, requests };
}

async function answerOne(
  request: IncomingMessage,
  response: ServerResponse,
  behaviour: ModelBehaviour,
  requests: ModelRequest[],
): Promise<void> {
  const asked = JSON.parse(await text(request)) as ModelRequest;
  requests.push(asked);
  const chunk = (delta: object, finish: string | null = null) =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'test', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  await behaviour(
    {
      piece: (content) => {
        if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(chunk({ content }));
      },
      end: () => response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`),
      breakOff: () => response.destroy(),
      fail: (status) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message: 'no' } })),
      closed: new Promise((resolve) => response.once('close', () => resolve())),
    },
    asked,
  );
}
