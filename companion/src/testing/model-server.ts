import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export type ModelRequest = { messages: { content: string }[]; response_format?: { type: string }; stream?: boolean };
/** Answers one request: writes pieces, ends, breaks off, or never answers. */
export type ModelBehaviour = (answer: ModelAnswer, request: ModelRequest) => void | Promise<void>;
export type ModelAnswer = {
  /** Of the request it answers. */
  headers: IncomingHttpHeaders;
  piece(text: string): void;
  /** Any bytes in place of a chunk; they open a stream that began with none. */
  raw(text: string): void;
  /** `reason`: the last chunk's `finish_reason`. */
  end(reason?: 'stop' | 'length'): void;
  /** Ends a stream in order, with nothing said of why. */
  hangUp(): void;
  breakOff(): void;
  fail(status: number, headers?: Record<string, string>): void;
  /** When the answer is over, from either side. */
  closed: Promise<void>;
};

/** A small server that speaks like an OpenAI-compatible one and does what it is told; it keeps what it was asked. */
export async function openModelServer(behaviour: ModelBehaviour) {
  const requests: ModelRequest[] = [];
  const server = createServer((request, response) => {
    void answerOne(request, response, behaviour, requests);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { baseUrl: `http://127.0.0.1:${(server.address() as { port: number }).port}/v1`, requests, close };
}

async function answerOne(
  request: IncomingMessage,
  response: ServerResponse,
  behaviour: ModelBehaviour,
  requests: ModelRequest[],
): Promise<void> {
  const asked = JSON.parse(await text(request)) as ModelRequest;
  requests.push(asked);
  await behaviour(answerOn(response, request.headers), asked);
}

function answerOn(response: ServerResponse, headers: IncomingHttpHeaders): ModelAnswer {
  const raw = (data: string) => {
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    response.write(data);
  };
  return {
    headers,
    raw,
    piece: (content) => raw(chunk({ content })),
    end: (reason = 'stop') => {
      raw(`${chunk({}, reason)}data: [DONE]\n\n`);
      response.end();
    },
    hangUp: () => {
      raw('');
      response.end();
    },
    breakOff: () => response.destroy(),
    fail: (status, headers = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ error: { message: 'no' } })),
    closed: new Promise((resolve) => response.once('close', () => resolve())),
  };
}

function chunk(delta: object, finish: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  return `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'test', choices })}\n\n`;
}
