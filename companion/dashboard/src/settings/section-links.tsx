import { say } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { settingsSections } from './settings-sections.ts';

/** From the top of the settings to each of their sections. */
export function SectionLinks() {
  return (
    <nav className="section-links" aria-label={say('Sections')}>
      {settingsSections.map(({ id, name }) => (
        <Link key={id} to="/settings" hash={id} replace activeOptions={{ includeHash: true }} activeProps={{ 'aria-current': 'location' }}>
          {say(name)}
        </Link>
      ))}
    </nav>
  );
}
