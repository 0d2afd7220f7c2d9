import type { ApplicationDetail, ApplicationMail } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { ArtifactFiles } from '../parts/artifact-frame.tsx';
import { when } from '../parts/when.ts';
import { MailText } from './mail-preview.tsx';

/** What was sent, and the message itself byte for byte. */
export function SentMail({ application, mail }: { application: ApplicationDetail; mail: ApplicationMail }) {
  const message = application.artifacts.findLast(({ kind }) => kind === 'mail');
  return (
    <section className="good stack" aria-label={say('Sent e-mail')}>
      <h2>{mail.sentAt === null ? say('Sent') : say('Sent {when}', { when: when(mail.sentAt) })}</h2>
      <p className="soft small signal">{mail.answer}</p>
      <MailText mail={mail} />
      {message && <ArtifactFiles files={[message]} />}
    </section>
  );
}
