import type { Page } from 'playwright';

/** How a control can be found: what an adapter relies on. */
export type ControlSignature = { key: string; tag: string; type: string; role: string; classes: string };

/**
 * Every control of the form that has the attribute (`id` or `name`), of the page as it stands or of captured HTML.
 * Generated classes and the parts that other widgets add are left out.
 */
export async function controlSignatures(page: Page, form: string, attribute: 'id' | 'name', html?: string): Promise<ControlSignature[]> {
  return page.evaluate(
    ({ form, attribute, html }) => {
      const place = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
      const controls = [...place.querySelectorAll(`:is(${form}) :is(input, textarea, select, fieldset)[${attribute}]`)];
      const own = controls.filter(
        (control) =>
          !/^(iti-|g-recaptcha|h-captcha|react-datepicker)/u.test(control.getAttribute(attribute) ?? '') &&
          control.getAttribute(attribute) !== '',
      );
      return own.map((control) => ({
        key: control.getAttribute(attribute) ?? '',
        tag: control.localName,
        type: control.getAttribute('type') ?? '',
        role: control.getAttribute('role') ?? '',
        classes: [...control.classList].filter((name) => /^(select__input|input__|visually-hidden|checkbox)/u.test(name)).join(' '),
      }));
    },
    { form, attribute, html },
  );
}

/** Signatures of `wanted` that `have` lacks, as lines a person can read. */
export function lacking(wanted: ControlSignature[], have: ControlSignature[]): string[] {
  const line = ({ key, tag, type, role, classes }: ControlSignature) => `${tag}[${key}] type=${type} role=${role} class=${classes}`;
  const present = new Set(have.map(line));
  return [...new Set(wanted.map(line))].filter((text) => !present.has(text));
}
