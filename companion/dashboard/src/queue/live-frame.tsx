import type { PageView } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { pageKey } from './page-key.ts';
import type { PageHand } from './page-hand.ts';

type Props = { view: PageView; hand: PageHand | undefined; title: string };

/** Milliseconds within which a second Escape is for leaving, not for the page. */
const twice = 1_000;

/** The picture of the page. Once it is clicked, or entered by Enter, mouse, wheel and keys are for the page, until Escape is pressed twice. */
export function LiveFrame({ view, hand, title }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [isHeld, setIsHeld] = useState(false);
  const escapedAt = useRef(0);
  const leave = () => setIsHeld(false);
  useWheel(frame, isHeld ? hand : undefined);
  const click = (event: MouseEvent<HTMLElement>) => {
    setIsHeld(true);
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const scale = view.width / width;
    // Enter is told as a click nowhere.
    if (event.detail > 0) hand?.do({ type: 'click', x: (event.clientX - left) * scale, y: (event.clientY - top) * scale });
  };
  const press = (event: KeyboardEvent) => {
    if (!isHeld && event.key === 'Enter') setIsHeld(true);
    else if (!isHeld) return;
    else if (event.key === 'Escape' && event.timeStamp - escapedAt.current < twice) leave();
    else {
      const input = pageKey(event);
      if (input === undefined) return;
      if (event.key === 'Escape') escapedAt.current = event.timeStamp;
      hand?.do(input);
    }
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain').slice(0, 2000);
    if (isHeld && text !== '') hand?.do({ type: 'text', text });
  };
  return (
    <div className="stack">
      <div className="spread wrap">
        <p id="live-keys" className="small" role="status">
          {isHeld
            ? say('Mouse and keys are for the page. Press Esc twice to leave it.')
            : say('Click the picture, or press Enter on it, to work on the page.')}
        </p>
        {isHeld && (
          <button type="button" className="button" onClick={leave}>
            {say('Leave the page')}
          </button>
        )}
      </div>
      <div
        ref={frame}
        className="live-frame"
        role="application"
        aria-label={say('The page of {title} on {hostname}', { title, hostname: view.hostname })}
        aria-describedby="live-keys"
        data-held={isHeld}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application is worked on by keys
        tabIndex={0}
        onClick={click}
        onKeyDown={press}
        onPaste={paste}
        onBlur={leave}
      >
        <img
          alt={say('What the page of {title} on {hostname} shows now', { title, hostname: view.hostname })}
          src={`data:image/jpeg;base64,${view.picture}`}
          width={view.width}
          height={view.height}
          draggable={false}
        />
      </div>
    </div>
  );
}

/** React listens to the wheel in a way that cannot keep this page from scrolling. */
function useWheel(frame: React.RefObject<HTMLElement | null>, hand: PageHand | undefined): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null || hand === undefined) return undefined;
    const scroll = (event: WheelEvent) => {
      event.preventDefault();
      hand.do({ type: 'scroll', by: Math.max(-5000, Math.min(5000, event.deltaY)) });
    };
    element.addEventListener('wheel', scroll, { passive: false });
    return () => element.removeEventListener('wheel', scroll);
  }, [frame, hand]);
}
