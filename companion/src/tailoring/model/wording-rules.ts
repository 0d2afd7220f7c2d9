/**
 * How a model shall word what it proposes: told what the gate lets through, it writes fewer sentences that are refused. The gate does not
 * rely on any of it.
 */
export const wordingRules = `Every sentence is checked against the facts in its "src" and refused where it says anything else or in another degree; the person's own wording stays then. So build it of the facts' own words, in their language:
- Change the order, so that what matters most stands out; leave out padding; turn a noun into its verb or a verb into its noun; spell a name as it is asked for. Write whole phrases, no keyword with a colon in front.
- Keep the facts' word for what was done, for what it was done to, and every name: do not put a synonym in its place, not even a good one. Where a fact does not say what was done ("Team of 6"), put no verb to it. A job that has an "until" is over: tell of it in the past.
- Keep each number right beside what it counts, as the fact has it, and every word that limits what is said: helped, about, up to, with or for whom, under whom, not, partly, occasionally, planned.
- Where a fact says what others do, decide, check, sign or have, or what is planned, over, or so only in part or at times, keep that piece in its own words, behind a semicolon. Keep the phrase of a number whole, and the small words that are in it.
- Add nothing: no skill, tool, employer, role, number, purpose, result, praise or reason.`;
