declare module '*.html?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** Vite's: modules by path, read when the test is built. */
  glob<T>(pattern: string, options: { query?: string; import?: string; eager: true }): Record<string, T>;
}
