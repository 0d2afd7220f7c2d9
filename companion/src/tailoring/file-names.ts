/** `amara-okafor-acme`: how the files of one application begin. */
export function fileStem(name: string, company: string): string {
  const stem = [name, company]
    .map(slug)
    .filter((part) => part !== '')
    .join('-');
  return stem.slice(0, 80).replace(/-+$/u, '') || 'application';
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/ß/gu, 'ss')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
