import { extractText, getDocumentProxy } from 'unpdf';

/** A PDF's text and its pages by the library alone, in this process: what our reader's time is compared with. */
export async function pdfText(data: Uint8Array): Promise<{ text: string; pages: number }> {
  const { text, totalPages } = await extractText(await getDocumentProxy(data), { mergePages: true });
  return { text, pages: totalPages };
}
