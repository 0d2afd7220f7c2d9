/** What libraries have in them for places without a policy: making code of text, and markup of text. It is never run here, and so need not be here. */
const cuts: { in: RegExp; from: RegExp; to: string }[] = [
  { in: /\/zod\/v4\/core\/util\.js$/u, from: /const F = Function;\s+new F\(""\);\s+return true;/u, to: 'return false;' },
  {
    in: /\/zod\/v4\/core\/doc\.js$/u,
    from: /const F = Function;[\s\S]*?return factory\([^;]*;/u,
    to: 'throw new Error("No code is made of text.");',
  },
  {
    in: /\/react-dom-client\.production\.js$/u,
    from: /\(domElement\.innerHTML = key\)/u,
    to: '(() => { throw new Error("No markup is made of text."); })()',
  },
];

/** A build without them; it fails where a new version of a library has them in other words. */
export const withoutEval = {
  name: 'without-eval',
  transform(code: string, id: string): string | undefined {
    const cut = cuts.find((one) => one.in.test(id.replaceAll('\\', '/')));
    if (cut === undefined) return undefined;
    const rest = code.replaceAll(new RegExp(cut.from.source, 'gu'), cut.to);
    if (rest === code) throw new Error(`${id} has not what is to be left out of it.`);
    return rest;
  },
};
