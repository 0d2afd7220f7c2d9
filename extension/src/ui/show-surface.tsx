import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { startAppearance, useLanguage } from './appearance.ts';
import { startSnapshot } from './snapshot.ts';

/** Shows the popup, the side panel or the options in the person's language. */
export function showSurface(surface: ComponentType): void {
  void startAppearance();
  void startSnapshot();
  createRoot(document.querySelector('#root') as HTMLElement).render(<InLanguage surface={surface} />);
}

function InLanguage({ surface: Surface }: { surface: ComponentType }) {
  const { language } = useLanguage();
  return language === undefined ? null : <Surface key={language} />;
}
