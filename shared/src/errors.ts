/**
 * Every coded error: its HTTP status and a sentence a person can act on.
 * An error is recognised by its code, not by its class, so that it survives messages.
 */
export const errorTable = {
  'bad-request': { status: 400, says: 'The request was not understood.' },
  'invalid-json': { status: 400, says: 'The request was not valid JSON. Nothing was changed.' },
  'invalid-body': { status: 422, says: 'Some values are not of the expected form. Nothing was changed.' },
  'wrong-host': { status: 421, says: 'This address is not one Sincerely serves. Open the dashboard by the link the companion printed.' },
  'wrong-origin': { status: 403, says: 'This request came from a place that is not paired with the companion.' },
  'not-paired': { status: 401, says: 'This browser is not paired with the companion. Pair it from the dashboard.' },
  forbidden: { status: 403, says: 'This client may not do that.' },
  'body-too-large': { status: 413, says: 'The file or request is too large. Files may have up to 10 MB.' },
  'not-json': { status: 415, says: 'The companion takes JSON only.' },
  'not-found': { status: 404, says: 'There is nothing under this address.' },
  'too-many-requests': { status: 429, says: 'Too many requests in a short time. Wait a minute and try again.' },
  'pairing-expired': { status: 410, says: 'This pairing code has run out. Make a new one in the dashboard.' },
  'pairing-wrong-code': { status: 401, says: 'The code does not match. Check it in the dashboard and type it again.' },
  'pairing-refused': { status: 403, says: 'The pairing was refused in the dashboard.' },
  'stale-revision': {
    status: 409,
    says: 'This was changed elsewhere in the meantime. Your edit is kept on the page; load the newer version and save again.',
  },
  'change-outdated': {
    status: 409,
    says: 'The text this change is about is no longer in your profile as it was. Nothing was changed; analyse your CV again for new proposals.',
  },
  'illegal-status': { status: 409, says: 'The application cannot go from its present status to that one.' },
  'already-submitted': { status: 409, says: 'You have already applied to this posting. Nothing was sent again.' },
  'submit-unresolved': {
    status: 409,
    says: 'An earlier submit of this posting has no known end. Check with the employer’s page and say how it ended.',
  },
  'illegal-job-request': { status: 409, says: 'The job is in a state where this cannot be done.' },
  'unreadable-file': {
    status: 422,
    says: 'The file could not be read; it may be damaged. Save it again from where it was made, or use another format.',
  },
  'no-text-in-file': {
    status: 422,
    says: 'There is no text in this file; it may be a scan. Use the file it was printed from, or type your facts.',
  },
  'encrypted-file': {
    status: 422,
    says: 'This file is protected by a password. Save a copy without one, and import that.',
  },
  'too-many-pages': { status: 422, says: 'This file has more than 50 pages, which no CV has. Import the pages that are your CV.' },
  'file-too-heavy': {
    status: 422,
    says: 'Reading this file took more time or memory than a CV does, and was stopped. Save it again from where it was made, or use another format.',
  },
  'unsupported-file': {
    status: 415,
    says: 'This kind of file is not supported. Use PDF, DOCX, a LinkedIn export (ZIP), JSON Resume or plain text.',
  },
  'review-unfinished': {
    status: 409,
    says: 'Some of what was read has no word from you yet. Confirm it or leave it out, then save. Nothing was changed.',
  },
  'last-base-cv': { status: 409, says: 'This is your only base CV, and every CV is made from one. Make another one first.' },
  'answered-anew': { status: 409, says: 'You have answered this question anew since. That answer stays, and nothing was changed.' },
  'profile-empty': { status: 409, says: 'There is no profile yet. Import your CV or fill in your profile first.' },
  'not-tailored': { status: 409, says: 'Nothing is tailored for this application yet. Tailor its CV and letter first.' },
  'address-not-allowed': {
    status: 422,
    says: 'This is not the address of a posting on Greenhouse, Lever or Workable. Open the posting and copy its address, or add it by its text.',
  },
  'posting-closed': {
    status: 404,
    says: 'The site has no posting at this address any more; it may be closed. The address is kept.',
  },
  'posting-unreachable': {
    status: 502,
    says: 'The posting could not be read from its site. Its address is kept: open it in your browser with the extension, or add its text.',
  },
  'model-unreachable': { status: 502, says: 'The model did not answer. The draft made from your facts is complete without it.' },
  'model-junk': { status: 502, says: 'The model’s answer could not be used. The draft made from your facts is complete without it.' },
  'model-busy': {
    status: 502,
    says: 'The model’s server takes no more requests for now; its limit or your quota is reached. The draft made from your facts is complete without it.',
  },
  'model-resting': {
    status: 503,
    says: 'The model’s server did not answer three times in a row and is left alone for a quarter of an hour. The draft made from your facts is complete without it.',
  },
  'model-cut-short': {
    status: 502,
    says: 'The model’s answer broke off at its length limit. What had come whole was checked; the rest is the draft made from your facts.',
  },
  'model-rejected': { status: 502, says: 'The model refused the request. Check the address, the model’s name and the key in Settings.' },
  'model-ceiling': {
    status: 402,
    says: 'This month’s spend ceiling for the model is reached. The draft made from your facts is complete without it; the ceiling is in Settings.',
  },
  'cv-too-long': {
    status: 422,
    says: 'The CV takes more pages than you asked for: each position keeps at least one sentence. Shorten your facts, or allow another page.',
  },
  'facts-left-out': {
    status: 422,
    says: 'What was read without certainty is left out until you say that it is right. Look at it in your profile, then tailor again.',
  },
  'facts-unconfirmed': {
    status: 422,
    says: 'This says things that were read from a file and that you have not confirmed yet. Look at them in your profile before you send it.',
  },
  'mail-not-set': { status: 409, says: 'No mail server is set. Set yours in Settings, then send again. Your text is kept.' },
  'mail-not-ready': { status: 422, says: 'There is no recipient, subject or text yet. Fill in what is missing, then send.' },
  'mail-changed': { status: 409, says: 'The e-mail is no longer the one you looked at. Look at it again, then send.' },
  'mail-too-large': {
    status: 413,
    says: 'The e-mail is larger than the server takes. Nothing was sent. Leave out an attachment or attach a smaller one.',
  },
  'mail-unreachable': {
    status: 502,
    says: 'The mail server did not answer. Nothing was sent. Check its name and port in Settings, or try later.',
  },
  'mail-not-secure': {
    status: 502,
    says: 'The mail server offered no safe connection, or its certificate is not valid. Nothing was sent, and your password was not shown to it.',
  },
  'mail-login': {
    status: 502,
    says: 'The mail server did not accept your user name and password. Nothing was sent. Check them in Settings.',
  },
  'mail-recipient': { status: 502, says: 'The mail server does not accept this recipient. Nothing was sent. Check the address.' },
  'mail-rejected': { status: 502, says: 'The mail server did not accept this e-mail. Nothing was sent; its words are below.' },
  'mail-busy': { status: 502, says: 'The mail server takes nothing for now. Nothing was sent; it is tried again by itself.' },
  'no-browser': { status: 503, says: 'No Chromium was found, so no PDF files were made. The CV and the letter are complete as HTML.' },
  'link-expired': { status: 403, says: 'This download link has run out. Open the document again.' },
  'crash-loop': {
    status: 500,
    says: 'This job stopped the companion three times and will not be started again by itself. You can retry it.',
  },
  'step-timeout': { status: 504, says: 'A step of this job took longer than it may and was stopped. What was done before it is kept.' },
  'host-resting': {
    status: 503,
    says: 'This site failed three times in a row and is left alone for a while. What waits for it goes on by itself.',
  },
  'effect-unresolved': {
    status: 409,
    says: 'It was being sent, and nothing says how that ended. Look, and say what you see; it is not sent again by itself.',
  },
  'step-failed': { status: 500, says: 'A step of this job failed. What was done before it is kept; you can retry it.' },
  'port-taken': { status: 500, says: 'The port is taken by another program.' },
  'folder-locked': { status: 500, says: 'Another companion is already using this data folder.' },
  'newer-database': {
    status: 500,
    says: 'The data folder was written by a newer version of Sincerely. Update Sincerely and start it again.',
  },
  'backup-damaged': {
    status: 500,
    says: 'The newest copy of your data is damaged, and so is the database it was made from; older copies are kept. Stop Sincerely and run pnpm companion doctor.',
  },
  'disk-full': {
    status: 507,
    says: 'The disk is full. What was saved before is safe, this last change is not. Free some space and do it again.',
  },
  'folder-unwritable': {
    status: 500,
    says: 'The data folder cannot be written. Check that it belongs to you and that its disk is not read-only; nothing in it was changed.',
  },
  'database-damaged': {
    status: 500,
    says: 'The database is damaged. Start Sincerely again: it sets the damaged file aside and brings your data back from its copies.',
  },
  'already-queued': { status: 409, says: 'This posting is in the queue already. Nothing was added twice.' },
  'awaits-approval': { status: 409, says: 'The plan is ready. Look at what would be sent, and approve it.' },
  'needs-answers': { status: 409, says: 'The form asks for something only you can answer. Answer it in the plan, then approve it.' },
  'plan-changed': { status: 409, says: 'This is no longer the plan you looked at. Look at it again, then approve it.' },
  'plan-not-shown': { status: 409, says: 'This plan was not shown to you yet. Open it, then approve it.' },
  'form-changed': {
    status: 409,
    says: 'The form is no longer the one you approved. Nothing was filled in or sent. Look at the new plan, and approve it again.',
  },
  'more-fields': {
    status: 409,
    says: 'The form asked for more as it was filled in. Nothing was sent. Look at the rows that were added, and approve the plan again.',
  },
  'other-file': {
    status: 409,
    says: 'Another file is on the page than the one you approved. Nothing was sent. Keep it under Documents to have it attached, then approve the plan again.',
  },
  'fill-incomplete': {
    status: 409,
    says: 'Some of what you approved is not on the page as it should be. Nothing was sent. Take over and look, or go on to try again.',
  },
  'form-refused': {
    status: 409,
    says: 'The page did not accept the form and says why. Nothing was sent. Take over and mend it, or change the plan.',
  },
  'needs-challenge': { status: 409, says: 'The page asks whether you are a person. Take over and solve it, then go on.' },
  'needs-code': { status: 409, says: 'The page asks for a code it sent to you. Take over and type it, then go on.' },
  'needs-login': { status: 409, says: 'The form is behind a login. Take over and log in, or keep the login in Settings, then go on.' },
  'no-form-there': { status: 404, says: 'There is no application form at this address. Take over and open it, then go on.' },
  'already-received': { status: 409, says: 'The employer says it has an application from you already. Nothing was sent again.' },
  'site-unreachable': { status: 502, says: 'The site did not answer. Nothing was sent; it is tried again by itself.' },
  'browser-gone': { status: 503, says: 'The browser was closed. Nothing was sent; the application goes on from its form.' },
  'no-work-browser': { status: 503, says: 'No Chromium could be started. Install Chromium or Chrome, then go on.' },
  'not-yet': { status: 503, says: 'It waits for its turn: applications are sent at a pace you set in Settings.' },
  'vault-locked': {
    status: 423,
    says: 'Your passwords and keys are locked. Unlock them in Settings, then go on. Nothing is lost, and everything that needs none of them works.',
  },
  'vault-wrong-passphrase': {
    status: 403,
    says: 'That is not the passphrase your passwords and keys were locked with. Nothing is lost; try again.',
  },
  'vault-waits': { status: 429, says: 'The passphrase was wrong several times. Wait a minute, then try again. Nothing is lost.' },
  'no-keychain': {
    status: 503,
    says: 'The keychain of this machine cannot be reached. Unlock it, or log in to your desktop, then try again. Nothing is lost; a passphrase works without one.',
  },
  'vault-elsewhere': {
    status: 409,
    says: 'Your passwords and keys were locked on another machine or by another user, and what opens them is not here. Bring the secrets folder back as it was, or start anew in Settings: the old ones are set aside, not deleted.',
  },
  'vault-damaged': {
    status: 500,
    says: 'The file with your passwords and keys cannot be read; it may be damaged. It is left as it is. Bring it back from a copy, or start anew in Settings: the old one is set aside, not deleted.',
  },
  'login-refused': {
    status: 409,
    says: 'The site did not take the login you keep for it, and it is not tried again. Take over and log in, or replace the login in Settings, then go on.',
  },
  'companion-off': { status: 503, says: 'The companion is not running. Start it with npm start; what you do here is kept until then.' },
  'page-changed': { status: 409, says: 'The page has changed since the plan was made. Look at the plan again.' },
  'no-form': { status: 404, says: 'There is no application form on this page.' },
  internal: { status: 500, says: 'Something went wrong inside Sincerely. Nothing of yours was lost; the log has the details.' },
} as const;

export type ErrorCode = keyof typeof errorTable;

/** An unexpected end with a code from the table, its cause, and a sentence a person can act on. */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly details: unknown;

  constructor(code: ErrorCode, options: { message?: string; details?: unknown; cause?: unknown } = {}) {
    super(options.message ?? errorTable[code].says, { cause: options.cause });
    this.name = 'CodedError';
    this.code = code;
    this.details = options.details;
  }
}

/** The code of any thrown thing; `internal` when it has none of ours. */
export function codeOf(thrown: unknown): ErrorCode {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' && Object.hasOwn(errorTable, code) ? (code as ErrorCode) : 'internal';
}
