import type { ModelServer, OfferedModel } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useState } from 'react';

type Props = { servers: ModelServer[]; take: (server: ModelServer, model: OfferedModel) => void };

/** What the servers that answered offer, to choose from; long lists are narrowed by typing. */
export function FoundModels({ servers, take }: Props) {
  if (servers.length === 0)
    return (
      <p role="status">
        {say('No model server answers on this machine. Start Ollama, LM Studio or llama.cpp, or choose a provider above.')}
      </p>
    );
  return servers.map((server) => <Offered key={server.baseUrl} server={server} take={(model) => take(server, model)} />);
}

const shownAtOnce = 12;

function Offered({ server, take }: { server: ModelServer; take: (model: OfferedModel) => void }) {
  const [typed, setTyped] = useState('');
  const fitting = server.models.filter(({ id }) => id.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <section className="stack" aria-label={say('Models of {server}', { server: server.name })}>
      <h3>{server.name}</h3>
      {server.models.length === 0 && <p role="status">{say('It answers, but offers no model yet.')}</p>}
      {server.models.length > shownAtOnce && (
        <input
          type="search"
          className="search"
          aria-label={say('Search the models of {server}', { server: server.name })}
          placeholder={say('Search {count} models', { count: server.models.length })}
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
                {say('{input} / {output} a million tokens', { input: `$${model.price.input}`, output: `$${model.price.output}` })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {fitting.length > shownAtOnce && (
        <p className="soft small">{say('{count} more; type to narrow them.', { count: fitting.length - shownAtOnce })}</p>
      )}
    </section>
  );
}
