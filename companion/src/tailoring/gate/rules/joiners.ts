/** Words that join two parts of a sentence, in all languages. */
export const joiners = new Set('and und et y e ed sowie as_well_as ainsi_que asi_como while then'.split(' '));
