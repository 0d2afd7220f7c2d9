import type { RouteInput, RouteName } from '@sincerely/shared';
import type { Caller } from '@sincerely/companion/testing/call';

/** What is wrong with how a call ended; false where it was answered, or refused by a code of its own. Throws where it was not looked at. */
export async function codedEnd<N extends RouteName>(caller: Caller, name: N, input: RouteInput<N>): Promise<string | false> {
  return whyNotCoded(await caller.refusal(name, { input }).catch(() => 'no answer'));
}

export function whyNotCoded(code: string): string | false {
  if (code === 'too-many-requests') throw new Error(`The attack was not looked at: ${code}.`);
  if (code === 'no answer') return 'it was not answered';
  return code === 'internal' && 'it ended without a code';
}
