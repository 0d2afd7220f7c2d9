import { useRef, useState, type ClipboardEvent } from 'react';
import { useForm } from './form-state.ts';

export const emailedCodeBoxes = 8;

type Props = { recipient: string; wrong: boolean; onCode: (code: string) => void };

/** Eight boxes for the code that was e-mailed. A paste into any box is spread over all. */
export function SecurityCode({ recipient, wrong, onCode }: Props) {
  const { text } = useForm();
  const [signs, setSigns] = useState<string[]>(Array.from({ length: emailedCodeBoxes }, () => ''));
  const boxes = useRef<(HTMLInputElement | null)[]>([]);
  const change = (next: string[], focus: number) => {
    setSigns(next);
    onCode(next.join(''));
    boxes.current[Math.min(focus, emailedCodeBoxes - 1)]?.focus();
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const pasted = event.clipboardData.getData('text').trim().slice(0, emailedCodeBoxes);
    change(
      Array.from({ length: emailedCodeBoxes }, (_, index) => pasted[index] ?? ''),
      pasted.length,
    );
  };
  return (
    <fieldset id="email-verification" className="email-verification">
      <legend className="section-header">{text.codeHeading}</legend>
      <p>{text.codeHelp(recipient)}</p>
      {signs.map((sign, index) => (
        <input
          key={index}
          ref={(element) => {
            boxes.current[index] = element;
          }}
          id={`security-input-${index}`}
          aria-label={`${text.codeHeading} ${index + 1}`}
          type="text"
          maxLength={1}
          value={sign}
          onPaste={paste}
          onChange={(event) => change(signs.with(index, event.target.value.slice(-1)), event.target.value === '' ? index : index + 1)}
        />
      ))}
      {wrong && <p className="helper-text helper-text--error">{text.codeWrong}</p>}
    </fieldset>
  );
}
