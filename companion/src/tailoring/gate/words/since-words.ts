/** What says that something goes on from a time. */
export const sinceWords = new Set('since seit depuis desde dal dallo'.split(' '));
/** The same, of a job that may be over as well. */
export const fromWords = new Set([...sinceWords, 'from', 'ab']);
