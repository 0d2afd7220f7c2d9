import type { ModelServer, ModelSettings } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useState } from 'react';
import { call } from '../session.ts';
import { Act } from './act.tsx';
import { FoundModels } from './found-models.tsx';
import { ModelSpent } from './model-spent.tsx';

/** Addresses of the usual providers; any other that speaks like OpenAI's works as well. */
const providers: Record<string, string> = {
  Ollama: 'http://127.0.0.1:11434/v1',
  'LM Studio': 'http://127.0.0.1:1234/v1',
  'llama.cpp': 'http://127.0.0.1:8080/v1',
  OpenAI: 'https://api.openai.com/v1',
  OpenRouter: 'https://openrouter.ai/api/v1',
};

type Wish = { baseUrl: string; model: string; key: string; input: string; output: string; ceiling: string };

/** Which model is asked, what it costs, and how much may be spent. */
export function ModelForm({ settings }: { settings: ModelSettings }) {
  const [wish, setWish] = useState<Wish>(() => wishOf(settings));
  const [servers, setServers] = useState<ModelServer[]>();
  const [tested, setTested] = useState('');
  const change = (part: Partial<Wish>) => {
    setWish({ ...wish, ...part });
    setTested('');
  };
  const save = async () => {
    await call('saveSettings', { input: { model: modelOf(wish) } });
    change({ key: '' });
  };
  const find = async (baseUrl: string) => {
    setServers(undefined);
    setServers((await call('findModels', { input: { baseUrl, ...(wish.key === '' ? {} : { key: wish.key }) } })).servers);
  };
  return (
    <section className="card stack" aria-label={say('Model')}>
      <h2>{say('Model')}</h2>
      <p className="soft">
        {say(
          'Optional. Without one, CV and letter are made from your facts alone. With one, its words are used only where your facts carry them. Your name, contact data and answers are never sent to it.',
        )}
      </p>
      <ProviderFields wish={wish} hasKey={settings.hasKey} change={change} />
      <div className="row">
        <Act action={async () => find(wish.baseUrl)} disabled={wish.baseUrl === ''}>
          {say('List its models')}
        </Act>
        <Act kind="quiet" action={async () => find('')}>
          {say('Look on this machine')}
        </Act>
      </div>
      {servers && (
        <FoundModels
          servers={servers}
          take={({ baseUrl }, { id, price }) =>
            change({ baseUrl, model: id, ...(price ? { input: String(price.input), output: String(price.output) } : {}) })
          }
        />
      )}
      <PriceFields wish={wish} change={change} />
      <div className="row">
        <Act kind="main" action={save} refresh={['settings', 'model-usage']}>
          {say('Save')}
        </Act>
        <Act action={async () => setTested((await call('testModel')).message)} disabled={settings.baseUrl === ''}>
          {say('Test it')}
        </Act>
      </div>
      {tested !== '' && <p role="status">{tell(tested)}</p>}
      <ModelSpent ceiling={settings.monthlyCeiling} />
    </section>
  );
}

type Fields = { wish: Wish; change: (part: Partial<Wish>) => void };

function ProviderFields({ wish, hasKey, change }: Fields & { hasKey: boolean }) {
  const chosen = Object.entries(providers).find(([, baseUrl]) => baseUrl === wish.baseUrl)?.[0] ?? '';
  return (
    <>
      <label>
        {say('Provider')}
        <select value={chosen} onChange={({ target }) => change({ baseUrl: providers[target.value] ?? '', model: '' })}>
          <option value="">{wish.baseUrl === '' ? say('None, or another address') : say('Another address')}</option>
          {Object.keys(providers).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {say('Base URL')}
        <input type="text" name="baseUrl" value={wish.baseUrl} onChange={({ target }) => change({ baseUrl: target.value.trim() })} />
      </label>
      <label>
        {say('Model')}
        <input type="text" name="model" value={wish.model} onChange={({ target }) => change({ model: target.value })} />
      </label>
      <label>
        {say('Key')}{' '}
        <span className="soft small">
          {hasKey
            ? say('one is kept for this address; leave empty to keep it')
            : say('kept encrypted on this machine, sent to this address alone')}
        </span>
        <input type="password" name="key" autoComplete="off" value={wish.key} onChange={({ target }) => change({ key: target.value })} />
      </label>
    </>
  );
}

function PriceFields({ wish, change }: Fields) {
  const amount = (name: 'input' | 'output' | 'ceiling', text: string, isOff = false) => (
    <label>
      {text}
      <input
        type="number"
        name={name}
        min="0"
        step="any"
        inputMode="decimal"
        disabled={isOff}
        value={wish[name]}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </label>
  );
  return (
    <details open={wish.input !== '' || wish.ceiling !== ''}>
      <summary>{say('Price and ceiling')}</summary>
      <div className="stack">
        <p className="soft small">
          {say('In US dollars, as your provider tells them. A model on this machine costs nothing; leave these empty.')}
        </p>
        {amount('input', say('A million tokens read'))}
        {amount('output', say('A million tokens written'))}
        {amount('ceiling', say('At most in a calendar month'), wish.input === '' && wish.output === '')}
      </div>
    </details>
  );
}

function wishOf({ baseUrl, model, price, monthlyCeiling }: ModelSettings): Wish {
  const text = (amount: number | undefined | null) => (amount === undefined || amount === null ? '' : String(amount));
  return { baseUrl, model, key: '', input: text(price?.input), output: text(price?.output), ceiling: text(monthlyCeiling) };
}

function modelOf({ baseUrl, model, key, input, output, ceiling }: Wish) {
  const price = input === '' && output === '' ? null : { input: Number(input), output: Number(output) };
  const monthlyCeiling = price === null || ceiling === '' ? null : Number(ceiling);
  return { baseUrl, model, price, monthlyCeiling, ...(key === '' ? {} : { key }) };
}
