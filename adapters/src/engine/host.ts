import type { DocumentRole } from '@sincerely/shared';

/** What runs the engine: a content script, a page driven by Playwright, or a test. */
export type Host = {
  attachFile(input: HTMLInputElement, document: DocumentRole): Promise<void>;
  click(element: HTMLElement): void;
  type(element: HTMLInputElement | HTMLTextAreaElement, text: string): void;
};

type Files = { file: (document: DocumentRole) => Promise<{ name: string; mime: string; bytes: Uint8Array<ArrayBuffer> }> };

/** The host of a content script: files come from the background, clicks are the element's own. */
export function browserHost({ file }: Files): Host {
  return {
    attachFile: async (input, document) => {
      const { name, mime, bytes } = await file(document);
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type: mime }));
      input.files = transfer.files;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    },
    click: (element) => element.click(),
    type: (element, text) => {
      element.value = text;
      element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
  };
}
