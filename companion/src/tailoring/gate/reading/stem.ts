import type { Language } from './fold.ts';

/** Endings that change no claim, longest first; what is left must keep this many letters. */
const endings: Record<Language, { least: number; list: string[] }> = {
  en: { least: 3, list: [] },
  de: {
    least: 4,
    list: 'ationen ation ierungen ierung ierten ierter iertes ierte ieren iert iere ungen ung innen eten etes ete test tes ten tet te est et en ern em er es e n s t'.split(
      ' ',
    ),
  },
  fr: {
    least: 4,
    list: `issements issement issantes issants issante issant issait issaient ations ation ements ement antes ants ante ant aient ait ais erent irent
      ees ee es er ir ent ons ez ives ive ifs if euses euse eurs eur trices trice teurs teur a e s x i ions ion ages age`
      .trim()
      .split(/\s+/u),
  },
  es: {
    least: 4,
    list: `aciones acion amientos amiento imientos imiento iciones icion uciones ucion ciones cion ando iendo ados adas idos idas ado ada ido ida aron ieron abamos aban abas aba ian ias ia
      amos imos ar er ir ios io os as es an en o a e i s ajes aje`
      .trim()
      .split(/\s+/u),
  },
  it: {
    least: 4,
    list: `azioni azione amenti amento imenti imento izioni izione uzioni uzione zioni zione ione ioni mente ando endo ato ata ati ate ito ita iti ite uto uta uti ute
      are ere ire ano ono iamo isce isco isca ava eva iva avo evo ivo ia io ie a e i o aggio aggi`
      .trim()
      .split(/\s+/u),
  },
};

for (const { list } of Object.values(endings)) list.sort((a, b) => b.length - a.length);

/** A folded word without the endings of its language. Light on purpose: what it cannot make one stays two, and is then refused. */
export function stem(word: string, language: Language): string {
  if (/[\d.+#&_]/u.test(word)) return word;
  if (language === 'en') return englishStem(word);
  const base = language === 'de' ? withoutParticiple(word) : word;
  // `System` is no form of `Syst`.
  if (base.endsWith('system')) return base;
  const { least, list } = endings[language];
  const ending = list.find((one) => base.endsWith(one) && base.length - one.length >= least);
  const short = ending === undefined && base.length === 4 && (language === 'es' || language === 'it') ? base.replace(/[aeio]$/u, '') : base;
  const root = ending === undefined ? short : base.slice(0, -ending.length);
  // `organicé` and `organización` are spelt with another letter.
  if (language === 'es')
    return (
      root
        .replace(/qu$/u, 'c')
        .replace(/gu$/u, 'g')
        .replace(/(?<=.{3})c$/u, 'z')
        // `resuelvo` and `resolver`, `atiendo` and `atender`.
        .replace(/(?<=.)ue(?=[^aeiou]+$)/u, 'o')
        .replace(/(?<=.)ie(?=[^aeiou]+$)/u, 'e')
    );
  // `nettoie` and `nettoyage`.
  if (language === 'fr') return root.replace(/(?<=.{3})y$/u, 'i');
  // `arbeitete` and `arbeiten` lose their endings at different places.
  return language === 'de' && root.length > 4 ? root.replace(/t$/u, '') : root;
}

function englishStem(written: string): string {
  const word = irregular.get(written) ?? ofOneSpelling(written);
  if (word.length <= 3) return word.replace(/y$/u, 'i');
  const singular = word
    .replace(/ies$/u, 'y')
    .replace(/(?<=ch|sh|x|ss|z)es$/u, '')
    .replace(/(?<![sui])s$/u, '');
  const bare = singular.replace(/(?<=[aeiouy].*)(?:ing|ed)$/u, (ending, at: number) => (at >= 3 ? '' : ending));
  return (unrelated.has(singular) ? bare : withoutNounEnding(bare))
    .replace(/(?<=.{4})ly$/u, '')
    .replace(/(?<=.{2})e$/u, '')
    .replace(/([bdgklmnprt])\1$/u, '$1')
    .replace(/y$/u, 'i');
}

/** `Centre`, `fibre`, `colour` and `catalogue` as they are spelt elsewhere. */
function ofOneSpelling(word: string): string {
  return word
    .replace(/(?<=.{2}[bt])re(?=s?$)/u, 'er')
    .replace(/(?<=(?:col|lab|behavi|fav|hon|harb|neighb|vap|rum|flav|endeav))our/u, 'or')
    .replace(/(?<=(?:catal|dial|anal))ogue(?=s?$)/u, 'og')
    .replace(/yz(?=e[drs]?$|ing$)/u, 'ys');
}

/** Forms of English that endings do not tell, `base forms`. `found`, `left`, `felt` and the like, which are words of their own, are left out. */
const irregular = new Map(
  `build built|write wrote written|teach taught|sell sold|buy bought|bring brought|run ran|hold held|keep kept|meet met|make made|take took taken|give gave given|drive drove driven|grow grew grown
  draw drew drawn|choose chose chosen|speak spoke spoken|win won|deal dealt|send sent|spend spent|shoot shot|rebuild rebuilt|rewrite rewrote rewritten|oversee oversaw overseen|begin began begun
  sing sang sung|sew sewn|weave wove woven|lend lent|pay paid|lay laid|sweep swept|throw threw thrown|tell told|wear wore worn|hang hung|feed fed|breed bred|dig dug|swim swam|ride rode ridden
  fly flew flown|show shown|seek sought|fall fell fallen|rise rose risen|go went gone|know knew known|learn learnt|catch caught|withdraw withdrew|undertake undertook undertaken|redo redid redone
  shelf shelves|knife knives|half halves|child children|person people|man men|woman women|foot feet|tooth teeth|analysis analyses|criterion criteria|thesis theses|diagnosis diagnoses|loaf loaves
  approve approval approvals|renew renewal renewals|remove removal|refer referral referrals|arrive arrival arrivals|propose proposal proposals|appraise appraisal appraisals|dispose disposal
  retrieve retrieval|withdraw withdrawal withdrawals|dismiss dismissal dismissals|deliver delivery deliveries|discover discovery discoveries|recover recovery|inquire inquiry inquiries
  store storage|maintain maintenance|advise advice|produce production|reduce reduction reductions|introduce introduction|describe description descriptions|prescribe prescription prescriptions
  solve solution solutions|decide decision decisions|extend extension extensions|expand expansion|explain explanation explanations|close closure closures|grow growth|choose choice choices`
    .split(/[|\n]/u)
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** Nouns that look like those of a verb and are not: `importance` has nothing to do with `import`. */
const unrelated = new Set(
  `importance substance instance distance finance balance foundation station nation formation department apartment document government element comment
  equipment supplement department basement garment instrument compartment parchment experiment question section session mission mention fraction function
  position portion million version tension pension mansion passion junction auction caption potion lotion emotion motion option ration rotation cushion fashion projection`.split(
    /\s+/u,
  ),
);

/** `characterisation` and `characterise`, `migration` and `migrate`, `classification` and `classify`, `assistance` and `assist` are one. */
function withoutNounEnding(word: string): string {
  return word
    .replace(/(?<=.{3})ification$/u, 'ify')
    .replace(/(?<=.{4})(?:ation|ate|at)$/u, '')
    .replace(/(?<=.{4})ance$/u, '')
    .replace(/(?<=.{4})ment$/u, '')
    .replace(/(?<=.{3}[ts])ion$/u, '')
    .replace(/(?<=.{4})iz$|(?<=.{4})ize$/u, 'is');
}

const separable = 'ab|an|auf|aus|bei|ein|mit|nach|um|vor|zu|durch|weiter|zusammen|zuruck|her|hin|fest|bereit';

/** `eingeführt` → `einführt`, `einzuführen` → `einführen`, `gesenkt` → `senkt`. */
function withoutParticiple(word: string): string {
  return word.replace(new RegExp(`^(${separable})(?:ge|zu)(?=.{3,}(?:t|en|te|ten|ter|tes)$)`, 'u'), '$1').replace(/^ge(?=.{3,}t$)/u, '');
}
