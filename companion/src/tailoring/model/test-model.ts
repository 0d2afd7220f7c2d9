import { CodedError } from '@sincerely/shared';
import type { ModelAccess } from '../../profile/settings.ts';
import type { Breakers } from '../../jobs/breakers.ts';
import { modelClient, modelError } from './ask-model.ts';
import { modelHost } from './model-host.ts';

/** Asks the configured model for one word, also where its server rests; where it answers it is asked again from now on. */
export async function testModel(access: ModelAccess | undefined, breakers: Breakers): Promise<{ ok: boolean; message: string }> {
  if (access === undefined) return { ok: false, message: 'No model is set. Drafts are made from your facts alone.' };
  try {
    const messages = [{ role: 'user' as const, content: 'Answer with the word OK.' }];
    const client = await modelClient(access);
    const answer = await client.chat.completions.create(
      { model: access.model, messages, max_tokens: 16 },
      { signal: AbortSignal.timeout(30_000) },
    );
    if (!answer.choices?.[0])
      throw new CodedError('model-junk', { message: 'Something answered at this address, but it does not speak like a model server.' });
    modelHost(breakers, access.baseUrl).ended(undefined);
    return { ok: true, message: `${access.model} answered.` };
  } catch (thrown) {
    return { ok: false, message: modelError(thrown).message };
  }
}
