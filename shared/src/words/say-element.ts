import { cloneElement, createElement, Fragment, isValidElement, type ReactNode } from 'react';
import { sayParts } from './say.ts';

type Part = (chunks: ReactNode[]) => ReactNode;
type Props = { text: string; values?: Record<string, ReactNode | Part> };

/** A sentence with elements in it: `<Say text="Read <a>what was found</a> in {file}." values={{ a: <Link to="/profile" />, file: <code>cv.pdf</code> }} />`. */
export function Say({ text, values = {} }: Props): ReactNode {
  const parts = Object.entries(values).map(([name, value]) => [name, text.includes(`<${name}>`) ? around(value) : value]);
  return createElement(Fragment, null, ...sayParts<ReactNode>(text, Object.fromEntries(parts) as never));
}

/** An empty element takes the words of its tag. */
function around(value: ReactNode | Part): ReactNode | Part {
  return isValidElement(value) ? (chunks: ReactNode[]) => cloneElement(value, undefined, ...chunks) : value;
}
