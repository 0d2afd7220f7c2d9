/** A request as it goes over the wire; nothing is put right, so that headers may be missing, twice or senseless. */
export type RawRequest = {
  method: string;
  target: string;
  version: string;
  headers: [name: string, value: string][];
  body: string;
};

export function toWire({ method, target, version, headers, body }: RawRequest): string {
  const lines = [`${method} ${target} ${version}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

export function withHeader(request: RawRequest, name: string, ...values: string[]): RawRequest {
  const others = request.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase());
  return { ...request, headers: [...others, ...values.map((value): [string, string] => [name, value])] };
}

export function headerOf(request: RawRequest, name: string): string {
  return request.headers.find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1] ?? '';
}

/** With this body and its length told. */
export function withBody(request: RawRequest, body: string): RawRequest {
  return { ...withHeader(request, 'content-length', String(Buffer.byteLength(body))), body };
}
