/** The posting as the page itself loads it. */
export function workablePostingUrl(url: string): string | undefined {
  const { board, code } = /^\/(?<board>[^/]+)\/j\/(?<code>[0-9A-F]+)/iu.exec(new URL(url).pathname)?.groups ?? {};
  return board === undefined ? undefined : new URL(`/api/v2/accounts/${board}/jobs/${code}`, url).href;
}

/** Its text, in the order and under the marks of the overview tab. */
export function workablePostingHtml(body: string): string {
  const { description = '', requirements = '', benefits = '' } = JSON.parse(body) as Record<string, string | undefined>;
  return `<div data-ui="job-description">${description}</div><div data-ui="job-requirements">${requirements}</div><div data-ui="job-benefits">${benefits}</div>`;
}
