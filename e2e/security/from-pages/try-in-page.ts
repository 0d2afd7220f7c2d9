/** Ways of a page to reach another address; each is tried with each. */
export const ways = [
  'fetch',
  'fetch-with-cookies',
  'fetch-no-cors',
  'fetch-with-a-token',
  'post-json',
  'post-text',
  'post-form-body',
  'post-keepalive',
  'put',
  'delete',
  'request-object',
  'beacon',
  'form',
  'form-text',
  'script',
  'module',
  'image',
  'style',
  'frame',
  'object',
  'video',
  'preload',
  'events',
  'socket',
  'window',
  'worker',
] as const;
export type Way = (typeof ways)[number];

/**
 * Runs in a hostile page: tries one way to reach an address, and tells what could be read or seen of it; '' where nothing could. It must stand
 * alone, as it is sent to the page.
 */
export async function tryInPage([way, url]: [Way, string]): Promise<string> {
  const patience = 4_000;
  const late = new Promise<string>((resolve) => {
    setTimeout(resolve, patience, '');
  });
  const read = async (init: RequestInit) => {
    const response = await fetch(url, init);
    return response.type === 'opaque' ? '' : `read ${response.status}: ${(await response.text()).slice(0, 200)}`;
  };
  const loaded = (name: string, attribute: string, more: Record<string, string> = {}) =>
    new Promise<string>((resolve) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries({ ...more, [attribute]: url })) element.setAttribute(key, value);
      element.addEventListener('load', () => resolve(`${name} loaded`));
      element.addEventListener('loadedmetadata', () => resolve(`${name} loaded`));
      element.addEventListener('error', () => resolve(''));
      document.body.append(element);
    });
  /** Whether it is there at all cannot be told from outside; what is in it must not be read. */
  const framed = async (name: 'iframe' | 'object', attribute: string) => {
    const element = document.createElement(name);
    element.setAttribute(attribute, url);
    const over = new Promise((resolve) => {
      element.addEventListener('load', resolve);
      element.addEventListener('error', resolve);
    });
    document.body.append(element);
    await Promise.race([over, late]);
    const text = element.contentDocument?.body?.textContent ?? '';
    return text === '' ? '' : `framed: ${text.slice(0, 200)}`;
  };
  const sent = async (enctype: string) => {
    const [form, frame] = [document.createElement('form'), document.createElement('iframe')];
    frame.name = `frame-${Math.random()}`;
    Object.assign(form, { action: url, method: 'POST', target: frame.name, enctype });
    const input = document.createElement('input');
    Object.assign(input, { name: '{"isPaused":true,"x":"', value: '"}' });
    form.append(input);
    const over = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    document.body.append(frame, form);
    form.submit();
    await Promise.race([over, late]);
    return '';
  };
  const heard = (target: EventTarget & { close(): void }) =>
    new Promise<string>((resolve) => {
      const tell = (text: string) => {
        target.close();
        resolve(text);
      };
      target.addEventListener('open', () => tell('opened'));
      target.addEventListener('message', () => tell('heard'));
      target.addEventListener('error', () => tell(''));
    });
  const json = '{"isPaused":true}';
  const tries: Record<Way, () => Promise<string>> = {
    fetch: async () => read({}),
    'fetch-with-cookies': async () => read({ credentials: 'include' }),
    'fetch-no-cors': async () => read({ mode: 'no-cors', credentials: 'include' }),
    'fetch-with-a-token': async () => read({ headers: { authorization: 'Bearer x', 'x-sincerely-token': 'x' }, credentials: 'include' }),
    'post-json': async () => read({ method: 'POST', body: json, headers: { 'content-type': 'application/json' }, credentials: 'include' }),
    'post-text': async () => read({ method: 'POST', body: json, mode: 'no-cors', credentials: 'include' }),
    'post-form-body': async () =>
      read({ method: 'POST', body: new URLSearchParams({ isPaused: 'true' }), mode: 'no-cors', credentials: 'include' }),
    'post-keepalive': async () => read({ method: 'POST', body: json, mode: 'no-cors', credentials: 'include', keepalive: true }),
    put: async () => read({ method: 'PUT', body: json, credentials: 'include' }),
    delete: async () => read({ method: 'DELETE', credentials: 'include' }),
    'request-object': async () =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open('GET', url);
        request.withCredentials = true;
        request.addEventListener('load', () => resolve(`read ${request.status}: ${request.responseText.slice(0, 200)}`));
        request.addEventListener('error', () => resolve(''));
        request.send();
      }),
    beacon: async () => {
      navigator.sendBeacon(url, json);
      return Promise.resolve('');
    },
    form: async () => sent('application/x-www-form-urlencoded'),
    'form-text': async () => sent('text/plain'),
    script: async () => loaded('script', 'src'),
    module: async () => loaded('script', 'src', { type: 'module' }),
    image: async () => loaded('img', 'src'),
    style: async () => loaded('link', 'href', { rel: 'stylesheet' }),
    frame: async () => framed('iframe', 'src'),
    object: async () => framed('object', 'data'),
    video: async () => loaded('video', 'src'),
    preload: async () => {
      await loaded('link', 'href', { rel: 'preload', as: 'fetch' });
      // That it ended tells nothing; what the browser keeps of it could.
      const seen = performance.getEntriesByName(url) as (PerformanceResourceTiming & { responseStatus?: number })[];
      const told = seen.find((entry) => (entry.responseStatus ?? 0) > 0 || entry.decodedBodySize > 0);
      return told === undefined ? '' : `told of ${told.responseStatus}, ${told.decodedBodySize} bytes`;
    },
    events: async () => heard(new EventSource(url, { withCredentials: true })),
    socket: async () => heard(new WebSocket(url.replace('http', 'ws'), ['sincerely.v1', 'x'])),
    window: async () => {
      const opened = window.open(url);
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      const text = opened?.document.body.textContent ?? '';
      opened?.close();
      return text === '' ? '' : `opened: ${text.slice(0, 200)}`;
    },
    worker: async () => {
      const registered = await navigator.serviceWorker.register(url);
      await registered.unregister();
      return 'registered a worker';
    },
  };
  return Promise.race([tries[way]().catch(() => ''), late]);
}
