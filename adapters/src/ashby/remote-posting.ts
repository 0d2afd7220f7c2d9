/** The posting's own page, whose HTML carries the advertisement as structured data. */
export function ashbyPostingUrl(formUrl: string): string | undefined {
  return /\/application\/?(?:\?|$)/u.test(formUrl) ? formUrl.replace(/\/application\/?(?:\?.*)?$/u, '') : undefined;
}

/** Its text from the page's JSON-LD; nothing where there is none. */
export function ashbyPostingHtml(body: string): string {
  const json = /<script\b[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/u.exec(body)?.[1] ?? '{}';
  return `<div class="ashby-posting-text">${descriptionIn(json)}</div>`;
}

function descriptionIn(json: string): string {
  try {
    const { description } = JSON.parse(json) as { description?: unknown };
    return typeof description === 'string' ? description : '';
  } catch {
    return '';
  }
}
