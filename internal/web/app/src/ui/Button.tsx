import type { ButtonHTMLAttributes } from 'react';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: 'primary' | 'quiet' | 'danger';
  /** The act is under way: a second press does nothing, the focus stays. */
  busy?: boolean;
};

export function Button({ kind = 'primary', busy = false, onClick, type = 'button', className = '', ...rest }: Props) {
  return (
    <button
      type={busy ? 'button' : type}
      className={`btn ${kind === 'primary' ? '' : kind} ${className}`}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      {...rest}
    />
  );
}
