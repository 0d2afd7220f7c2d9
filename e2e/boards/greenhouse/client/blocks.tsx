import { useState, type ReactNode } from 'react';
import { useForm } from './form-state.ts';

type Props = {
  kind: 'education' | 'employment';
  blockClass: string;
  idsOf: (index: number) => string[];
  children: (index: number) => ReactNode;
};

/** A group that is asked once and, by "Add another", again; every block after the first can be taken out, and what was in it goes with it. */
export function Blocks({ kind, blockClass, idsOf, children }: Props) {
  const { text, set } = useForm();
  const [count, setCount] = useState(1);
  const removeLast = () => {
    for (const id of idsOf(count - 1)) set(id, undefined);
    setCount(count - 1);
  };
  return (
    <div className={`${kind}--container`}>
      {Array.from({ length: count }, (_, index) => (
        <div className={blockClass} key={index}>
          <hr />
          <div className={`${kind}--header`}>
            <p className="body body--medium">{text[kind]}</p>
            {index > 0 && index === count - 1 && (
              <button type="button" aria-label={`Remove ${text[kind]}`} onClick={removeLast}>
                ×
              </button>
            )}
          </div>
          {children(index)}
        </div>
      ))}
      <button className="add-another-button" type="button" onClick={() => setCount(count + 1)}>
        {text.addAnother}
      </button>
    </div>
  );
}
