const shownFor = 2_000;

/** Scrolls to a control and outlines it for two seconds. */
export function highlight(document: Document, selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  const place =
    element?.closest<HTMLElement>(
      '.select-shell, .file-upload, [data-role="dropzone"], .ashby-application-form-field-entry, fieldset, label',
    ) ?? element;
  if (!place) return;
  place.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { outline, outlineOffset } = place.style;
  Object.assign(place.style, { outline: '2px solid #14553f', outlineOffset: '3px' });
  setTimeout(() => Object.assign(place.style, { outline, outlineOffset }), shownFor);
}
