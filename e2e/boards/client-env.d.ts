/// <reference types="vite/client" />

/** The package carries no types; it gives a function that adds itself to a jQuery. */
declare module 'select2' {
  export default function addTo(root: Window, jquery: unknown): void;
}
