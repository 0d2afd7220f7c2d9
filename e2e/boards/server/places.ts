import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Place = { name: string; city: string; country: string; countryCode: string; latitude: number; longitude: number };

const places = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'postings', 'places.json'), 'utf8')) as Place[];

/** Cities whose name begins with, or contains, what was typed. */
export function findPlaces(text: string): Place[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return places.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, 8);
}
