import type { PassageChange, VersionDifference } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useState } from 'react';

/** Sentence by sentence what is new, gone or reworded; each change is said by a word and a sign too, not by colour alone. */
export function Difference({ difference: { cv, letter } }: { difference: VersionDifference }) {
  const [showsSame, setShowsSame] = useState(false);
  const changed = [...cv, ...letter].filter(({ change }) => change !== 'same').length;
  const same = cv.length + letter.length - changed;
  return (
    <div className="stack">
      <p role="status">
        {changed === 0
          ? say('Both say the same.')
          : say('{changed, plural, one {# sentence} other {# sentences}} changed, {same} the same.', { changed, same })}
      </p>
      <label className="check">
        <input type="checkbox" checked={showsSame} onChange={({ target }) => setShowsSame(target.checked)} />
        <span>{say('Show what is the same too')}</span>
      </label>
      <Part title={say('CV')} label={say('Changes in the CV')} passages={showsSame ? cv : cv.filter(({ change }) => change !== 'same')} />
      <Part
        title={say('Letter')}
        label={say('Changes in the Letter')}
        passages={showsSame ? letter : letter.filter(({ change }) => change !== 'same')}
      />
    </div>
  );
}

function Part({ title, label, passages }: { title: string; label: string; passages: PassageChange[] }) {
  if (passages.length === 0) return null;
  return (
    <section className="card stack" aria-label={label}>
      <h3>{title}</h3>
      <ul className="passages">
        {passages.map((passage, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two sentences may read alike, and the list is made anew as a whole
          <li key={at} className={passage.change}>
            {passage.under !== passages[at - 1]?.under && <p className="soft small">{passage.under}</p>}
            <Passage passage={passage} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const words = { same: '', added: phrase('added'), removed: phrase('gone'), changed: phrase('reworded') };
const signs = { same: '', added: '+', removed: '−', changed: '~' };

function Passage({ passage: { change, pieces } }: { passage: PassageChange }) {
  return (
    <p className="passage">
      <span className="passage-stand small">
        <span aria-hidden="true">{signs[change]}</span> {change !== 'same' && say(words[change])}
      </span>
      <span>
        {pieces.map(({ text, change: fate }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no other identity
          <Piece key={at} text={text} change={change === 'changed' ? fate : change} isPart={change === 'changed'} />
        ))}
      </span>
    </p>
  );
}

/** Screen readers say nothing of `ins` and `del`: within a sentence words say it. */
function Piece({ text, change, isPart }: { text: string; change: PassageChange['change']; isPart: boolean }) {
  const said = (word: string) => (isPart ? <span className="only-read">{word} </span> : null);
  if (change === 'added')
    return (
      <ins>
        {said(say('added:'))}
        {text}
      </ins>
    );
  if (change === 'removed')
    return (
      <del>
        {said(say('gone:'))}
        {text}
      </del>
    );
  return <span>{text}</span>;
}
