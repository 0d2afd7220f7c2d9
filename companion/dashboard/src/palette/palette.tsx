import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { say } from '@sincerely/shared/words';
import { useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import type { Command, CommandGroup } from './command.ts';
import { matchingCommands } from './matching-commands.ts';
import { showOverlay, useOverlay } from './overlay.ts';
import { useCommands } from './use-commands.ts';
import { useFoundApplications } from './use-found-applications.ts';

/** Goes anywhere and does anything by a few letters. It closes at once; where something fails it comes back and says so. */
export function Palette() {
  const [typed, setTyped] = useState('');
  const { failed } = useOverlay();
  const { groups, problem } = useGroups(typed);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && showOverlay(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="overlay-back" />
        <Dialog.Popup className="overlay palette" aria-label={say('Search or do')}>
          <Autocomplete.Root
            inline
            open
            items={groups}
            filter={null}
            mode="none"
            autoHighlight="always"
            keepHighlight
            value={typed}
            onValueChange={setTyped}
            itemToStringValue={({ name }: Command) => name}
          >
            <Autocomplete.Input
              className="palette-input"
              aria-label={say('Search or do')}
              placeholder={say('A room, an application, or what to do')}
            />
            <Problem thrown={failed ?? problem} />
            <Autocomplete.Empty className="palette-empty soft">
              {groups.length === 0 && say('Nothing is called so. Fewer letters find more.')}
            </Autocomplete.Empty>
            <Autocomplete.List className="palette-list">
              {(group: CommandGroup) => <Group key={group.value} group={group} />}
            </Autocomplete.List>
          </Autocomplete.Root>
          <p className="palette-foot soft small">
            <kbd>↑</kbd> <kbd>↓</kbd> {say('choose')} · <kbd>Enter</kbd> {say('goes there or does it')} · <kbd>Esc</kbd> {say('closes')}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

async function runCommand({ run }: Command): Promise<void> {
  showOverlay(null);
  try {
    await run();
  } catch (failed) {
    showOverlay('palette', failed);
  }
}

function Group({ group }: { group: CommandGroup }) {
  return (
    <Autocomplete.Group items={group.items} className="palette-group">
      <Autocomplete.GroupLabel className="palette-heading soft small">{group.value}</Autocomplete.GroupLabel>
      <Autocomplete.Collection>
        {(command: Command) => (
          <Autocomplete.Item key={command.id} value={command} className="palette-item" onClick={() => void runCommand(command)}>
            <span>{command.name}</span>
            {command.detail && <span className="soft small">{command.detail}</span>}
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  );
}

/** Commands that match at once, and applications as the companion finds them. */
function useGroups(typed: string): { groups: CommandGroup[]; problem: unknown } {
  const commands = useCommands().map(({ value, items }) => ({ value, items: matchingCommands(items, typed) }));
  const { found, thrown } = useFoundApplications(typed);
  const groups = [...commands, { value: say('Applications'), items: found }].filter(({ items }) => items.length > 0);
  return { groups, problem: thrown };
}
