type Policy = { createHTML(html: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

/** Our own documents are shown in frames that may run nothing; this is the one place that may make HTML of text, under the name the headers allow. */
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('sincerely-preview', { createHTML: (html) => html });

/** For the `srcdoc` of a frame with an empty `sandbox`, and for nothing else. */
export function trustedHtml(html: string): string {
  return policy?.createHTML(html) ?? html;
}
