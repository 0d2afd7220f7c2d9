/** The advertisement's own page, which the form's page leaves out. */
export function leverPostingUrl(formUrl: string): string | undefined {
  return /\/apply\/?(?:\?|$)/u.test(formUrl) ? formUrl.replace(/\/apply\/?(?:\?.*)?$/u, '') : undefined;
}
