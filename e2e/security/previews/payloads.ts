import { pick, type Random, randomOf } from '../../qa/gate/lies/random.ts';
import { addresses, breakers, handlers, scripts, sheets, styles, tags, urlAttributes } from './payload-parts.ts';
import { disguised, wraps } from './payload-wraps.ts';

const longest = 420;

/** So many different payloads, the same for the same seed. Each one that worked would ask for `target`, open a dialog or go elsewhere. */
export function payloadsOf(count: number, seed: number, target: string): string[] {
  const random = randomOf(seed);
  const payloads = new Set<string>();
  while (payloads.size < count) {
    const payload = payloadWith(random, target);
    if (payload.length <= longest) payloads.add(payload);
  }
  return [...payloads];
}

function payloadWith(random: Random, target: string): string {
  const any = <T>(items: readonly T[]) => pick(items, random) as T;
  const inner = any(elements)({ any, target });
  return `${any(breakers)}${disguised(any(wraps)(inner), random)}`;
}

type Choice = { any: <T>(items: readonly T[]) => T; target: string };

const quotes = ['"', "'", '', '`'];

function attribute(name: string, value: string, { any }: Choice): string {
  const quote = any(quotes);
  return `${name}=${quote}${quote === '"' ? value.replaceAll('"', '&quot;') : value}${quote}`;
}

/** One element that runs or loads something, by the kind of thing it does. */
const elements: ((choice: Choice) => string)[] = [
  (choice) => `<${choice.any(tags)} ${attribute(choice.any(urlAttributes), choice.any(addresses(choice.target)), choice)}>`,
  (choice) => `<${choice.any(tags)} ${attribute(choice.any(handlers), choice.any(scripts(choice.target)), choice)} autofocus tabindex=1>x`,
  (choice) => {
    const address = attribute(choice.any(urlAttributes), choice.any(addresses(choice.target)), choice);
    return `<${choice.any(tags)} ${address} ${attribute(choice.any(handlers), choice.any(scripts(choice.target)), choice)}>`;
  },
  (choice) => `<${choice.any(tags)} ${attribute('style', choice.any(styles(choice.target)), choice)}>x</${choice.any(tags)}>`,
  ({ any, target }) => `<style>${any(sheets(target))}</style>`,
  ({ any, target }) => `<script>${any(scripts(target))}</script>`,
  ({ any, target }) => `<script src=${target} ${any(['', 'async', 'defer', 'type=module', 'crossorigin'])}></script>`,
  ({ any, target }) =>
    `<link rel=${any(['stylesheet', 'preload', 'prefetch', 'prerender', 'modulepreload', 'icon', 'manifest', 'preconnect', 'dns-prefetch'])} as=${any(['image', 'script', 'font'])} href=${target}>`,
  ({ any, target }) => `<meta http-equiv=${any(['refresh', 'Set-Cookie', 'Link'])} content="0;url=${any(addresses(target))}">`,
  ({ target }) => `<base href=${target}/>`,
  ({ any, target }) =>
    `<form action=${target} method=${any(['get', 'post', 'dialog'])}><button autofocus>x</button><input name=q value=1></form>`,
  ({ any, target }) => `<svg><${any(['use', 'image', 'feImage', 'script', 'a'])} xlink:href="${any(addresses(target))}"/></svg>`,
  ({ any, target }) => `<svg><a><${any(['animate', 'set'])} attributeName=href values="${any(addresses(target))}" begin=0s /></a></svg>`,
  ({ any, target }) =>
    `<a href="${any(addresses(target))}" target=${any(['_blank', '_top', '_parent', '_self'])} rel=opener ping=${target}>x</a>`,
  ({ any, target }) => any(addresses(target)),
  ({ any, target }) => any(scripts(target)),
];
