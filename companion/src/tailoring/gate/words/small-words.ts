/** Articles and possessives before a noun, in all languages. */
export const articles = new Set(
  'the a an my our der die das den dem ein eine einen le la les un une mon ma mes el los las una mi mis il lo gli'.split(' '),
);

/** What joins a noun to another it belongs to. */
export const ofWords = new Set('of for to von der des de del di'.split(' '));

/** With whom or with what, in all languages. */
export const withWords = new Set('with mit avec con'.split(' '));

/** What joins a part to its whole: `4 of 17`, `31 des 40`. */
export const outOfWords = new Set('of von de des di sur su aus out_of'.split(' '));
