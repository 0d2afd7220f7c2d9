import type { ReactNode } from 'react';
import type { AshbyEntry } from '../ashby-posting.ts';
import { useField } from './form-state.ts';

type Props = { entry: AshbyEntry; children: ReactNode; group?: 'radio' | 'checkbox' };

/** One question: its title, its control, what is wrong with it. Groups stand in a `fieldset`, all else in a `div`. */
export function FieldEntry({ entry, children, group }: Props) {
  const { field, isRequired, descriptionHtml } = entry;
  const { error } = useField(entry);
  const Place = group === undefined ? 'div' : 'fieldset';
  const ofGroup = group === undefined ? '' : ` _container_1v5e2_29 ashby-application-form-input-${group}-group`;
  return (
    <Place className={`_fieldEntry_17tft_29 ashby-application-form-field-entry${ofGroup}`} data-field-path={field.path}>
      <label
        className={`_heading_101oc_53 ${isRequired ? '_required_101oc_92 ' : ''}_label_17tft_43 ashby-application-form-question-title`}
        htmlFor={field.path}
      >
        {field.title}
      </label>
      {descriptionHtml !== undefined && (
        <div
          className="_description_17tft_37 ashby-application-form-question-description"
          dangerouslySetInnerHTML={{ __html: descriptionHtml }}
        />
      )}
      {children}
      {error !== undefined && <p className="_error_17tft_61">{error}</p>}
    </Place>
  );
}
