import { call } from '../session.ts';

/** Everything the person has here, as one archive the browser saves. */
export async function takeOut(): Promise<void> {
  const { url, name } = await call('exportAccount');
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
