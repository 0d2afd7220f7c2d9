import type { PlanForReview } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useState } from 'react';
import { ArtifactPicture } from '../parts/artifact-frame.tsx';
import { when } from '../parts/when.ts';

type Picture = PlanForReview['pictures'][number];

/** What the page showed, by the phase in the picture's name. */
const phases: Record<string, string> = {
  form: phrase('The empty form, {when}'),
  filled: phrase('The form filled in, {when}'),
  challenged: phrase('The page that asked whether you are a person, {when}'),
  'code-required': phrase('The page that asked for a code, {when}'),
  invalid: phrase('The page that did not accept it, {when}'),
};
const afterPress = phrase('The page after its button was pressed, {when}');

/** Pictures of the page as the companion saw it, the newest first; each is fetched when it is opened. */
export function PagePictures({ pictures }: { pictures: Picture[] }) {
  if (pictures.length === 0) return null;
  return (
    <section className="card stack" aria-label={say('Pictures of the page')}>
      <h2>{say('Pictures of the page')}</h2>
      {pictures.map((picture) => (
        <OnePicture key={picture.id} picture={picture} />
      ))}
    </section>
  );
}

function OnePicture({ picture: { id, name, at } }: { picture: Picture }) {
  const [isOpen, setIsOpen] = useState(false);
  const title = say(phases[name.split('.')[0] ?? ''] ?? afterPress, { when: when(at) });
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <ArtifactPicture id={id} title={title} />}
    </details>
  );
}
