import { type HTMLInputTypeAttribute, useEffect, useEffectEvent, useId, useState } from 'react';

type Props = {
  label: string;
  value: string;
  /** Called when the person has done with it: by leaving it or by Enter. */
  onSettled: (value: string) => void;
  type?: HTMLInputTypeAttribute;
  maxLength?: number;
  placeholder?: string;
};

/** A labelled box whose text counts once it is left, be it with its page. */
export function SettledField({ label, value, onSettled, type = 'text', maxLength, placeholder }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    if (typed !== undefined && typed !== value) onSettled(typed);
    setTyped(undefined);
  };
  // A page that is closed or left takes no focus away first.
  const leave = useEffectEvent(settle);
  useEffect(() => {
    const settleLast = () => leave();
    addEventListener('pagehide', settleLast);
    return () => {
      removeEventListener('pagehide', settleLast);
      settleLast();
    };
  }, []);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        maxLength={maxLength}
        placeholder={placeholder}
        value={typed ?? value}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
    </div>
  );
}
