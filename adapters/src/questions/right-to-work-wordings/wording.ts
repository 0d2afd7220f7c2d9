/**
 * What a wording asks: whether one may work (`authorized`), whether one needs a sponsor (`sponsorship`), whether one may work without a sponsor
 * (`unaided`), or the last turned round (`aided`: "only with a sponsor"). `unauthorized` and `no sponsorship` are the first two turned round.
 * `status` asks in what way one may work, and `both` asks two opposite things at once: neither has a one-word answer.
 */
export type Asks = 'authorized' | 'unauthorized' | 'sponsorship' | 'no sponsorship' | 'unaided' | 'aided' | 'status' | 'both';

/** What a person says who takes an option: a plain word to the question, or a fact of its own. `other` is a fact no profile holds. */
export type Meaning = 'yes' | 'no' | 'yes with a sponsor' | 'without a sponsor' | 'with a sponsor' | 'not authorized' | 'other';

export type Wording = {
  asks: Asks;
  label: string;
  /** Options with what a person says who takes them; yes and no where absent. */
  options?: Record<string, Meaning>;
  /** Place of the posting; the United States where absent. */
  location?: string;
  /** The countries it is about; the United States where absent. Empty: nobody can tell. */
  countries?: string[];
  /** The question leaves open which country it is about, or how it is meant; an empty control is the right answer too. */
  isOpen?: true;
};

export const asking =
  (asks: Asks, more: Partial<Wording> = {}) =>
  (label: string): Wording => ({ asks, label, ...more });
