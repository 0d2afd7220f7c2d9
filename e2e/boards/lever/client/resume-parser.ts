import $ from 'jquery';

/** Uploads the file as soon as it is chosen; what the parser read is written over whatever is in the form. */
export function startResumeParser({ board, posting }: { board: string; posting: string }): void {
  $<HTMLInputElement>('#resume-upload-input').on('change', function upload() {
    const file = this.files?.[0];
    if (file === undefined) return;
    $('.visible-resume-upload .filename').text(file.name);
    $('.resume-upload-failure, .resume-upload-success').hide();
    $('.resume-upload-working').show();
    const body = new FormData();
    body.append('resume', file);
    body.append('board', board);
    body.append('posting', posting);
    void parse(body);
  });
}

async function parse(body: FormData): Promise<void> {
  const { resumeStorageId, prefill } = (await (await fetch('/parseResume', { method: 'POST', body })).json()) as {
    resumeStorageId: string;
    prefill: Record<string, string>;
  };
  for (const [name, value] of Object.entries(prefill)) $(`[name="${name}"]`).val(value);
  $('input[name="resumeStorageId"]').val(resumeStorageId);
  $('.resume-upload-working').hide();
  $('.resume-upload-success').show();
}
