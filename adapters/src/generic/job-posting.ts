/** What a page's structured data says of its advertisement (schema.org `JobPosting`). */
export type JobPosting = { title?: string; company?: string; location?: string; postedAt?: string; description?: string };

type Json = Record<string, unknown>;

/** The first `JobPosting` in a page's JSON-LD texts; undefined where there is none that can be read. */
export function jobPostingIn(texts: string[]): JobPosting | undefined {
  const found = texts.flatMap((text) => thingsIn(parsed(text))).find(isJobPosting);
  if (found === undefined) return undefined;
  const location = placeText(found.jobLocation);
  return {
    ...ifText('title', found.title),
    ...ifText('company', isThing(found.hiringOrganization) ? found.hiringOrganization.name : found.hiringOrganization),
    ...ifText('location', location),
    ...ifText('postedAt', found.datePosted),
    ...ifText('description', found.description),
  };
}

/** What a page says in its own structured data, read from its HTML; undefined where it carries none. */
export function jobPostingOfPage(html: string): JobPosting | undefined {
  const scripts = html.matchAll(/<script\b[^>]*type=["']application\/ld\+json["'][^>]*>([\s\S]*?)<\/script>/giu);
  return jobPostingIn([...scripts].map(([, text = '']) => text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** One thing, a list of things, or a graph of them. */
function thingsIn(json: unknown): Json[] {
  if (Array.isArray(json)) return json.flatMap(thingsIn);
  return isThing(json) ? [json, ...thingsIn(json['@graph'])] : [];
}

function isThing(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isJobPosting({ '@type': type }: Json): boolean {
  return [type].flat().includes('JobPosting');
}

function placeText(location: unknown): string {
  const places = [location].flat().filter(isThing);
  const names = places.map(({ address }) => (isThing(address) ? addressText(address) : textOf(address)));
  return [...new Set(names.filter(Boolean))].join('; ');
}

function addressText({ addressLocality, addressRegion, addressCountry }: Json): string {
  const country = isThing(addressCountry) ? addressCountry.name : addressCountry;
  return [addressLocality, addressRegion, country].map(textOf).filter(Boolean).join(', ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function ifText(name: keyof JobPosting, value: unknown): JobPosting {
  const text = textOf(value);
  return text === '' ? {} : { [name]: text };
}
