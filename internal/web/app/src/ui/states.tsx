import type { ReactNode } from 'react';
import { RequestError } from '../lib/graphql';
import { Button } from './Button';
import { Notice } from './Notice';
import { useUiText } from './text';

/** What stands where the content will be. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const t = useUiText();
  const widths = ['72%', '54%', '63%', '40%', '58%', '66%'];
  return (
    <div className="card" role="status">
      <span className="unseen">{t.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className="skeleton" style={{ width: widths[i % widths.length] }} />
      ))}
    </div>
  );
}

/** What a failed request means, in words. */
export function useErrorText(): (error: unknown) => string {
  const t = useUiText();
  return (error) => {
    if (!(error instanceof RequestError)) return t.failed.INTERNAL;
    const said = t.failed[error.code];
    return error.reference === '' ? said : `${said} ${t.reference(error.reference)}`;
  };
}

/** A request failed; nothing is lost, and it can be tried again. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useUiText();
  const say = useErrorText();
  return (
    <Notice kind="danger" role="alert">
      <p>{say(error)}</p>
      {retry && (
        <Button kind="quiet" onClick={retry}>
          {t.retry}
        </Button>
      )}
    </Notice>
  );
}

/** Nothing is here yet, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="card empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

type Read<T> = { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown };

/** The branches of every screen: loading, failed, data. Data that came before a failure stays. */
export function Shown<T>({ read, lines, children }: { read: Read<T>; lines?: number; children: (data: T) => ReactNode }) {
  if (read.data !== undefined) return children(read.data);
  if (read.error) return <Failed error={read.error} retry={() => void read.refetch()} />;
  return <Loading {...(lines === undefined ? {} : { lines })} />;
}
