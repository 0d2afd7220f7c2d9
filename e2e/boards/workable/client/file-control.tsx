import { useState, type DragEvent } from 'react';
import type { WorkableField } from '../workable-posting.ts';
import { uploadFile } from './board-calls.ts';
import { ErrorLine, LabelText, useRandomId } from './labels.tsx';
import { useControl, useForm, type Upload } from './form-state.ts';

/** A drop zone with its input; a chosen file leaves at once, and its name stands in the zone when it has arrived. */
export function FileControl({ field }: { field: WorkableField }) {
  const { id } = field;
  const { code } = useForm();
  const { answer, put } = useControl(id);
  const [busy, setBusy] = useState(false);
  const [label, input] = [`${useRandomId()}_label`, `input_${useRandomId()}`];
  const uploaded = answer as Upload | undefined;
  const upload = async (file: File | undefined) => {
    if (file === undefined) return;
    setBusy(true);
    put(await uploadFile(code, id, file));
    setBusy(false);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void upload(event.dataTransfer.files[0]);
  };
  return (
    <div className="styles--2mJeY">
      <div className="styles--3IYUq styles--YBb-N">
        <div className="styles--3aPac">
          <LabelText id={label} field={field} />
          <div
            className="styles--1L916 styles--ZvWLm"
            data-role="dropzone"
            onDragOver={(event) => event.preventDefault()}
            onDrop={onDrop}
            aria-busy={busy}
          >
            {uploaded && <UploadedFile upload={uploaded} remove={() => put(undefined)} />}
            <div>
              <label
                tabIndex={0}
                role="button"
                htmlFor={`input_files_${input}`}
                id={`description_${input}`}
                aria-describedby={label}
                className="button--2de5X"
              >
                {uploaded ? 'Replace file' : 'Choose file'}
              </label>
              <span className="styles--f-uLT"> or drag and drop here</span>
            </div>
            <input
              data-ui={id}
              tabIndex={-1}
              id={`input_files_${input}`}
              type="file"
              aria-labelledby={`${label} description_${input}`}
              accept={(field.supportedFileTypes ?? []).join(',')}
              className="styles--1lKzl"
              onChange={(event) => void upload(event.target.files?.[0])}
            />
          </div>
        </div>
        <ErrorLine id={id} />
      </div>
    </div>
  );
}

function UploadedFile({ upload, remove }: { upload: Upload; remove: () => void }) {
  return (
    <section className="styles--2NRxN">
      <span data-id="filename">{upload.name}</span>{' '}
      <a data-action="view" href={upload.url} target="_blank" rel="noreferrer">
        View
      </a>{' '}
      <button type="button" data-action="delete" aria-label="Delete file" onClick={remove}>
        ×
      </button>
    </section>
  );
}
