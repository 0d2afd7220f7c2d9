/** Names and tokens of boxes for what a person keeps to themselves. */
const secretName =
  /passw(or)?d|passwort|\bpwd\b|passphrase|\bssn\b|social[-_ ]?sec|national[-_ ]?(id|insurance)|tax[-_ ]?(id|number)|passport[-_ ]?(no|num)|\biban\b|\bbic\b|swift|routing[-_ ]?(no|num)|sort[-_ ]?code|account[-_ ]?(no|num)|bank[-_ ]?(acc|name|code)|(card|cc)[-_ ]?(no|num|name|exp|csc|holder)|credit[-_ ]?card|\bcv[vc]2?\b|\bcsc\b|one[-_ ]?time[-_ ]?(code|pass)|\botp\b/iu;
const secretToken = /^(cc-\S+|current-password|new-password|one-time-code|transaction-\S+)$/u;

/** Whether a box takes a password, a number of the state, or what a bank knows: never ours to write, whoever has it. */
export function isSecretBox(element: Element): boolean {
  const tokens = (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/u);
  if (tokens.some((token) => secretToken.test(token))) return true;
  return [element.getAttribute('name') ?? '', element.id].some((name) => secretName.test(name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-')));
}
