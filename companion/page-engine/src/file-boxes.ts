import type { DocumentRole } from '@sincerely/shared';
import type { Told } from '../../src/automation/page-engine.ts';

/** File boxes the companion puts files into; it takes hold of each by its number. */
export type FileBoxes = {
  attach: (input: HTMLInputElement, role: DocumentRole) => Promise<void>;
  box: (at: number) => HTMLInputElement | undefined;
  /** The companion has put the file in, or says why not. */
  attached: (at: number, failure?: string) => void;
};

/** A page's own scripts hear of a file only by the browser's events, as when a person picks one. */
export function openFileBoxes(tell: (told: Told) => void): FileBoxes {
  const boxes: { input: HTMLInputElement; done: PromiseWithResolvers<void> }[] = [];
  return {
    attach: async (input, role) => {
      const done = Promise.withResolvers<void>();
      boxes.push({ input, done });
      tell({ type: 'attach', at: boxes.length - 1, role });
      await done.promise;
    },
    box: (at) => boxes[at]?.input,
    attached: (at, failure) => (failure === undefined ? boxes[at]?.done.resolve() : boxes[at]?.done.reject(new Error(failure))),
  };
}
