import { codeOf, CodedError } from '@sincerely/shared';
import { tryLogin } from '../mail/smtp.ts';
import type { RouteServices } from './mount.ts';
import type { ServiceParts } from './service-parts.ts';

/** Applying by e-mail. */
export function mailServices({ mails, store, settings, mailManner }: Pick<ServiceParts, 'mails' | 'store' | 'settings' | 'mailManner'>) {
  return {
    mail: ({ id }) => mails.read(store.byId(id).id),
    saveMail: ({ id, input }) => mails.save(store.byId(id).id, input),
    sendMail: async ({ id, input }) => mails.send(store.byId(id).id, input),
    testMail: async () => {
      const access = settings.mail();
      if (access === undefined) return { ok: false, message: new CodedError('mail-not-set').message };
      try {
        await tryLogin({ ...access, password: access.password(), ...mailManner }, AbortSignal.timeout(30_000));
        return { ok: true, message: `${access.host} accepts your user name and password. Nothing was sent.` };
      } catch (thrown) {
        return {
          ok: false,
          message: codeOf(thrown) === 'internal' ? new CodedError('mail-unreachable').message : (thrown as Error).message,
        };
      }
    },
  } satisfies Partial<RouteServices>;
}
