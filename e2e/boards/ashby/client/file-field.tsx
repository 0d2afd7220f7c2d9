import { useRef, useState } from 'react';
import type { AshbyEntry } from '../ashby-posting.ts';
import { uploadFile } from './board-calls.ts';
import { FieldEntry } from './field-entry.tsx';
import { useField, type Upload } from './form-state.ts';

/** A drop zone with its input; the name of a chosen file is shown, and can be taken away, once the file has arrived. */
export function FileField({ entry }: { entry: AshbyEntry }) {
  const { answer, error, put } = useField(entry);
  const [uploading, setUploading] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const uploaded = answer as Upload | undefined;
  const upload = async (file: File | undefined) => {
    if (file === undefined) return;
    setUploading(file.name);
    put({ handle: await uploadFile(file), name: file.name });
    setUploading(undefined);
  };
  return (
    <FieldEntry entry={entry}>
      <div className="_root_oyj8b_29 ashby-application-form-input-file" aria-invalid={error !== undefined}>
        <input
          ref={input}
          id={entry.field.path}
          type="file"
          tabIndex={-1}
          className="_input_oyj8b_35"
          onChange={(event) => void upload(event.target.files?.[0])}
        />
        {uploading !== undefined && <p>Uploading {uploading}</p>}
        {uploaded !== undefined && (
          <div className="ashby-application-form-input-file-item">
            <span className="ashby-application-form-input-file-item-name">{uploaded.name}</span>
            <button
              className="ashby-application-form-input-file-item-delete"
              aria-label="Remove file"
              onClick={() => {
                put(undefined);
                if (input.current) input.current.value = '';
              }}
            >
              ×
            </button>
          </div>
        )}
        <button className="ashby-application-form-input-file-dropzone-upload" onClick={() => input.current?.click()}>
          {uploaded === undefined ? 'Upload File' : 'Replace'}
        </button>
      </div>
    </FieldEntry>
  );
}
