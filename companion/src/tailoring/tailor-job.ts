import { CodedError, type Fact, type Posting, type Profile, tailoringPhases } from '@sincerely/shared';
import { z } from 'zod';
import type { ApplicationStore } from '../applications/application-store.ts';
import type { Postings } from '../applications/postings.ts';
import { defineJob, type JobDefinition, type NewArtifact, type Step, type StepContext } from '../jobs/define-job.ts';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import type { Profiles } from '../profile/profiles.ts';
import type { SettingsStore } from '../profile/settings.ts';
import { patchCv, patchLetter } from './apply-patch.ts';
import { scoreCoverage } from './draft/coverage-score.ts';
import { type CvDocument, draftCv } from './draft/cv-document.ts';
import { prepareInterview } from './draft/interview-prep.ts';
import { draftLetter, type LetterDocument, letterText } from './draft/letter-document.ts';
import { fileStem } from './file-names.ts';
import { matchFacts } from './match-facts.ts';
import type { Patience } from './model/ask-model.ts';
import { promptVersion } from './model/prompt.ts';
import { proposePatches, type Proposals } from './model/propose.ts';
import { type PostingReading, readPosting } from './posting/read-posting.ts';
import { cvHtml } from './render/cv-html.ts';
import { letterHtml } from './render/letter-html.ts';
import { prepHtml } from './render/prep-html.ts';
import type { PdfPrinter } from './render/print-pdf.ts';

const Input = z.object({ applicationId: z.string() });
type Input = z.infer<typeof Input>;
type Context = StepContext<Input>;

type Parts = {
  profiles: Profiles;
  settings: SettingsStore;
  store: ApplicationStore;
  postings: Postings;
  printer: PdfPrinter;
  patience: Patience | undefined;
};

/** Outputs of the steps, by name: what the next ones go on from. */
type Outputs = {
  profile: { profile: Profile; revision: number };
  facts: Fact[];
  posting: { posting: Posting; reading: PostingReading };
  cv: { document: CvDocument; stem: string; modelFailed: boolean };
  letter: { document: LetterDocument };
};
const outputs = (context: Context) => context.outputs as Outputs;

type StepParts = Pick<Step<Input>, 'version' | 'inputs' | 'run'>;

/** Tailors a CV and a letter to the posting of an application: a complete draft from facts alone, then a model's gated patches on it. */
export function tailorJob(parts: Parts): JobDefinition<Input> {
  const steps: Record<(typeof tailoringPhases)[number]['name'], StepParts> = {
    profile: profileStep(parts),
    facts: factsStep,
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
    steps: tailoringPhases.map((phase) => ({ ...phase, ...steps[phase.name] })),
  });
}

function profileStep({ profiles, printer }: Parts): StepParts {
  return {
    version: 1,
    inputs: () => profiles.read().revision,
    run: async () => {
      printer.warm();
      const { profile, revision } = profiles.read();
      if (revision === 0) throw new CodedError('profile-empty');
      return { output: { profile, revision } };
    },
  };
}

const factsStep: StepParts = {
  version: 1,
  inputs: (context) => outputs(context).profile,
  run: async (context) => ({ output: factsOfProfile(outputs(context).profile.profile) }),
};

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

function cvStep({ settings, patience }: Parts): StepParts {
  return {
    version: 1,
    inputs: (context) => [outputs(context).facts, outputs(context).posting.reading, modelInputs(settings)],
    run: async (context) => {
      const { facts, profile, posting } = outputs(context);
      const matches = matchFacts(facts, posting.reading);
      let document = draftCv(profile.profile, facts, matches);
      const show = () => context.preview('cv', cvHtml(document));
      show();
      const proposals = await withModel(context, settings, patience, 'cv', (patch) => {
        document = patchCv(document, patch);
        show();
      });
      const stem = fileStem(profile.profile.basics.name, posting.reading.company);
      const score = scoreCoverage(profile.profile, document, matches, posting.reading);
      const artifacts: NewArtifact[] = [
        { kind: 'cv-html', name: `${stem}.html`, mime: 'text/html', data: cvHtml(document) },
        { kind: 'score', name: `${stem}-score.json`, mime: 'application/json', data: JSON.stringify(score, null, 2) },
      ];
      return {
        output: { document, stem, modelFailed: proposals?.warning !== undefined },
        artifacts,
        ...(proposals ? told(proposals) : { model: 'none' as const }),
      };
    },
  };
}

function letterStep({ settings, patience }: Parts): StepParts {
  return {
    version: 1,
    inputs: (context) => [outputs(context).facts, outputs(context).posting.reading, modelInputs(settings)],
    run: async (context) => {
      const { facts, profile, posting, cv } = outputs(context);
      const matches = matchFacts(facts, posting.reading);
      let document = draftLetter(profile.profile, facts, matches, posting.reading);
      const show = () => context.preview('letter', letterHtml(document));
      show();
      // A model that failed at the CV is not waited for again.
      const proposals = cv.modelFailed
        ? undefined
        : await withModel(context, settings, patience, 'letter', (patch) => {
            document = patchLetter(document, patch);
            show();
          });
      return { output: { document }, artifacts: letterArtifacts(outputs(context), document, matches), ...told(proposals) };
    },
  };
}

function letterArtifacts(
  { facts, profile, posting, cv }: Outputs,
  document: LetterDocument,
  matches: ReturnType<typeof matchFacts>,
): NewArtifact[] {
  const { basics, work, education, skills, languages, answers } = profile.profile;
  const formData = {
    basics,
    work,
    education,
    skills,
    languages,
    answers,
    letter: letterText(document),
    files: { resume: `${cv.stem}.pdf`, coverLetter: `${cv.stem}-letter.pdf` },
  };
  const prep = prepareInterview(facts, matches, posting.reading);
  return [
    { kind: 'letter-html', name: `${cv.stem}-letter.html`, mime: 'text/html', data: letterHtml(document) },
    { kind: 'letter-text', name: `${cv.stem}-letter.txt`, mime: 'text/plain', data: letterText(document) },
    { kind: 'interview-prep', name: `${cv.stem}-interview.html`, mime: 'text/html', data: prepHtml(prep) },
    { kind: 'form-data', name: 'form_data.json', mime: 'application/json', data: JSON.stringify(formData, null, 2) },
  ];
}

function renderStep({ printer }: Parts): StepParts {
  return {
    version: 1,
    inputs: (context) => [outputs(context).cv, outputs(context).letter],
    run: async (context) => {
      const { cv, letter } = outputs(context);
      const warnings = { warnings: [{ code: 'no-browser' as const, message: new CodedError('no-browser').message }] };
      try {
        const [cvPdf, letterPdf] = await Promise.all([printer.print(cvHtml(cv.document)), printer.print(letterHtml(letter.document))]);
        if (cvPdf === undefined || letterPdf === undefined) return { output: { pdf: false }, ...warnings };
        const artifacts: NewArtifact[] = [
          { kind: 'cv-pdf', name: `${cv.stem}.pdf`, mime: 'application/pdf', data: cvPdf },
          { kind: 'letter-pdf', name: `${cv.stem}-letter.pdf`, mime: 'application/pdf', data: letterPdf },
        ];
        return { output: { pdf: true }, artifacts };
      } catch {
        context.signal.throwIfAborted();
        return { output: { pdf: false }, ...warnings };
      }
    },
  };
}

const readyStep: StepParts = { version: 1, inputs: () => null, run: async () => ({ output: null }) };

function modelInputs(settings: SettingsStore): unknown {
  const access = settings.model();
  return access && { baseUrl: access.baseUrl, model: access.model, promptVersion };
}

/** Undefined: no model is configured. */
async function withModel(
  context: Context,
  settings: SettingsStore,
  patience: Patience | undefined,
  part: 'cv' | 'letter',
  accept: Parameters<typeof proposePatches>[0]['accept'],
): Promise<Proposals | undefined> {
  const access = settings.model();
  const { facts, posting } = outputs(context);
  return access && proposePatches({ part, access, facts, ...posting, signal: context.signal, patience, accept });
}

/** How far the model was used, for the job; a part that fell back is not forgotten by a later one that did not. */
function told(proposals: Proposals | undefined) {
  if (proposals === undefined) return {};
  return proposals.warning ? { model: 'fell-back' as const, warnings: [proposals.warning] } : { model: 'used' as const };
}
