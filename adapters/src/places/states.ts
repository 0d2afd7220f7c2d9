/** The states of the USA by code. */
export const statesOfUsa: Record<string, string> = Object.fromEntries(
  'AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware DC:District_of_Columbia FL:Florida GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana IA:Iowa KS:Kansas KY:Kentucky LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts MI:Michigan MN:Minnesota MS:Mississippi MO:Missouri MT:Montana NE:Nebraska NV:Nevada NH:New_Hampshire NJ:New_Jersey NM:New_Mexico NY:New_York NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont VA:Virginia WA:Washington WV:West_Virginia WI:Wisconsin WY:Wyoming'
    .split(' ')
    .map((pair) => pair.replaceAll('_', ' ').split(':')),
);

const codes = new Map(Object.entries(statesOfUsa).flatMap(([code, name]) => [code, name].map((text) => [text.toLowerCase(), code])));

/** The two-letter code of a state given by name or code. */
export function stateCode(region: string): string | undefined {
  return codes.get(region.trim().toLowerCase());
}

const names = new RegExp(
  `\\b(?:${Object.values(statesOfUsa)
    .filter((name) => name !== 'Georgia')
    .join('|')})\\b`,
  'giu',
);

/** States named in full anywhere in a text: "Remote - North Florida". Georgia is a country too and Baja California is in Mexico; neither is one here. */
export function statesNamedIn(text: string): string[] {
  return text.replaceAll(/\bbaja california( sur)?\b/giu, '').match(names) ?? [];
}

const codeList = /\b[A-Z]{2}(?:(?:, ?(?:or |and )?| or | and | ?\/ ?)[A-Z]{2})+\b/gu;

/** States listed by their codes: "CO, UT, AZ or NV". One code alone is a word of some text, and so is all of a text in capitals. */
export function statesListedIn(text: string): string[] {
  if (!/[a-z]/u.test(text)) return [];
  return (text.match(codeList) ?? []).flatMap((list) => {
    const listed = list.match(/[A-Z]{2}/gu) ?? [];
    return listed.every((code) => statesOfUsa[code] !== undefined) ? listed.map((code) => statesOfUsa[code] ?? '') : [];
  });
}
