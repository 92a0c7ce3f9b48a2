import { useState, type ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';
import { listOf } from '../../i18n/text';
import { date, number } from '../../lib/format';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { MailAddress } from '../../ui/MailAddress';
import { Notice } from '../../ui/Notice';
import { Questions } from './Questions';
import { useFeatureText, useFieldName } from './text';
import type { Choices, Preview } from './useImport';

type Fault = Preview['faults'][number];
type Row = Preview['rows'][number];

type PreviewProps = { preview: Preview; reading: ReactNode; choices: Choices; onSay: (choices: Choices) => void; children: ReactNode };

/** What a file was read as and what importing it would do. What is asked and what is faulty come
 * first; the means to go on stands before the long lists. */
export function PreviewOf({ preview: p, reading, choices, onSay, children }: PreviewProps) {
  const t = useFeatureText();
  const language = useLanguage();
  const counts: [string, number][] = [
    [t.counts.new, p.newCount],
    [t.counts.changed, p.changedCount],
    [t.counts.unchanged, p.unchangedCount],
    [t.counts.notInFile, p.notInFileCount],
  ];
  return (
    <>
      {p.faults.length > 0 && <Faults faults={p.faults} />}
      <Questions preview={p} choices={choices} onSay={onSay} />
      <div className="halves">
        <section className="card">
          <dl className="figures">
            {counts.map(([name, count]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{number(count, language)}</dd>
              </div>
            ))}
          </dl>
          <p className="muted small">{t.notInFileText}</p>
          {p.newDivisions.length > 0 && <p className="strong">{t.newDivisions(listOf(p.newDivisions, language))}</p>}
          {p.newSites.length > 0 && <p className="strong">{t.newSites(listOf(p.newSites, language))}</p>}
        </section>
        {reading}
      </div>
      <Notes preview={p} />
      <Flags preview={p} />
      {children}
      <Changes preview={p} />
      <Absent preview={p} />
    </>
  );
}

/** What was read otherwise than it is written. */
function Notes({ preview: p }: { preview: Preview }) {
  const t = useFeatureText();
  if (p.notes.length === 0) return null;
  return (
    <Notice>
      <h3>{t.notesTitle}</h3>
      <ul>
        {p.notes.map((n, i) => (
          <li key={i}>{n.message}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Pairs that break a rule. */
function Flags({ preview: p }: { preview: Preview }) {
  const t = useFeatureText();
  const language = useLanguage();
  const columns: Column<[Preview['flags'][number], number]>[] = [
    { key: 'mentee', title: t.mentee, cell: ([f]) => f.mentee },
    { key: 'mentor', title: t.fields.mentor, cell: ([f]) => f.mentor },
    { key: 'problem', title: t.problem, cell: ([f]) => t.problems[f.problem] },
    { key: 'line', title: t.line, numeric: true, cell: ([f]) => number(f.line, language) },
  ];
  if (p.flags.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="flags">
      <h3 id="flags">{t.flagsTitle(p.flags.length)}</h3>
      <p className="muted">{t.flagsText}</p>
      <Long caption={t.flagsTitle(p.flags.length)} columns={columns} rows={p.flags} />
    </section>
  );
}

const atOnce = 100;

function Faults({ faults }: { faults: Fault[] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const fieldName = useFieldName();
  const columns: Column<[Fault, number]>[] = [
    { key: 'line', title: t.line, cell: ([f]) => (f.line > 0 ? `${t.line} ${number(f.line, language)}` : t.wholeFile) },
    { key: 'column', title: t.column, cell: ([f]) => fieldName(f.column) },
    { key: 'sentence', title: t.sentence, cell: ([f]) => f.message },
  ];
  return (
    <section className="stack">
      <Notice kind="danger" role="alert">
        <h3>{t.faultsTitle(faults.length)}</h3>
        <p>{t.faultsText}</p>
      </Notice>
      <Long caption={t.faultsCaption} columns={columns} rows={faults} />
    </section>
  );
}

function Changes({ preview: p }: { preview: Preview }) {
  const t = useFeatureText();
  const language = useLanguage();
  const rows = p.rows.filter((r) => r.change !== 'NOT_IN_FILE');
  const all = p.newCount + p.changedCount;
  const columns: Column<[Row, number]>[] = [
    { key: 'name', title: t.name, cell: ([r]) => <Who row={r} /> },
    { key: 'change', title: t.change, cell: ([r]) => <span className="chip on">{t.changes[r.change]}</span> },
    { key: 'fields', title: t.fieldChange, cell: ([r]) => <Fields row={r} /> },
    { key: 'line', title: t.line, numeric: true, cell: ([r]) => (r.line ? number(r.line, language) : '') },
  ];
  if (rows.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="rows">
      <h3 id="rows">{t.rowsTitle}</h3>
      {all > rows.length && <p className="muted">{t.rowsFirst(number(rows.length, language), number(all, language))}</p>}
      <Long caption={t.rowsTitle} columns={columns} rows={rows} />
    </section>
  );
}

function Absent({ preview: p }: { preview: Preview }) {
  const t = useFeatureText();
  const language = useLanguage();
  const rows = p.rows.filter((r) => r.change === 'NOT_IN_FILE');
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{t.absentTitle(number(p.notInFileCount, language))}</summary>
      <div className="stack-s">
        {p.notInFileCount > rows.length && <p className="muted">{t.absentFirst(number(rows.length, language))}</p>}
        <Long caption={t.counts.notInFile} columns={[{ key: 'name', title: t.name, cell: ([r]) => <Who row={r} /> }]} rows={rows} />
      </div>
    </details>
  );
}

function Who({ row }: { row: Row }) {
  return (
    <>
      {row.name}
      <span className="person-mail">
        <MailAddress of={row.email} />
      </span>
    </>
  );
}

/** A table of which a hundred rows more are shown at a time. */
function Long<T>({ caption, columns, rows }: { caption: string; columns: Column<[T, number]>[]; rows: T[] }) {
  const t = useFeatureText();
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={rows.slice(0, shown).map((row, i): [T, number] => [row, i])} keyOf={([, i]) => String(i)} />
      {rows.length > shown && (
        <div className="row">
          <Button kind="quiet" onClick={() => setShown(shown + atOnce)}>
            {t.more(Math.min(atOnce, rows.length - shown))}
          </Button>
        </div>
      )}
    </>
  );
}

function Fields({ row }: { row: Row }) {
  const t = useFeatureText();
  const language = useLanguage();
  const fieldName = useFieldName();
  // Days travel as year-month-day; everything else comes in words.
  const say = (value: string) => (/^\d{4}-\d\d-\d\d$/.test(value) ? date(value, language, 'short') : value);
  return (
    <ul className="plain changes">
      {row.fields.map((f) => (
        <li key={f.field}>
          <span className="muted">{fieldName(f.field)}</span>{' '}
          {row.change === 'CHANGED' && (
            <>
              <del>{f.before === '' ? t.nothingBefore : say(f.before)}</del> <span aria-hidden="true">→</span>
              <span className="unseen">{t.becomes}</span>{' '}
            </>
          )}
          <ins>{f.after === '' ? t.nothingBefore : say(f.after)}</ins>
        </li>
      ))}
    </ul>
  );
}
