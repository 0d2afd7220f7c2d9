import { browser } from 'wxt/browser';
import { unwrap, type Answers, type DocumentActions, type Envelope } from '../messages.ts';

type Place = { tabId: number; frameId: number; documentId?: string | undefined; pageId: string };

/**
 * Asks one document in one frame; the engine is put into it where nobody answers yet. A submit is never asked twice: the look before it has put the
 * engine there, and silence after it may mean that it was done.
 */
export async function askDocument<N extends keyof DocumentActions>(
  place: Place,
  name: N,
  input: Omit<Parameters<DocumentActions[N]>[0], 'pageId'>,
): Promise<Awaited<ReturnType<DocumentActions[N]>>> {
  const envelope: Envelope = { to: 'document', name, input: { ...input, pageId: place.pageId } };
  const first = await send(place, envelope);
  const answer = first ?? (name !== 'submit' && (await putEngine(place)) ? await send(place, envelope) : undefined);
  return unwrap(answer) as Awaited<ReturnType<DocumentActions[N]>>;
}

/** A document that goes away while it is asked closes the port: the browser rejects, in words of its own. */
async function send({ tabId, frameId, documentId }: Place, envelope: Envelope): Promise<Answers | undefined> {
  // A frame may hold another document by now; where the browser names documents, only the one that is meant hears of it.
  const to = documentId === undefined ? { frameId } : { documentId };
  const sent: Promise<Answers | undefined> = browser.tabs.sendMessage(tabId, envelope, to);
  return sent.catch(() => undefined);
}

async function putEngine({ tabId, frameId, documentId }: Place): Promise<boolean> {
  try {
    const target = documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
    await browser.scripting.executeScript({ target, files: ['/content-scripts/engine.js'] });
    return true;
  } catch {
    return false;
  }
}
