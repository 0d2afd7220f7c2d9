/** The tagger and what measures it, for the evaluation outside this package. */
export { tagSpans } from './tag-spans.ts';
export { readDocuments } from './training/labelled-documents.ts';
export { scoreTagger, type TaggerScore } from './training/score-tagger.ts';
