/** Words that join and frame but claim nothing; a sentence may add these to the words of its facts, and no others. */
export const neutralWords = new Set(
  `a an the this that these those it its i me my we our you your they their he she his her who which what where when
  and or but so as if than then of to in on at by for from with into onto over under about across through during between
  within after before since until while per via up down out off also both each all any some such same other own
  is are was were be been being am has have had do does did can could will would may might
  using use used including include included where how there here more most
  role work working worked position experience background`.split(/\s+/u),
);

/** Words that make a fact smaller; a rewording may not drop them. */
export const hedges = [
  'helped',
  'help',
  'assisted',
  'assist',
  'supported',
  'contributed',
  'participated',
  'co',
  'part',
  'partly',
  'up',
  'about',
  'approximately',
  'nearly',
  'almost',
  'around',
  'some',
  'intern',
  'internship',
  'trainee',
  'junior',
  'assistant',
  'volunteer',
  'not',
  'no',
  'never',
  'without',
  'planned',
  'prototype',
  'draft',
  'attempted',
  'tried',
  'learning',
  'basic',
  'beginner',
  'coursework',
  'under',
  'only',
  'less',
  'fewer',
];
