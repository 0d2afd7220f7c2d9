const titles = ['Engineer', 'Designer', 'Baker', 'Analyst', 'Nurse'];
const places = ['Berlin', 'Zürich', 'Remote', 'Lyon', 'Porto', 'Oslo'];
const stages = ['', 'Applied', 'Interview', 'Rejected', 'Offer', 'Withdrawn', 'Applied'];
const tags = ['remote', 'hot', 'later'];

/** A table of so many applications, each another one, as another program would give it. */
export function tableOf(count: number): string {
  const lines = Array.from({ length: count }, (_, each) => {
    const day = new Date(Date.UTC(2026, 0, 5) + (each % 300) * 86_400_000).toISOString().slice(0, 10);
    const stage = stages[each % stages.length];
    const of = (list: string[]) => list[each % list.length];
    return `${of(titles)} ${each},Employer ${each % 97},${of(places)},${stage},${stage === '' ? '' : day},${of(tags)},Note ${each}`;
  });
  return ['Title,Company,Location,Status,Date applied,Tags,Notes', ...lines].join('\n');
}
