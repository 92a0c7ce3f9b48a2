import type { ReactNode } from 'react';
import type { Fault } from '../../ui/ErrorSummary';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Outcome } from '../../ui/Outcome';
import { Failed } from '../../ui/states';
import { useSettingsText } from './useSettings';

type Props = {
  title: string;
  lead?: ReactNode;
  faults: Fault[];
  fieldOf: (fault: Fault) => string | undefined;
  error: unknown;
  /** How often it was saved: each time is told anew. */
  saves: number;
  said?: string;
  busy: boolean;
  /** During the set-up saving leads on. */
  leadsOn: boolean;
  label?: string;
  onSubmit: () => void;
  children: ReactNode;
};

/** A form of one section: what it is for, what is wrong with it, and that it was saved. */
export function SectionForm({ title, lead, faults, fieldOf, error, saves, said, busy, leadsOn, label, onSubmit, children }: Props) {
  const t = useSettingsText();
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {Boolean(error) && <Failed error={error} />}
      <ErrorSummary faults={faults} fieldOf={fieldOf} />
      {saves > 0 && faults.length === 0 && !error && (
        <Outcome key={saves}>
          <p>{said ?? t.saved}</p>
        </Outcome>
      )}
      <section className="card">
        <h2>{title}</h2>
        {lead !== undefined && <p className="muted">{lead}</p>}
        {children}
      </section>
      <div className="row">
        <Button type="submit" busy={busy}>
          {label ?? (leadsOn ? t.saveNext : t.save)}
        </Button>
      </div>
    </form>
  );
}

/** The language of a text that a fault is about: the one it names, else the one that is empty. */
export function languageOf(fault: Fault, text: { en: string; fr: string }): 'en' | 'fr' {
  const last = fault.path.at(-1);
  if (last === 'en' || last === 'fr') return last;
  return text.en.trim() === '' ? 'en' : 'fr';
}
