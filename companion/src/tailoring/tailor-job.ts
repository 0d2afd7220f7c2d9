import { CodedError, type Fact, type Posting, type Profile, tailoringPhases } from '@sincerely/shared';
import { z } from 'zod';
import type { ApplicationStore } from '../applications/application-store.ts';
import type { Postings } from '../applications/postings.ts';
import type { Breakers } from '../jobs/breakers.ts';
import { defineJob, type JobDefinition, type NewArtifact, type Step, type StepContext } from '../jobs/define-job.ts';
import type { BaseCvs } from '../base-cvs/base-cvs.ts';
import { profileOfBase } from '../base-cvs/profile-of-base.ts';
import type { Profiles } from '../profile/profiles.ts';
import type { SettingsStore } from '../profile/settings.ts';
import { patchCv, patchLetter } from './apply-patch.ts';
import { scoreCoverage } from './draft/coverage-score.ts';
import { type CvDocument, draftCv } from './draft/cv-document.ts';
import { prepareInterview } from './draft/interview-prep.ts';
import { draftLetter, type LetterDocument } from './draft/letter-document.ts';
import { fileStem } from './file-names.ts';
import { cvArtifacts, finishCv, scoreArtifact, warningsOn } from './finished-cv.ts';
import { matchFacts } from './match-facts.ts';
import type { Patience } from './model/ask-model.ts';
import type { Proposals } from './model/propose.ts';
import type { Spending } from './model/spending.ts';
import { type PostingReading, readPosting } from './posting/read-posting.ts';
import { cvHtml } from './render/cv-html.ts';
import { letterHtml } from './render/letter-html.ts';
import type { DocumentStyle } from './render/document-page.ts';
import type { PdfPrinter } from './render/print-pdf.ts';
import type { TailoredDocuments } from './tailored-documents.ts';
import { leftUntilConfirmed, warningsOnFacts } from './unconfirmed-facts.ts';
import { letterArtifacts, letterDownloads, tailoredArtifact } from './tailored-files.ts';
import { hasFailed, modelInputs, told, withModel } from './with-model.ts';

const Input = z.object({ applicationId: z.string() });
type Input = z.infer<typeof Input>;
type Context = StepContext<Input>;

type Parts = {
  profiles: Profiles;
  bases: BaseCvs;
  settings: SettingsStore;
  store: ApplicationStore;
  postings: Postings;
  spending: Spending;
  breakers: Breakers;
  printer: PdfPrinter;
  patience: Patience | undefined;
};

/** Outputs of the steps, by name: what the next ones go on from. */
type Outputs = {
  /** `profile`: what of the whole one is in the base, without what is doubtful until it is confirmed. */
  profile: { profile: Profile; whole: Profile; revision: number; base: { id: string; name: string } };
  facts: Fact[];
  posting: { posting: Posting; reading: PostingReading };
  cv: { document: CvDocument; stem: string; modelFailed: boolean; style: DocumentStyle; pages: 1 | 2; refused: Proposals['refused'] };
  letter: { document: LetterDocument; refused: Proposals['refused'] };
};
const outputs = (context: Context) => context.outputs as Outputs;

type StepParts = Pick<Step<Input>, 'version' | 'inputs' | 'run'>;

/** Tailors a CV and a letter to the posting of an application: a complete draft from facts alone, then a model's gated patches on it. */
export function tailorJob(parts: Parts): JobDefinition<Input> {
  const steps: Record<(typeof tailoringPhases)[number]['name'], StepParts> = {
    profile: profileStep(parts),
    facts: factsStep(parts),
    posting: postingStep(parts),
    cv: cvStep(parts),
    letter: letterStep(parts),
    render: renderStep(parts),
    ready: readyStep,
  };
  return defineJob({
    kind: 'tailor',
    version: 1,
    input: Input,
    concurrency: 2,
    steps: () => tailoringPhases.map((phase) => ({ ...phase, ...steps[phase.name] })),
  });
}

function profileStep({ profiles, bases, printer }: Parts): StepParts {
  return {
    version: 3,
    inputs: ({ input }) => [profiles.read().revision, bases.of(input.applicationId)],
    run: async ({ input }) => {
      printer.warm();
      const { profile: whole, revision, facts } = profiles.read();
      if (revision === 0) throw new CodedError('profile-empty');
      const { id, name, ...selection } = bases.of(input.applicationId);
      const left = leftUntilConfirmed(facts).filter((fact) => !selection.out.includes(fact.id));
      const profile = profileOfBase(whole, { ...selection, out: [...selection.out, ...left.map((fact) => fact.id)] });
      const warnings = warningsOnFacts(profiles.factsOf(profile), left);
      return { output: { profile, whole, revision, base: { id, name } }, warnings };
    },
  };
}

function factsStep({ profiles }: Parts): StepParts {
  return {
    version: 2,
    inputs: (context) => outputs(context).profile,
    run: async (context) => ({ output: profiles.factsOf(outputs(context).profile.profile) }),
  };
}

function postingStep({ store, postings }: Parts): StepParts {
  const postingOf = ({ input }: Context) => postings.byId(store.byId(input.applicationId).postingId) as Posting;
  return {
    version: 2,
    inputs: (context) => {
      const { title, company, description } = postingOf(context);
      return { title, company, description };
    },
    run: async (context) => {
      const posting = postingOf(context);
      return { output: { posting, reading: readPosting(posting) } };
    },
  };
}

function cvStep(parts: Parts): StepParts {
  return {
    version: 2,
    inputs: (context) => [
      outputs(context).facts,
      outputs(context).posting.reading,
      modelInputs(parts.settings),
      parts.settings.read().documents,
    ],
    run: async (context) => {
      const { facts, profile, posting } = outputs(context);
      const { template, pages, language } = parts.settings.read().documents;
      const style = { template, language: language === 'posting' ? posting.reading.language : language };
      const matches = matchFacts(facts, posting.reading);
      let document = draftCv(profile.profile, facts, matches, { language: style.language, pages });
      const show = () => context.preview('cv', cvHtml(document, style));
      show();
      const proposals = await withModel(askedBy(context), parts, 'cv', (patch) => {
        document = patchCv(document, patch);
        show();
      });
      const stem = fileStem(profile.profile.basics.name, posting.reading.company);
      const score = scoreCoverage(profile.profile, document, matches, posting.reading);
      const artifacts: NewArtifact[] = [
        { kind: 'cv-html', name: `${stem}.html`, mime: 'text/html', data: cvHtml(document, style) },
        scoreArtifact(stem, score),
      ];
      return {
        output: { document, stem, modelFailed: hasFailed(proposals), style, pages, refused: proposals?.refused ?? [] },
        artifacts,
        ...(proposals ? told(proposals) : { model: 'none' as const }),
      };
    },
  };
}

function letterStep(parts: Parts): StepParts {
  return {
    version: 2,
    inputs: (context) => [outputs(context).facts, outputs(context).posting.reading, outputs(context).cv.style, modelInputs(parts.settings)],
    run: async (context) => {
      const { facts, profile, posting, cv } = outputs(context);
      const matches = matchFacts(facts, posting.reading);
      let document = draftLetter(profile.profile, facts, matches, posting.reading, cv.style.language);
      const show = () => context.preview('letter', letterHtml(document, cv.style));
      show();
      // A model that failed at the CV is not waited for again.
      const proposals = cv.modelFailed
        ? undefined
        : await withModel(askedBy(context), parts, 'letter', (patch) => {
            document = patchLetter(document, patch);
            show();
          });
      const prep = prepareInterview(facts, matches, posting.reading);
      const artifacts = letterArtifacts(profile.whole, cv, document, prep);
      return { output: { document, refused: proposals?.refused ?? [] }, artifacts, ...told(proposals) };
    },
  };
}

function renderStep({ printer }: Parts): StepParts {
  return {
    version: 3,
    inputs: (context) => [outputs(context).cv, outputs(context).letter],
    run: async (context) => {
      const { profile, cv } = outputs(context);
      const documents = documentsOf(outputs(context));
      const [finished, letter] = await Promise.all([
        finishCv({ ...documents, pages: cv.pages }, printer),
        letterDownloads(documents.letter, documents, printer),
      ]);
      context.signal.throwIfAborted();
      const tailored = { ...documents, cv: finished.cv };
      const artifacts = [tailoredArtifact(tailored), ...cvArtifacts(finished, tailored, profile.profile), ...letter];
      if (finished.cv !== cv.document) context.preview('cv', cvHtml(finished.cv, cv.style));
      return { output: { pdf: finished.pdf !== undefined }, artifacts, warnings: warningsOn(finished, cv.pages) };
    },
  };
}

function documentsOf({ profile: { base }, facts, posting: { reading }, cv, letter }: Outputs): TailoredDocuments {
  const header = { title: reading.title, company: reading.company };
  const refused = [...cv.refused, ...letter.refused];
  return { cv: cv.document, letter: letter.document, style: cv.style, stem: cv.stem, facts, header, reading, refused, base };
}

const readyStep: StepParts = { version: 1, inputs: () => null, run: async () => ({ output: null }) };

function askedBy(context: Context) {
  const { facts, posting } = outputs(context);
  return { context, facts, ...posting };
}
