import { phrase, say } from '@sincerely/shared/words';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { wear } from '../appearance.ts';
import { rooms } from '../rooms.ts';
import { call } from '../session.ts';
import { settingsSections } from '../settings/settings-sections.ts';
import { takeOut } from '../parts/take-out.ts';
import type { Command, CommandGroup } from './command.ts';
import { focusWhenShown } from './focus-when-shown.ts';
import { showOverlay } from './overlay.ts';

const themes = { light: phrase('Light theme'), dark: phrase('Dark theme'), system: phrase('Theme of the system') } as const;

/** Everything that can be gone to or done from here, by heading; applications are asked for by what is typed. */
export function useCommands(): CommandGroup[] {
  return [
    { value: say('This application'), items: useApplicationCommands() },
    { value: say('Go to'), items: useRoomCommands() },
    { value: say('Do'), items: useDeeds() },
    { value: say('Settings'), items: useSettingsCommands() },
  ].filter(({ items }) => items.length > 0);
}

/** Of the application whose page is open. */
function useApplicationCommands(): Command[] {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const id = /^\/applications\/([^/]+)$/u.exec(useLocation().pathname)?.[1];
  if (id === undefined) return [];
  const openTab = async (tab: 'notes' | 'cv') => navigate({ to: '/applications/$id', params: { id }, search: { tab } });
  const tailor = async () => {
    await call('startJob', { input: { kind: 'tailor', applicationId: id } });
    await queries.invalidateQueries({ queryKey: ['application', id] });
  };
  const remind = async () => {
    await openTab('notes');
    focusWhenShown('input[name="reminder"]');
  };
  return [
    { id: 'tailor', name: say('Tailor CV and letter'), run: tailor },
    { id: 'remind', name: say('New reminder'), run: remind },
    { id: 'see-cv', name: say('Look at its CV'), run: async () => openTab('cv') },
  ];
}

function useRoomCommands(): Command[] {
  const navigate = useNavigate();
  const toRooms = rooms.map(({ to, name }) => ({ id: to, name: say(name), run: async () => navigate({ to }) }));
  const toLegal = { id: '/legal', name: say('Legal and EEO answers'), run: async () => navigate({ to: '/profile/legal' }) };
  return [...toRooms, toLegal, { id: '/improve', name: say('Improve my CV'), run: async () => navigate({ to: '/profile/improve' }) }];
}

function useDeeds(): Command[] {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const addPosting = async () => {
    await navigate({ to: '/applications' });
    focusWhenShown('#add-posting input');
  };
  const addToQueue = async () => {
    await navigate({ to: '/queue' });
    focusWhenShown('#add-to-queue summary');
  };
  const wearTheme = async (theme: keyof typeof themes) => {
    const { appearance } = await queries.fetchQuery({ queryKey: ['settings'], queryFn: async () => call('settings') });
    const settings = await call('saveSettings', { input: { appearance: { ...appearance, theme } } });
    queries.setQueryData(['settings'], settings);
    await wear(settings.appearance);
  };
  const themeCommands = (['light', 'dark', 'system'] as const).map((theme) => ({
    id: `theme-${theme}`,
    name: say(themes[theme]),
    alsoCalled: say('Appearance'),
    run: async () => wearTheme(theme),
  }));
  return [
    { id: 'add-posting', name: say('Add a posting'), run: addPosting },
    { id: 'add-to-queue', name: say('Add postings to the queue'), run: addToQueue },
    ...themeCommands,
    { id: 'export', name: say('Export everything'), alsoCalled: say('Your data'), run: takeOut },
    { id: 'backup', name: say('Make a backup now'), run: async () => call('makeBackup') },
    { id: 'keys', name: say('Keys of this page'), run: () => showOverlay('keys') },
  ];
}

function useSettingsCommands(): Command[] {
  const navigate = useNavigate();
  return settingsSections.map(({ id, name }) => ({
    id: `settings-${id}`,
    name: say(name),
    alsoCalled: say('Settings'),
    run: async () => navigate({ to: '/settings', hash: id }),
  }));
}
