import { useEffect, useRef, type ReactNode } from 'react';
import { Checkbox } from './inputs';
import { useUiText } from './text';
import './lists.css';

type Chooser = { columns: { key: string; title: string }[]; isShown: (key: string) => boolean; toggle: (key: string) => void; showAll: () => void };

type Props = {
  /** Where the server gives the list, without the kind of file. Without it the list does not leave. */
  files?: string | undefined;
  /** What narrows the list on the screen narrows the file. Empty values are left out. */
  asked?: Record<string, string>;
  columns?: Chooser;
  children?: ReactNode;
};

/** What every list can: choose columns, take it away as a file, print it whole. */
export function ListTools({ files, asked = {}, columns, children }: Props) {
  const t = useUiText();
  const words = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  const to = (format: string) => `${files ?? ''}.${format}${words && `?${words}`}`;
  return (
    <div className="list-tools no-print">
      {children}
      <div className="list-tools-end">
        {columns && <Columns chooser={columns} />}
        {files !== undefined && (
          <>
            <a className="btn quiet" href={to('csv')} download>
              {t.csv}
            </a>
            <a className="btn quiet" href={to('xlsx')} download>
              {t.xlsx}
            </a>
            <a className="btn quiet" href={to('page')}>
              {t.printList}
            </a>
          </>
        )}
      </div>
    </div>
  );
}

function Columns({ chooser }: { chooser: Chooser }) {
  const t = useUiText();
  const ref = useRef<HTMLDetailsElement>(null);
  // Folds away on Escape and when the reader goes on elsewhere.
  useEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const away = (event: Event) => {
      if (box.open && event.target instanceof Node && !box.contains(event.target)) box.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.open) return;
      box.open = false;
      box.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    box.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
      box.removeEventListener('keydown', escape);
    };
  }, []);
  const rest = chooser.columns.slice(1);
  const shown = rest.filter((c) => chooser.isShown(c.key)).length;
  return (
    <details className="columns" ref={ref}>
      <summary className="btn quiet">
        {t.columns} {shown < rest.length && <span className="muted">{t.someOf(shown + 1, rest.length + 1)}</span>}
      </summary>
      <fieldset className="columns-box card">
        <legend className="unseen">{t.columns}</legend>
        {rest.map((c) => (
          <Checkbox key={c.key} label={c.title} checked={chooser.isShown(c.key)} onChange={() => chooser.toggle(c.key)} />
        ))}
        {shown < rest.length && (
          <button type="button" className="link" onClick={chooser.showAll}>
            {t.allColumns}
          </button>
        )}
      </fieldset>
    </details>
  );
}
