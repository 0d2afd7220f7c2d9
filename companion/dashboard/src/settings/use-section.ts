import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The section the address names; it is gone to as soon as it is there, and the next Tab goes on inside it. */
export function useSection(isReady: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!isReady || hash === '') return;
    const section = document.getElementById(hash);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  }, [hash, isReady]);
}
