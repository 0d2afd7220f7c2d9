import { useEffect, useRef, useState } from 'react';
import intlTelInput, { type Iti } from 'intl-tel-input';
import 'intl-tel-input/build/css/intlTelInput.css';
import { FieldError, LabelText, ariaOf } from './labels.tsx';
import { SelectField } from './select-field.tsx';
import { useForm, type Option } from './form-state.ts';

const countryOptions = intlTelInput
  .getCountryData()
  .map(({ iso2, name, dialCode }): Option => ({ value: iso2, label: `${name} +${dialCode}` }));

/** The picked country shows its flag and dial code, the open menu its name. */
function showCountry({ value, label }: Option, { context }: { context: string }) {
  const name = label.slice(0, label.lastIndexOf(' '));
  return (
    <>
      {context === 'menu' && <span>{name}</span>}
      <div className={`iti__flag iti__${value}`} />
      <span>{label.slice(name.length + 1)}</span>
    </>
  );
}

/** Country and number: react-select `#country` leads, intl-tel-input wraps `#phone` once the page is alive. */
export function PhoneField({ label, required }: { label: string; required: boolean }) {
  const { text, values, errors, set } = useForm();
  const input = useRef<HTMLInputElement>(null);
  const [iti, setIti] = useState<Iti>();
  useEffect(() => {
    if (input.current === null) return undefined;
    const widget = intlTelInput(input.current, { useFullscreenPopup: false, formatAsYouType: false, initialCountry: '' });
    setIti(widget);
    return () => widget.destroy();
  }, []);
  return (
    <fieldset className="phone-input">
      <legend className="visually-hidden">{text.phone}</legend>
      <div className="phone-input__country">
        <SelectField
          id="country"
          label={text.country}
          required={required}
          options={countryOptions}
          show={showCountry as never}
          placeholder=""
          onPick={(country) => iti?.setCountry((country?.value ?? '') as never)}
        />
      </div>
      <div className="phone-input__phone">
        <div className="text-input-wrapper">
          <div className="input-wrapper">
            <label id="phone-label" htmlFor="phone" className="label label">
              <LabelText label={label} required={required} />
            </label>
            <input
              ref={input}
              id="phone"
              className="input input__single-line"
              {...ariaOf('phone', label, required, errors)}
              type="tel"
              maxLength={255}
              value={(values.phone as string | undefined) ?? ''}
              onChange={(event) => set('phone', event.target.value)}
            />
          </div>
          <FieldError id="phone" />
        </div>
      </div>
    </fieldset>
  );
}
