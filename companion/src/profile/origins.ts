import type { Fact, FactSource } from '@sincerely/shared';
import type { Storage } from '../storage/storage.ts';
import type { Origin } from './facts-of-profile.ts';
import { textKey } from './text-key.ts';

type ReadText = Origin & Pick<Fact, 'text'>;

/** Where texts were read, by the text: a saved fact still knows its file, page and line, however the profile was saved. */
export type Origins = {
  of: (text: string) => Origin | undefined;
  remember: (texts: ReadText[]) => void;
  /** Not confirmed yet, unless it was before, or says what `own`, the person's confirmed facts, say. */
  rememberRead: (texts: ReadText[], own: Fact[]) => void;
};

export function openOrigins(storage: Storage): Origins {
  const { query } = storage;
  const of = (text: string) => {
    const found = storage.first(query.selectFrom('fact_sources').select('data').where('text_key', '=', textKey(text)));
    return found && parse(found.data);
  };
  const remember: Origins['remember'] = (texts) => {
    const at = Date.now();
    for (const { text, source, confidence, doubt, confirmed } of texts) {
      const data = JSON.stringify({ source, confidence, confirmed, ...(doubt === undefined ? {} : { doubt }) });
      storage.run(query.replaceInto('fact_sources').values({ text_key: textKey(text), data, at }));
    }
  };
  return {
    of,
    remember,
    rememberRead: (texts, own) => {
      const confirmed = new Set(own.map(({ text }) => textKey(text)));
      remember(texts.map((read) => ({ ...read, confirmed: of(read.text)?.confirmed === true || confirmed.has(textKey(read.text)) })));
    },
  };
}

/** Before confidence was kept, a text was remembered by its place alone; saving the profile was the person's word for it. */
function parse(data: string): Origin {
  const kept = JSON.parse(data) as Origin | FactSource;
  return 'source' in kept ? kept : { source: kept, confidence: 1, confirmed: true };
}
