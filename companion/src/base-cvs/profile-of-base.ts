import { type BaseCv, orderedIds, type Profile } from '@sincerely/shared';

export type Selection = Pick<BaseCv, 'out' | 'order'>;

/** The part of a profile that is in a base, in its order. Name, contact and answers are always in. */
export function profileOfBase(profile: Profile, selection: Selection): Profile {
  const isIn = (id: string) => !selection.out.includes(id);
  const chosen = <Item>(kind: string, items: Item[]): [item: Item, id: string][] => {
    const ids = items.map((_, at) => `${kind}:${at}`);
    return orderedIds(ids, selection)
      .filter(isIn)
      .map((id) => [items[ids.indexOf(id)] as Item, id]);
  };
  const items = <Item>(kind: string, all: Item[]): Item[] => chosen(kind, all).map(([item]) => item);
  const { label, summary, url, ...basics } = profile.basics;
  return {
    ...profile,
    basics: {
      ...basics,
      ...(label !== undefined && isIn('basics:label') ? { label } : {}),
      ...(summary !== undefined && isIn('summary') ? { summary } : {}),
      ...(url !== undefined && isIn('link:own') ? { url } : {}),
      profiles: items('link', basics.profiles),
    },
    work: chosen('work', profile.work).map(([{ summary: about, ...work }, id]) => ({
      ...work,
      ...(about !== undefined && isIn(`${id}:summary`) ? { summary: about } : {}),
      highlights: items(id, work.highlights),
    })),
    education: items('education', profile.education),
    skills: items('skill', profile.skills),
    languages: items('language', profile.languages),
  };
}
