import { useState, type ReactNode } from 'react';
import type { WorkableField } from '../workable-posting.ts';
import { useControl } from './form-state.ts';

/** A label as Workable writes it: a star before the strong text, or "(Optional)" behind it. */
export function LabelText({ id, field }: { id: string; field: WorkableField }) {
  return (
    <span className="styles--1-9tY">
      {field.required && (
        <span className="styles--33eUF styles--2TdGW styles--3Y34Z">
          <strong className="styles--2kqW6">*</strong>
        </span>
      )}
      <span>
        <span id={id} className="styles--QTMDv styles--2TdGW">
          <strong className="styles--2kqW6">{field.label}</strong>
        </span>
        {!field.required && <span className="styles--f-uLT styles--3VVrr styles--19x-w">(Optional)</span>}
      </span>
    </span>
  );
}

const signs = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Ids of choice groups and files are random on the real page. */
export function useRandomId(): string {
  const [id] = useState(() => Array.from(crypto.getRandomValues(new Uint8Array(15)), (byte) => signs[byte % signs.length]).join(''));
  return `R${id}`;
}

export function ErrorLine({ id }: { id: string }) {
  const { error } = useControl(id);
  if (error === undefined) return null;
  return (
    <div className="styles--2v-7u">
      <div className="styles--1VNPc">
        <span className="styles--33eUF styles--3VVrr styles--1_cM- styles--3D541" id={`${id}_error`}>
          {error}
        </span>
      </div>
    </div>
  );
}

export function errorMarks(id: string, error: string | undefined): Record<string, string> {
  return error === undefined ? {} : { 'data-error': 'true', 'aria-describedby': `${id}_error` };
}

export function Illustrated({ children }: { children: ReactNode }) {
  return (
    <div data-role="illustrated-input" className="styles--1tBNa">
      <div className="styles--3qHIU">{children}</div>
    </div>
  );
}
