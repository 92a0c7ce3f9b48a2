import type { ReactNode } from 'react';
import { NativeSelect } from './inputs';

/** What narrows a list, above it. */
export function Filters({ children }: { children: ReactNode }) {
  return (
    <div role="search" className="filters no-print">
      {children}
    </div>
  );
}

type Props = { label: string; every: string; value: string; options: { value: string; label: string }[]; onChange: (value: string) => void };

/** One choice that narrows, or all. */
export function Filter({ label, every, value, options, onChange }: Props) {
  return <NativeSelect label={label} value={value} data={[{ value: '', label: every }, ...options]} onChange={(e) => onChange(e.currentTarget.value)} />;
}
