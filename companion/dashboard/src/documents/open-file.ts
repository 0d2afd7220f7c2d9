import { call } from '../session.ts';

/** Shows a PDF in a tab of its own. The tab is opened at once: a browser lets a page do so only while it answers a press. */
export async function openFile(id: string): Promise<void> {
  const tab = window.open('about:blank', '_blank');
  try {
    const { url } = await call('artifactLink', { params: { id }, input: { inline: true } });
    if (tab !== null) tab.location.href = url;
  } catch (thrown) {
    tab?.close();
    throw thrown;
  }
}

export function isPdf({ mime }: { mime: string }): boolean {
  return mime === 'application/pdf';
}
