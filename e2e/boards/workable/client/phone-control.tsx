import { useEffect, useRef } from 'react';
import intlTelInput from 'intl-tel-input-18';
import 'intl-tel-input-18/build/css/intlTelInput.css';
import type { WorkableField } from '../workable-posting.ts';
import { ErrorLine, Illustrated, LabelText, errorMarks } from './labels.tsx';
import { useControl } from './form-state.ts';

/** The older intl-tel-input, with the dial code beside the box. The country is guessed as the address is. */
export function PhoneControl({ field }: { field: WorkableField }) {
  const { id, required } = field;
  const { error, put } = useControl(id);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const box = input.current;
    if (box === null) return undefined;
    const widget = intlTelInput(box, {
      initialCountry: 'gb',
      separateDialCode: true,
      preferredCountries: ['us', 'gb'],
      useFullscreenPopup: false,
    });
    const keep = () => put(wholeNumber(box.value, widget.getSelectedCountryData().dialCode));
    box.addEventListener('input', keep);
    box.addEventListener('countrychange', keep);
    return () => {
      box.removeEventListener('input', keep);
      box.removeEventListener('countrychange', keep);
      widget.destroy();
    };
    // The widget lives as long as the control.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <div className="styles--3IYUq styles--3JEd1">
      <label className="styles--3aPac">
        <LabelText id={`${id}_label`} field={field} />
        <div className="styles--1EuHm" data-ui="phone" data-ignore-focus="true">
          <Illustrated>
            <input
              ref={input}
              aria-required={required}
              maxLength={255}
              name={id}
              required={required}
              type="tel"
              className="styles--2e9Cp"
              dir="auto"
              autoComplete="off"
              {...errorMarks(id, error)}
            />
          </Illustrated>
        </div>
      </label>
      {field.helper && (
        <span className="styles--f-uLT" id="phone_helper">
          {field.helper}
        </span>
      )}
      <ErrorLine id={id} />
    </div>
  );
}

function wholeNumber(typed: string, dialCode = ''): string {
  const digits = typed.replaceAll(/[^\d+]/gu, '');
  if (digits === '' || digits.startsWith('+')) return digits;
  return `+${dialCode}${digits.replace(/^0/u, '')}`;
}
