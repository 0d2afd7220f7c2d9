/** What says that something goes on from a time. */
export const sinceWords = new Set('since seit depuis desde dal dallo'.split(' '));
/** The same, of a job that may be over as well. */
export const fromWords = new Set([...sinceWords, 'from', 'ab']);
/** What says when something ended. */
export const untilWords = new Set('until till bis jusqu jusque jusqu_en hasta_que finche hasta fino fino_a fino_al'.split(' '));
