import type { FieldKey } from '@sincerely/shared/field-keys';
import type { Option, OutcomeKind, WidgetName } from '@sincerely/shared';
import type { PostingAddress, Site } from './posting-address.ts';

/** A sign that a page is in some state: an element, or a piece of its address or text. */
export type Signal = { name: string } & ({ selector: string } | { url: RegExp } | { selector: string; text: RegExp });

/** Where a field with a fixed meaning is; alternatives in order. `widget` where the DOM hides it. */
export type FieldMap = { locators: string[]; widget?: WidgetName };

/** What the page's own schema says of one control, before any menu is opened. */
export type SchemaControl = { label?: string; required?: boolean; options?: Option[]; type?: string; parts?: string[] };
/** Controls by element id or name, as the vendor's schema names them. */
export type SchemaReader = (document: Document) => Map<string, SchemaControl>;

/** One ATS's pages: what is where and what it means. Never what to fill or when. */
export type AtsAdapter = Site & {
  name: string;
  /** Raised when a form could be filled differently. */
  version: number;
  /** The date its description was last compared with pages. */
  lastVerified: string;
  /** What it was compared with, as "161 captured forms, mid-2026". */
  against: string;
  /** Little is known of this ATS's pages yet: the person is told to look at every field. */
  preview?: true;
  /** Paths of the pages that carry the form. */
  application: RegExp;
  /** Where the advertisement's text is when the form's page does not carry it: an address of the same origin, and the HTML in its answer. */
  remotePosting?: { url: (formUrl: string) => string | undefined; html: (body: string) => string };
  posting: { title: string[]; company?: string[]; companyFrom?: RegExp; location?: string[]; description?: string[] };
  /** Where the form is; alternatives in order. */
  form: string[];
  /** Looks for it where no selector can say; null where there is none. */
  findForm?: (document: Document, adapter: AtsAdapter) => Element | null;
  /** The page is no ATS's: only what has one meaning is filled, all else is suggested at most. */
  careful?: true;
  fields: Partial<Record<FieldKey, FieldMap>>;
  /** Where a question's text, section and requiredness stand, from its control. */
  labels: { text: string[]; wrapper: string[]; section: string[]; required: string[] };
  /** Controls the page manages by itself, decorations and other vendors' buttons. */
  ignore: string[];
  /** Parts of the form the page shows once something else is answered. */
  later?: string;
  /** Controls whose present value the page put in by itself. */
  prefilled?: string[];
  /** Text boxes that take numbers only, where the DOM does not say so. */
  numeric?: string;
  /** Attaching this file makes the page work on it; what shows that it is done, and how long that may take. */
  upload: { done: string; failed?: string; within: number; overwrites: boolean };
  schema?: SchemaReader;
  /** Where the vendor serves the form's schema to any page, and how it is read. */
  remoteSchema?: {
    url: (pageUrl: string, address: PostingAddress | null) => string | undefined;
    read: (json: unknown) => Map<string, SchemaControl>;
  };
  /** Without `submit` only the person presses the page's own button. */
  actions: { submit?: string };
  outcomes: { [K in Exclude<OutcomeKind, 'invalid' | 'unknown'>]?: Signal[] };
  errors: { control: string; message: string[]; page?: string };
};
