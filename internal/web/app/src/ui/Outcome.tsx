import { useEffect, useRef, type ReactNode } from 'react';
import { Notice } from './Notice';

/** What has just been done. It takes the focus when it appears: the control that did it is often gone. */
export function Outcome({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <Notice kind="done" role="status" ref={ref}>
      {children}
    </Notice>
  );
}
