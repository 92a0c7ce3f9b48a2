import type { ReactNode, Ref } from 'react';
import { Icon } from './Icon';

type Props = { kind?: 'info' | 'danger' | 'done'; role?: 'alert' | 'status'; ref?: Ref<HTMLDivElement>; children: ReactNode };

/** A passage that stands out, by its icon and its words as much as by its colour. */
export function Notice({ kind = 'info', role, ref, children }: Props) {
  const icon = { info: 'info', danger: 'alert', done: 'check' } as const;
  return (
    <div ref={ref} className={`notice ${kind}`} role={role} tabIndex={ref ? -1 : undefined}>
      <Icon name={icon[kind]} />
      <div>{children}</div>
    </div>
  );
}
