import type { Fact } from '@sincerely/shared';
import type { PostingLanguage } from '@sincerely/companion/tailoring/posting/posting-language';
import type { Patch } from '@sincerely/companion/tailoring/gate/gate';

export type Language = PostingLanguage;
export type PostingOfCase = { title: string; company: string; description?: string };

/** A true sentence with the facts it stands on: what lies are made of. */
export type Base = { patch: Patch; facts: Fact[]; language: Language; posting: PostingOfCase };

/** The cited facts and the header of their entry, as one text in small letters. */
export function citedText({ patch, facts }: Base): string {
  const cited = facts.filter(({ id }) => patch.src.includes(id));
  const headers = facts.filter(({ id }) => cited.some(({ entry }) => entry === id));
  return [...cited, ...headers]
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\d+(?:[.,]\d+)*(?!\p{L})|[\p{L}\p{N}][\p{L}\p{N}.+#-]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu) ?? [];
}
