import type { Fact, ProposedChange, SectionAnalysis } from '@sincerely/shared';
import type { MeteredAccess, Patience } from '../tailoring/model/ask-model.ts';
import type { ModelHost } from '../tailoring/model/model-host.ts';
import type { Patch } from '../tailoring/model/patch.ts';
import { proposePatches, type Proposals } from '../tailoring/model/propose.ts';
import { type Look, pointsOf } from './cv.ts';
import { noPosting, proposed } from './propose-safely.ts';
import { sectionPrompt } from './prompt.ts';
import type { Section } from './sections.ts';

type Request = {
  access: MeteredAccess;
  host: ModelHost;
  patience: Patience | undefined;
  signal: AbortSignal;
  look: Look;
  section: Section;
  /** What is there already: of rules, and of a run that was interrupted. */
  analysis: SectionAnalysis;
  /** Called with each proposal added, and with each that was refused. */
  onMore: (analysis: SectionAnalysis) => Promise<void>;
};

/** Wordings kept of one text, and refused ones of one section: a model may go on without end. */
const most = { wordings: 3, refused: 20 };

/** Asks a model for wordings of what it has not proposed yet. Undefined: nothing is left to ask for. */
export async function proposeWithModel(request: Request): Promise<{ analysis: SectionAnalysis; proposals: Proposals } | undefined> {
  const { look, section, onMore } = request;
  let { analysis } = request;
  const { targets, facts } = askedFor(look, section, analysis);
  if (targets.length === 0) return undefined;
  const take = async (more: Partial<SectionAnalysis>) => {
    analysis = { ...analysis, ...more };
    await onMore(analysis);
  };
  const proposals = await proposePatches({
    ...request,
    messages: sectionPrompt(section, facts, targets, look, look.wish),
    isAskedFor: ({ op, target }) => (section.kind === 'summary' ? op === 'summary' : op === 'rewrite' && targets.includes(target)),
    facts: look.facts,
    header: noPosting,
    mayBeEmpty: true,
    accept: async (patch) => {
      const change = changeOf(section, look.facts, patch);
      const own = analysis.changes.filter(({ target, by }) => target === change.target && by === 'model');
      const isKnown = analysis.changes.some(({ id }) => id === change.id);
      if (change.after !== change.before && !isKnown && own.length < most.wordings) await take({ changes: [...analysis.changes, change] });
    },
    refuse: async (refused) => {
      const isKnown = analysis.refused.some(({ text }) => text === refused.text);
      if (!isKnown && analysis.refused.length < most.refused) await take({ refused: [...analysis.refused, refused] });
    },
  });
  return { analysis, proposals };
}

/** The texts a model may reword here, without those it has reworded, and the facts it is told for it. */
function askedFor(look: Look, { kind, entry }: Section, { changes }: SectionAnalysis): { targets: string[]; facts: Fact[] } {
  const done = new Set(changes.flatMap(({ by, target }) => (by === 'model' ? [target] : [])));
  const open = (targets: string[]) => targets.filter((target) => !done.has(target));
  if (kind === 'work')
    return { targets: open(pointsOf(look.facts, entry).map(({ id }) => id)), facts: look.facts.filter((fact) => fact.entry === entry) };
  const facts = look.facts.filter(({ kind }) => kind !== 'identity' && kind !== 'link');
  return { targets: kind === 'summary' && facts.length > 0 ? open(['summary']) : [], facts };
}

function changeOf(section: Section, facts: Fact[], { target: asked, text, src, op }: Patch): ProposedChange {
  const target = op === 'summary' ? 'summary' : asked;
  const before = facts.find(({ id }) => id === target)?.text ?? '';
  return proposed(section, { op: 'rewrite', target, before, after: text.trim(), by: 'model', why: '', factIds: src });
}
