import { matches } from '@sincerely/adapters';
import { defineConfig } from 'wxt';
import { withoutEval } from './without-eval.ts';

/** Keeps the extension's id the same wherever the unpacked folder is loaded from. */
const chromeKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1h4JYLJQo+vUsZIXjyRD8boTtU6vHszgYDvzSybTuwpAWxDiockt7uEfQI5rbKvFRpL2oyiun5ikpS5ze5Ammah10c+TA4JKC4/sGCyO60iSqRRDQUfg/AdekYY2lSjDBay+11fpK7T7YF3b+nmwnN0yWIcv/W8mxIAtR9BXeCu5+XFLb+AKbPNHxx+a4iM+IAoLR2xZTMnVIQc4abskcOro80IbsdyQTVcODGPknn52qp9lzsqqwAte9MgZeJcHvgJ6Kz9tNPUMUkJTgyepzqZEv5bcO4opwUjYIUOIh56kQs7+L7MwtwpI057/J9BkwqmbZBY4pDfTUf7icpztWwIDAQAB';

const companion = 'http://127.0.0.1/*';

/** Pages of the extension run its own code, speak to the companion alone, send no form and stand in no frame. Previews bring styles of their own. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src http://127.0.0.1:* ws://127.0.0.1:*',
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  srcDir: 'src',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [withoutEval] }),
  manifest: ({ browser }) => ({
    name: 'Sincerely',
    description: '__MSG_description__',
    default_locale: 'en',
    // activeTab: which page a tab shows and the picture of a confirmation, in the one tab the person has pressed the button in.
    // notifications: that an application of the queue needs the person, which the options can turn off.
    permissions: ['activeTab', 'storage', 'alarms', 'scripting', 'notifications', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: [...matches, companion],
    // Asked for one site at a time, when the person presses "Fill this form anyway" there.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: 'Sincerely' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'open-review': { suggested_key: { default: 'Alt+Shift+F' }, description: 'Open the review of the form beside the page' },
    },
    // The default policy of MV3 in Firefox turns ws:// into wss://, which the companion on loopback does not speak.
    content_security_policy: {
      extension_pages: policy,
    },
    ...(browser === 'chrome'
      ? {
          key: chromeKey,
          minimum_chrome_version: '120',
          // No other extension may write to this one. (No page may, as long as none is named.)
          externally_connectable: { ids: [] },
        }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'sincerely@sincerely.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first for Android that knows what is said above; the extension is offered for the desktop only.
            gecko_android: { strict_min_version: '142.0' },
          },
        }),
  }),
});
