/** One line of a file as a reader sees it. `\t` stands where a wide gap was. Page and line count from 1. */
export type TextLine = {
  text: string;
  page: number;
  line: number;
  /** Relative to the file's usual text; 1 where unknown. */ size: number;
};

const bullet = /^\s*(?:[•●▪■◦‣⁃∙·○❖➢►▸✓\uf0b7\uf0a7]|[-–—*]\s)\s*/u;

export function isBullet(text: string): boolean {
  return bullet.test(text);
}

export function withoutBullet(text: string): string {
  return text.replace(bullet, '').trim();
}
