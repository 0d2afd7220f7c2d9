import $ from 'jquery';

const states = ['working', 'success', 'failure', 'oversize'] as const;

function show(state?: (typeof states)[number]): void {
  for (const name of states) $(`.resume-upload-${name}`).toggle(name === state);
}

/** Uploads the file as soon as it is chosen; what the parser read is written over whatever stands in the form. */
export function startResumeParser(postingId: string): void {
  show();
  $<HTMLInputElement>('#resume-upload-input').on('change', function upload() {
    const file = this.files?.[0];
    $('.visible-resume-upload .filename').text(file?.name ?? '');
    $('.visible-resume-upload .default-label').toggle(file === undefined);
    if (file === undefined) return show();
    show('working');
    void parse(file, postingId);
  });
}

type Parsed = { resumeStorageId: string; prefill: Record<string, string> };

async function parse(file: File, postingId: string): Promise<void> {
  const body = new FormData();
  body.append('resume', file);
  body.append('postingId', postingId);
  const answer = await fetch('/parseResume', { method: 'POST', body });
  if (!answer.ok) return show('failure');
  const { resumeStorageId, prefill } = (await answer.json()) as Parsed;
  for (const [name, value] of Object.entries(prefill))
    $('#application-form [name]')
      .filter((_, control) => $(control).attr('name') === name)
      .val(value);
  $('[name=resumeStorageId]').val(resumeStorageId);
  show('success');
}
