/** The text that the entities of HTML and XML stand for; the sign of all of them last. */
export function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/gu, "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}
