import type { BaseCv } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { movedOrder, type Selectable, type SelectableList } from './selectable.ts';

type Props = { list: SelectableList; base: BaseCv; onChange: (part: Pick<Partial<BaseCv>, 'out' | 'order'>) => void };

/** One section of a base: each fact in or out, and its place. */
export function BaseList({ list: { title, items, canOrder }, base, onChange }: Props) {
  const count = items.filter(({ id }) => !base.out.includes(id)).length;
  return (
    <fieldset className="card">
      <legend>
        {title} <span className="soft small">{say('{count} of {total}', { count, total: items.length })}</span>
      </legend>
      <ul className="choices">
        {items.map((item) => (
          <li key={item.id}>
            <Choice item={item} siblings={items} canOrder={canOrder} base={base} onChange={onChange} />
            {item.under.length > 0 && (
              <ul className="choices under" hidden={base.out.includes(item.id)}>
                {item.under.map((line) => (
                  <li key={line.id}>
                    <Choice item={line} siblings={item.under} canOrder base={base} onChange={onChange} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

type ChoiceProps = { item: Selectable; siblings: Selectable[]; canOrder: boolean } & Pick<Props, 'base' | 'onChange'>;

function Choice({ item: { id, text }, siblings, canOrder, base: { out, order }, onChange }: ChoiceProps) {
  // What a position is about always stands above its points.
  const ids = siblings.map((sibling) => sibling.id).filter((sibling) => /:\d+$/u.test(sibling));
  const at = ids.indexOf(id);
  const move = (by: -1 | 1) => onChange({ order: movedOrder(order, ids, id, by) });
  return (
    <div className="choice">
      <label className="check">
        <input
          type="checkbox"
          checked={!out.includes(id)}
          onChange={({ target }) => onChange({ out: target.checked ? out.filter((one) => one !== id) : [...out, id] })}
        />
        <span>{text}</span>
      </label>
      {canOrder && at >= 0 && ids.length > 1 && (
        <span className="row">
          <button
            type="button"
            className="button quiet"
            aria-label={say('Up: {text}', { text })}
            disabled={at === 0}
            onClick={() => move(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="button quiet"
            aria-label={say('Down: {text}', { text })}
            disabled={at === ids.length - 1}
            onClick={() => move(1)}
          >
            ↓
          </button>
        </span>
      )}
    </div>
  );
}
