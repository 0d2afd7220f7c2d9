/** How this machine writes the palette's key. */
export function paletteKeys(): string {
  return /mac|iphone|ipad/iu.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';
}
