import type { ReactNode } from 'react';
import { usePage } from '../lib/page';

type Props = { title: string; lead?: ReactNode; above?: ReactNode; actions?: ReactNode; narrow?: boolean; children: ReactNode };

/** A screen: its heading, one sentence on what it is for, what can be done, and the content. */
export function Page({ title, lead, above, actions, narrow = false, children }: Props) {
  const heading = usePage(title);
  return (
    <div className={narrow ? 'narrow' : undefined}>
      <header className="page-head">
        <div>
          {above}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="row no-print">{actions}</div>}
      </header>
      <div className="stack">{children}</div>
    </div>
  );
}
