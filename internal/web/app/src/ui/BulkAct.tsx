import { useState, type ReactNode } from 'react';
import { Button } from './Button';
import { Confirm } from './Confirm';
import { Checkbox } from './inputs';
import { useUiText } from './text';
import './lists.css';

type Bar<Row> = { rows: Row[]; keyOf: (row: Row) => string; chosen: string[]; onChoose: (chosen: string[]) => void; children: (these: Row[]) => ReactNode };

/** Chooses the rows of a page, and holds what can be done to those chosen. */
export function BulkBar<Row>({ rows, keyOf, chosen, onChoose, children }: Bar<Row>) {
  const t = useUiText();
  const these = rows.filter((r) => chosen.includes(keyOf(r)));
  return (
    <div className="bulk">
      <Checkbox
        label={t.choosePage}
        checked={these.length === rows.length && rows.length > 0}
        indeterminate={these.length > 0 && these.length < rows.length}
        onChange={(e) => onChoose(e.currentTarget.checked ? rows.map(keyOf) : [])}
      />
      {these.length > 0 && children(these)}
    </div>
  );
}

type Act<Row> = {
  /** What the button says for so many. */
  label: (n: number) => string;
  title: (n: number) => string;
  /** What happens, in words. */
  text: ReactNode;
  confirm: string;
  kind?: 'primary' | 'danger';
  these: Row[];
  keyOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  /** Why it is not done to a row; empty where it is. */
  refused: (row: Row) => string;
  /** Does it to one row, and says what kept it from being done; empty when it was. */
  act: (row: Row) => Promise<string>;
  onDone: (done: number, failed: string[]) => void;
  /** Nothing is done while something that is asked for is missing. */
  ready?: boolean;
};

/** Does one thing to many rows, after a look at what it would do to which of them. */
export function BulkAct<Row>({ label, title, text, confirm, kind = 'primary', these, keyOf, nameOf, refused, act, onDone, ready = true }: Act<Row>) {
  const t = useUiText();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const able = these.filter((r) => refused(r) === '');
  const not = these.filter((r) => refused(r) !== '');
  const run = async () => {
    const failed: string[] = [];
    for (const [i, row] of able.entries()) {
      setAt(i + 1);
      const said = await act(row).catch((err: unknown) => (err instanceof Error ? err.message : String(err)));
      if (said !== '') failed.push(`${nameOf(row)}: ${said}`);
    }
    setAt(null);
    setOpen(false);
    onDone(able.length - failed.length, failed);
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {label(these.length)}
      </Button>
      <Confirm title={title(able.length)} open={open} confirm={confirm} kind={kind} busy={at !== null} disabled={able.length === 0 || !ready} onClose={() => at === null && setOpen(false)} onConfirm={() => void run()}>
        {text}
        {able.length > 0 && (
          <ul>
            {able.map((r) => (
              <li key={keyOf(r)}>
                <bdi>{nameOf(r)}</bdi>
              </li>
            ))}
          </ul>
        )}
        {not.length > 0 && (
          <>
            <p className="strong">{t.notToThese}</p>
            <ul>
              {not.map((r) => (
                <li key={keyOf(r)}>
                  <bdi>{nameOf(r)}</bdi>: {refused(r)}
                </li>
              ))}
            </ul>
          </>
        )}
        {at !== null && (
          <p role="status" className="muted">
            {t.doing(at, able.length)}
          </p>
        )}
      </Confirm>
    </>
  );
}
