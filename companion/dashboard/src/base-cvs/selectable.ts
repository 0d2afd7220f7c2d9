import { type BaseCv, orderedIds, type Profile } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';

/** One fact that can be in a base or not. `under`: what stands under an entry. */
export type Selectable = { id: string; text: string; under: Selectable[] };
/** Facts whose order can be chosen among each other. */
export type SelectableList = { title: string; kind: string; items: Selectable[]; canOrder: boolean };

/** Everything a base chooses from, in the base's order. */
export function selectableOf(profile: Profile, base: Pick<BaseCv, 'order'>): SelectableList[] {
  const { basics, work, education, skills, languages } = profile;
  const list = (title: string, kind: string, texts: string[], under: (id: string, at: number) => Selectable[] = () => []) => ({
    title,
    kind,
    canOrder: true,
    items: inOrder(kind, texts, base).map(({ id, text, at }) => ({ id, text, under: under(id, at) })),
  });
  const single = (id: string, text: string | undefined) => (text ? [{ id, text, under: [] }] : []);
  const lists = [
    {
      title: say('Headline and summary'),
      kind: 'top',
      canOrder: false,
      items: [...single('basics:label', basics.label), ...single('summary', basics.summary)],
    },
    list(say('Work'), 'work', work.map(positionText), (id, at) => [
      ...single(`${id}:summary`, work[at]?.summary),
      ...inOrder(id, work[at]?.highlights ?? [], base).map(({ id: line, text }) => ({ id: line, text, under: [] })),
    ]),
    list(
      say('Education'),
      'education',
      education.map(({ studyType, area, institution }) => [studyType, area, institution].filter(Boolean).join(', ')),
    ),
    list(
      say('Skills'),
      'skill',
      skills.map(({ name }) => name),
    ),
    list(
      say('Languages'),
      'language',
      languages.map(({ language }) => language),
    ),
    {
      ...list(
        say('Links'),
        'link',
        basics.profiles.map(({ url }) => url),
      ),
      canOrder: true,
    },
  ];
  lists.at(-1)?.items.push(...single('link:own', basics.url));
  return lists.filter(({ items }) => items.length > 0);
}

function positionText({ position, name, startDate }: Profile['work'][number]): string {
  return [[position, name].filter(Boolean).join(', '), startDate].filter(Boolean).join(' · ');
}

function inOrder(kind: string, texts: string[], base: Pick<BaseCv, 'order'>): { id: string; text: string; at: number }[] {
  const ids = texts.map((_, at) => `${kind}:${at}`);
  return orderedIds(ids, base)
    .map((id) => ({ id, at: ids.indexOf(id), text: texts[ids.indexOf(id)] ?? '' }))
    .filter(({ text }) => text !== '');
}

/** The order with one of a list moved among the others; those of other lists stay. */
export function movedOrder(order: string[], ids: string[], id: string, by: -1 | 1): string[] {
  const moved = [...ids];
  const at = moved.indexOf(id);
  moved.splice(at, 1);
  moved.splice(at + by, 0, id);
  return [...order.filter((one) => !ids.includes(one)), ...moved];
}

/** Such as "2 of 3 positions, 5 of 9 points, 8 of 10 skills". */
export function countsOf(profile: Profile, { out }: Pick<BaseCv, 'out'>): string {
  const isIn = (id: string) => !out.includes(id);
  const share = (ids: string[], words: string) =>
    ids.length === 0 ? [] : [say(words, { count: ids.filter(isIn).length, total: ids.length })];
  const each = (kind: string, all: unknown[]) => all.map((_, at) => `${kind}:${at}`);
  const points = profile.work.flatMap(({ highlights }, at) => each(`work:${at}`, highlights));
  const positions = each('work', profile.work);
  const shown = points.filter((id) => isIn(id) && isIn(id.replace(/:\d+$/u, '')));
  return [
    ...share(positions, phrase('{count} of {total} positions')),
    ...(points.length === 0 ? [] : [say('{count} of {total} points', { count: shown.length, total: points.length })]),
    ...share(each('skill', profile.skills), phrase('{count} of {total} skills')),
  ].join(', ');
}
