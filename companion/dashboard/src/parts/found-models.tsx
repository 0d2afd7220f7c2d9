import type { ModelServer, OfferedModel } from '@sincerely/shared';
import { useState } from 'react';

type Props = { servers: ModelServer[]; take: (server: ModelServer, model: OfferedModel) => void };

/** What the servers that answered offer, to choose from; long lists are narrowed by typing. */
export function FoundModels({ servers, take }: Props) {
  if (servers.length === 0)
    return <p role="status">No model server answers on this machine. Start Ollama, LM Studio or llama.cpp, or choose a provider above.</p>;
  return servers.map((server) => <Offered key={server.baseUrl} server={server} take={(model) => take(server, model)} />);
}

const shownAtOnce = 12;

function Offered({ server, take }: { server: ModelServer; take: (model: OfferedModel) => void }) {
  const [typed, setTyped] = useState('');
  const fitting = server.models.filter(({ id }) => id.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <section className="stack" aria-label={`Models of ${server.name}`}>
      <h3>{server.name}</h3>
      {server.models.length === 0 && <p role="status">It answers, but offers no model yet.</p>}
      {server.models.length > shownAtOnce && (
        <input
          type="search"
          className="search"
          aria-label={`Search the models of ${server.name}`}
          placeholder={`Search ${server.models.length} models`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <ul className="choices" role="list">
        {fitting.slice(0, shownAtOnce).map((model) => (
          <li key={model.id}>
            <button type="button" className="button quiet" onClick={() => take(model)}>
              {model.id}
            </button>
            {model.price && (
              <span className="soft small">
                {' '}
                ${model.price.input} / ${model.price.output} a million tokens
              </span>
            )}
          </li>
        ))}
      </ul>
      {fitting.length > shownAtOnce && <p className="soft small">{fitting.length - shownAtOnce} more; type to narrow them.</p>}
    </section>
  );
}
