import { z } from 'zod';

/** A time of day, `HH:MM`, in the time zone of the person's machine. */
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);

/** How fast and how much may be sent without the person pressing each time, and what is ticked for them. */
export const Conduct = z.object({
  /** Applications a day in all, and for one site; the day begins at local midnight. */
  dailyCap: z.number().int().min(1).max(200),
  siteDailyCap: z.number().int().min(1).max(200),
  /** Minutes between two automated applications: a time between these, another one each time. */
  minutesBetween: z
    .object({ least: z.number().min(0.5).max(240), most: z.number().min(0.5).max(240) })
    .refine(({ least, most }) => least <= most, { message: 'The longest pause is shorter than the shortest.' }),
  /** Nothing is begun in these hours, which may go over midnight; null: there are none. */
  quietHours: z
    .object({ from: TimeOfDay, until: TimeOfDay })
    .refine(({ from, until }) => from !== until, { message: 'Quiet hours that end when they begin are none.' })
    .nullable(),
  /** What is done with boxes of consent: all left to the person, or the privacy consents a form requires ticked. Never those for advertising. */
  consent: z.enum(['leave', 'required-privacy']),
  /** The browser the queue works in has a window on the screen; without one, its pages are shown in the dashboard. */
  window: z.boolean().default(true),
});

export type Conduct = z.infer<typeof Conduct>;

export const usualConduct: Conduct = {
  dailyCap: 40,
  siteDailyCap: 15,
  minutesBetween: { least: 2, most: 6 },
  quietHours: null,
  consent: 'leave',
  window: true,
};
