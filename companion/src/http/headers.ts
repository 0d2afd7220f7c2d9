import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { ServedNames } from './names.ts';

/** The name under which the dashboard may make TrustedHTML, for the `srcdoc` of its sandboxed previews. */
export const trustedTypesPolicy = 'sincerely-preview';

/**
 * Headers of every answer. `styleHashes`: the fixed style sheets of our documents, so that a preview shown by `srcdoc`, which inherits this
 * policy, keeps its looks while no other inline style runs.
 */
export function securityHeaders({ dashboardOrigin, dashboardHost }: ServedNames, styleHashes: string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", ...styleHashes.map((hash) => `'${hash}'`)],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'", `ws://${dashboardHost}`],
        'frame-src': ["'self'", dashboardOrigin],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': [trustedTypesPolicy],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}
