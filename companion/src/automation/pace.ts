import type { Conduct, PaceStanding } from '@sincerely/shared';
import type { Storage } from '../storage/storage.ts';

export type Pace = {
  /** When the next one may be sent to this host, epoch milliseconds; now or earlier: at once. */
  nextAt(host: string): number;
  standing(): PaceStanding;
  /** One is about to be sent. */
  note(jobId: string, host: string): void;
};

type Send = { host: string; next_at: number };

type Parts = {
  storage: Storage;
  conduct: () => Conduct;
  /** Milliseconds of a minute between two; tests have shorter ones. */
  minute?: number | undefined;
  now?: () => number;
  random?: () => number;
};

/** Caps per day and per host, a spacing drawn between two bounds, and quiet hours; by what was sent, so that it holds over restarts. */
export function openPace({ storage, conduct, minute = 60_000, now = Date.now, random = Math.random }: Parts): Pace {
  const { query } = storage;
  const since = (from: number) => storage.all(query.selectFrom('automated_sends').selectAll().where('at', '>=', from).orderBy('id'));
  const nextOf = (today: Send[], isSiteFull: boolean) => {
    const { dailyCap, quietHours } = conduct();
    const at = now();
    const isFull = isSiteFull || today.length >= dailyCap;
    return afterQuietHours(isFull ? startOfDay(at, 1) : Math.max(at, ...today.map(({ next_at: next }) => next)), quietHours);
  };
  return {
    nextAt: (host) => {
      const { siteDailyCap } = conduct();
      const today = since(startOfDay(now()));
      return nextOf(today, today.filter((send) => send.host === host).length >= siteDailyCap);
    },
    standing: () => {
      const { dailyCap, siteDailyCap } = conduct();
      const today = since(startOfDay(now()));
      return { sentToday: today.length, dailyCap, siteDailyCap, nextAt: nextOf(today, false) };
    },
    note: (jobId, host) => {
      const { least, most } = conduct().minutesBetween;
      const at = now();
      const next = at + Math.round((least + random() * (most - least)) * minute);
      storage.run(query.insertInto('automated_sends').values({ job_id: jobId, host, at, next_at: next }));
    },
  };
}

/** In the person's own time zone; `daysOn`: of a day so many days later. */
function startOfDay(at: number, daysOn = 0): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysOn).getTime();
}

/** The hours may go over midnight. */
function afterQuietHours(at: number, quiet: Conduct['quietHours']): number {
  if (quiet === null) return at;
  const time = minutesOfDay(new Date(at));
  const [from, until] = [minutesIn(quiet.from), minutesIn(quiet.until)];
  const isQuiet = from < until ? time >= from && time < until : time >= from || time < until;
  if (!isQuiet) return at;
  const end = new Date(at);
  end.setHours(Math.floor(until / 60), until % 60, 0, 0);
  if (end.getTime() <= at) end.setDate(end.getDate() + 1);
  return end.getTime();
}

function minutesOfDay(at: Date): number {
  return at.getHours() * 60 + at.getMinutes();
}

function minutesIn(timeOfDay: string): number {
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number);
  return hours * 60 + minutes;
}
