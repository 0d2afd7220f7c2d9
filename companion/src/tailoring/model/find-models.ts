import type { ModelServer, OfferedModel } from '@sincerely/shared';
import { modelClient } from './ask-model.ts';

/** Where the usual servers of models listen on this machine. */
export const localServers = [
  { name: 'Ollama', baseUrl: 'http://127.0.0.1:11434/v1' },
  { name: 'LM Studio', baseUrl: 'http://127.0.0.1:1234/v1' },
  { name: 'llama.cpp', baseUrl: 'http://127.0.0.1:8080/v1' },
];

/** Milliseconds a server has to list its models; one on this machine answers at once or not at all. */
const patience = { near: 1_500, far: 10_000 };
const mostModels = 2_000;

/** The servers on this machine that answer, each with what it offers. */
export async function findLocalModels(places = localServers): Promise<ModelServer[]> {
  const lists = await Promise.all(places.map(async (place) => listModels(place, '', patience.near).catch(() => undefined)));
  return places.flatMap((place, index) => (lists[index] === undefined ? [] : [{ ...place, models: lists[index] }]));
}

/** What the server at an address offers. Throws what the request ended with. */
export async function findModelsAt(baseUrl: string, key: string): Promise<ModelServer> {
  return { name: new URL(baseUrl).host, baseUrl, models: await listModels({ baseUrl }, key, patience.far) };
}

async function listModels({ baseUrl }: { baseUrl: string }, key: string, ms: number): Promise<OfferedModel[]> {
  const client = await modelClient({ baseUrl, key: () => key });
  const page = await client.models.list({ signal: AbortSignal.timeout(ms) });
  return (page.data ?? [])
    .slice(0, mostModels)
    .flatMap(offered)
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

/** Some servers tell their price beside the name, in dollars for one token. */
function offered(model: { id?: unknown; pricing?: unknown }): OfferedModel[] {
  if (typeof model.id !== 'string' || model.id.length > 300) return [];
  const { prompt, completion } = (model.pricing ?? {}) as { prompt?: unknown; completion?: unknown };
  const [input, output] = [prompt, completion].map((each) => Math.round(Number(each ?? Number.NaN) * 1e12) / 1e6);
  const isPrice = Number.isFinite(input) && Number.isFinite(output) && Number(input) >= 0 && Number(output) >= 0;
  return [{ id: model.id, price: isPrice ? { input: Number(input), output: Number(output) } : null }];
}
