/// <reference types="vite/client" />

/** The package carries no types; it gives a function that adds itself to a jQuery. */
declare module 'select2' {
  export default function addTo(root: Window, jquery: unknown): void;
}

/** That version carries no types; only what the board calls. */
declare module 'intl-tel-input-18' {
  type Widget = { destroy(): void; getSelectedCountryData(): { dialCode?: string; iso2?: string } };
  export default function intlTelInput(input: HTMLInputElement, options: Record<string, unknown>): Widget;
}
