import type { ReactNode } from 'react';

type Props = { name: string; title: ReactNode; detail?: ReactNode; children: ReactNode };

/** One thing that waits for the person: what it is, why it waits, and the one thing to do about it. */
export function NeedCard({ name, title, detail, children }: Props) {
  return (
    <li className="need card" data-need={name}>
      <span aria-hidden="true" className="need-sign">
        ○
      </span>
      <div className="need-words">
        <div>{title}</div>
        {detail && <div className="soft small">{detail}</div>}
      </div>
      <div className="row wrap need-deeds">{children}</div>
    </li>
  );
}
