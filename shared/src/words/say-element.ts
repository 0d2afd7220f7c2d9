import { createElement, Fragment, type ReactNode } from 'react';
import { sayParts } from './say.ts';

type Part = (chunks: ReactNode[]) => ReactNode;
type Props = { text: string; values?: Record<string, ReactNode | Part> };

/** A sentence with elements in it: `<Say text="Read <a>what was found</a>." values={{ a: (words) => <Link to="/profile">{words}</Link> }} />`. */
export function Say({ text, values = {} }: Props): ReactNode {
  return createElement(Fragment, null, ...sayParts<ReactNode>(text, values as never));
}
