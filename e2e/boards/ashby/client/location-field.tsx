import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { AshbyEntry } from '../ashby-posting.ts';
import { findPlaces } from './board-calls.ts';
import { FieldEntry } from './field-entry.tsx';
import { useField } from './form-state.ts';

/** A box that offers places while one types. Its list stands at the end of the page, and only a pick counts. */
export function LocationField({ entry }: { entry: AshbyEntry }) {
  const { answer, error, put } = useField(entry);
  const picked = (answer as string | undefined) ?? '';
  const [typed, setTyped] = useState<string>();
  const [places, setPlaces] = useState<string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const isOpen = typed !== undefined && places.length > 0;
  useOffered(typed, setPlaces);
  useOthersHidden(input, isOpen);
  const close = () => {
    setTyped(undefined);
    setPlaces([]);
  };
  const change = (text: string) => {
    setTyped(text);
    if (text === '') put(undefined);
  };
  return (
    <FieldEntry entry={entry}>
      <div className="_container_d7w2j_29 ashby-application-form-input-autocomplete-container">
        <input
          ref={input}
          role="combobox"
          aria-haspopup="listbox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-invalid={error !== undefined}
          {...(isOpen ? { 'aria-controls': list } : {})}
          className="_input_1ndat_28"
          placeholder="Start typing..."
          value={typed ?? picked}
          onChange={(event) => change(event.target.value)}
          onBlur={close}
          onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && close()}
        />
      </div>
      {isOpen &&
        createPortal(
          <Places
            id={list}
            places={places}
            pick={(place) => {
              put(place);
              close();
            }}
          />,
          document.body,
        )}
    </FieldEntry>
  );
}

function Places({ id, places, pick }: { id: string; places: string[]; pick: (place: string) => void }) {
  return (
    <div id={id} role="listbox" className="_floating_d7w2j_41" onMouseDown={(event) => event.preventDefault()}>
      {places.map((place) => (
        <div key={place} role="option" aria-selected={false} tabIndex={-1} onClick={() => pick(place)}>
          {place}
        </div>
      ))}
    </div>
  );
}

/** What the server offers for the text; answers to earlier texts are dropped. */
function useOffered(typed: string | undefined, show: (places: string[]) => void): void {
  useEffect(() => {
    let isCurrent = true;
    if (typed) void findPlaces(typed).then((found) => isCurrent && show(found));
    else show([]);
    return () => {
      isCurrent = false;
    };
  }, [typed, show]);
}

/** While the list is open the other questions are hidden from assistive software. */
function useOthersHidden(input: RefObject<HTMLInputElement | null>, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const own = input.current?.closest('[data-field-path]');
    const others = [...document.querySelectorAll('.ashby-application-form-field-entry')].filter((entry) => entry !== own);
    for (const entry of others) entry.setAttribute('aria-hidden', 'true');
    return () => {
      for (const entry of others) entry.removeAttribute('aria-hidden');
    };
  }, [input, isOpen]);
}
