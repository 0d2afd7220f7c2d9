import type { ReactNode } from 'react';
import type { SettingsSectionId } from './settings-sections.ts';

/** One section, with the place its address leads to. */
export function SettingsSection({ id, children }: { id: SettingsSectionId; children: ReactNode }) {
  return (
    <div id={id} className="settings-section stack" tabIndex={-1}>
      {children}
    </div>
  );
}
