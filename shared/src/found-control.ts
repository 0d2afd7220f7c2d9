import { z } from 'zod';
import { fieldKeys, type FieldKey } from './field-keys.ts';

export const FieldKeySchema = z.enum(fieldKeys as [FieldKey, ...FieldKey[]]);

/** One kind of control, by how it is read and set. */
export const WidgetName = z.enum([
  'text',
  'textarea',
  'select',
  'radio-group',
  'checkbox',
  'checkbox-group',
  'file',
  'react-select',
  'react-select-multi',
  'phone-country',
  'phone',
  'location',
  'workable-radio',
  'workable-checkbox-group',
  'workable-checkbox',
  'workable-select',
  'workable-phone',
  'select2',
  'date',
  'workable-entries',
  'greenhouse-add-entry',
  'combobox',
  'yes-no-buttons',
  'buttons',
  'unknown',
]);

export const Option = z.object({
  /** What people see. */
  label: z.string(),
  /** The page's own id or value, where it is known. */
  value: z.string().optional(),
});

/** A control as it was found on the page. JSON-safe: it crosses from the page to the panel. */
export const FoundControl = z.object({
  /** Unique within one look at the page; stable while the control keeps its place. */
  ref: z.string(),
  /** A CSS selector that finds the element again inside the form. */
  selector: z.string(),
  widget: WidgetName,
  /** The input's own type attribute, or the vendor's type name. */
  type: z.string(),
  label: z.string(),
  help: z.string(),
  section: z.string(),
  required: z.boolean(),
  /** Absent: a menu that was not opened and whose schema the page does not ship. */
  options: z.array(Option).optional(),
  /** What an entry of a list is made of, by the page's own ids; absent where its schema is not known. */
  parts: z.array(z.string()).optional(),
  /** Shown value(s); empty when nothing is in it. */
  current: z.array(z.string()),
  /** The page put the current value there by itself (an IP look-up, say); it counts as empty. */
  prefilledByPage: z.boolean(),
  maxLength: z.number().optional(),
  placeholder: z.string().optional(),
  accept: z.string().optional(),
  /** The element's own autocomplete attribute, where it has one. */
  autocomplete: z.string().optional(),
  /** The field the adapter's map leads to; absent: its meaning is told by its words. */
  mapped: FieldKeySchema.optional(),
  /** Widget + tag + type + name + label, hashed; checked again before the write. */
  signature: z.string(),
});

/** A control with a fixed meaning. */
export const FoundField = FoundControl.extend({
  kind: z.literal('field'),
  key: FieldKeySchema,
  /** How the meaning was recognised. */
  by: z.enum(['adapter', 'autocomplete', 'label']),
});

/** What the employer wrote for this posting. */
export const Question = FoundControl.extend({
  kind: z.literal('question'),
  /** The intent the ordered rules gave it, if any. */
  intent: z.string().optional(),
});

export const Found = z.discriminatedUnion('kind', [FoundField, Question]);

export type WidgetName = z.infer<typeof WidgetName>;
export type Option = z.infer<typeof Option>;
export type FoundControl = z.infer<typeof FoundControl>;
export type FoundField = z.infer<typeof FoundField>;
export type Question = z.infer<typeof Question>;
export type Found = z.infer<typeof Found>;
