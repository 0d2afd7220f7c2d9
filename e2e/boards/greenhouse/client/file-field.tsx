import { useRef, useState } from 'react';
import { FieldError } from './labels.tsx';
import { useForm, type UploadedFile } from './form-state.ts';
import { uploadFile } from './board-calls.ts';

type Props = { id: string; label: string; required: boolean; fileTypes: string[]; withText: boolean };

/** The upload group. The file leaves at once; when it has arrived the input goes and its name stands in its place. */
export function FileField({ id, label, required, fileTypes, withText }: Props) {
  const { text, values, set } = useForm();
  const uploaded = values[id] as UploadedFile | undefined;
  return (
    <div className="field-wrapper">
      <div role="group" aria-labelledby={`upload-label-${id}`} aria-required={required} className="file-upload" data-allow-s3="false">
        <div id={`upload-label-${id}`} className="label upload-label">
          {label}
          {required && <span className="required">*</span>}
        </div>
        <div className="file-upload__wrapper">
          {uploaded ? (
            <div className="file-upload__filename">
              <p className="body body__secondary">{uploaded.name}</p>
              <button type="button" className="icon-button icon-button--sm" aria-label={text.removeFile} onClick={() => set(id, undefined)}>
                ×
              </button>
            </div>
          ) : (
            <Sources id={id} fileTypes={fileTypes} withText={withText} />
          )}
        </div>
        <FieldError id={id} />
      </div>
    </div>
  );
}

function Sources({ id, fileTypes, withText }: Omit<Props, 'label' | 'required'>) {
  const { text, values, set } = useForm();
  const input = useRef<HTMLInputElement>(null);
  const [working, setWorking] = useState(false);
  const [writing, setWriting] = useState(false);
  const upload = async (file: File | undefined) => {
    if (file === undefined) return;
    setWorking(true);
    set(id, await uploadFile(id, file));
  };
  return (
    <>
      <div className="button-container" aria-busy={working}>
        <div className="secondary-button">
          <button type="button" className="btn btn--pill" onClick={() => input.current?.click()}>
            {text.attach}
          </button>
          <label className="visually-hidden" htmlFor={id}>
            {text.attach}
          </label>
          <input
            ref={input}
            id={id}
            className="visually-hidden"
            type="file"
            accept={fileTypes.map((type) => `.${type}`).join(',')}
            onChange={(event) => void upload(event.target.files?.[0])}
          />
        </div>
        <div className="secondary-button">
          <button type="button" className="btn btn--pill" data-testid={`${id}-dropbox`}>
            Dropbox
          </button>
        </div>
        <div className="secondary-button">
          <button type="button" className="btn btn--pill">
            Google Drive
          </button>
        </div>
        {withText && (
          <div className="secondary-button">
            <button type="button" className="btn btn--pill" data-testid={`${id}-text`} onClick={() => setWriting(true)}>
              {text.enterManually}
            </button>
            <label className="visually-hidden" htmlFor={`${id}_text`}>
              {text.enterManually}
            </label>
          </div>
        )}
      </div>
      {writing && (
        <textarea
          id={`${id}_text`}
          className="input input__multi-line"
          value={(values[`${id}_text`] as string) ?? ''}
          onChange={(event) => set(`${id}_text`, event.target.value)}
        />
      )}
      <p id="accepted-filetypes" className="file-upload__filetypes">
        {text.fileTypes}: {fileTypes.join(', ')}
      </p>
    </>
  );
}
