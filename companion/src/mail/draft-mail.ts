import type { Artifact, MailDraft, OwnDocument, Profile } from '@sincerely/shared';
import type { PostingReading } from '../tailoring/posting/read-posting.ts';
import { wordings } from '../tailoring/wording/wordings.ts';

type Files = { artifacts: Artifact[]; documents: OwnDocument[] };

/** Subject and text in the posting's language, of fixed sentences, the posting's own names and the person's contact data; no recipient. */
export function draftMail({ basics }: Profile, posting: PostingReading, files: Files): MailDraft {
  const wording = wordings[posting.language];
  const attachments = usualAttachments(files);
  const opening = [wording.apply(posting.title, posting.company), ...(attachments.length > 0 ? [wording.attached] : [])].join(' ');
  const signature = [basics.name, basics.phone, basics.email].filter(Boolean).join('\n');
  return {
    to: '',
    subject: asLine(wording.mailSubject(posting.title, basics.name)).slice(0, 200),
    body: [wording.greeting(posting.company), opening, wording.gladly, `${wording.closing}\n${signature}`].join('\n\n'),
    attachments,
  };
}

/** The tailored CV and letter where there are, else the person's own. */
function usualAttachments({ artifacts, documents }: Files): string[] {
  const newest = (...kinds: Artifact['kind'][]) =>
    kinds.map((kind) => artifacts.findLast((artifact) => artifact.kind === kind)).find((artifact) => artifact !== undefined);
  const own = (kind: OwnDocument['kind']) => documents.find((document) => document.kind === kind && document.isDefault);
  const chosen = [newest('cv-pdf', 'cv-docx') ?? own('resume'), newest('letter-pdf', 'letter-docx') ?? own('cover-letter')];
  return chosen.flatMap((file) => (file === undefined ? [] : [file.id]));
}

function asLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
