import { DataTable, type Column } from '../../ui/DataTable';
import type { Nomination } from './ReviewPage';
import { useFeatureText } from './text';
import { useSize, useSpan } from './words';

type Activity = NonNullable<Nomination['package']>['activities'][number];

/** What was written for a nominee, and by them. */
export function Material({ nomination: n }: { nomination: Nomination }) {
  const t = useFeatureText();
  return (
    <>
      {n.parts
        .filter((p) => p.letter !== null && p.letter !== undefined)
        .map((p) => (
          <Passage key={p.id} id={p.id} title={p.nominator ? t.letterBy(p.nominator.name) : t.letterOfNominator} text={p.letter ?? ''} />
        ))}
      {n.letters.map((l) => {
        const title = l.name === '' ? t.supportLetter : t.supportBy(l.name);
        const said = { ASKED: t.supportAsked, DECLINED: t.supportDeclined, REPLACED: t.supportReplaced, RECEIVED: l.waived ? t.waived : t.notWaived }[l.state];
        return <Passage key={l.id} id={l.id} title={title} note={said} text={l.text ?? ''} />;
      })}
      {n.package ? (
        <>
          <Passage id="statement" title={t.statement} text={n.package.statement} />
          <Activities rows={n.package.activities} />
        </>
      ) : (
        <p className="muted">{t.noPackage}</p>
      )}
      <Files files={n.files} />
    </>
  );
}

function Passage({ id, title, note, text }: { id: string; title: string; note?: string; text: string }) {
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note !== undefined && <p className="muted small">{note}</p>}
      {text !== '' && <p className="letter-read">{text}</p>}
    </section>
  );
}

function Activities({ rows }: { rows: Activity[] }) {
  const t = useFeatureText();
  const span = useSpan();
  const columns: Column<Activity>[] = [
    { key: 'mentee', title: t.mentee, cell: (a) => a.mentee },
    { key: 'kind', title: t.kind, cell: (a) => t.kinds[a.kind] },
    { key: 'years', title: t.years, cell: (a) => span(a.from, a.to) },
    { key: 'outcome', title: t.outcome, cell: (a) => a.outcome },
    { key: 'confirmed', title: t.confirmed, cell: (a) => (a.confirmed ? t.yes : t.notYet) },
  ];
  return (
    <section className="card" aria-labelledby="activities">
      <h2 id="activities">{t.activities}</h2>
      {rows.length === 0 ? <p className="muted">{t.noActivities}</p> : <DataTable caption={t.activities} columns={columns} rows={rows} keyOf={(a) => String(rows.indexOf(a))} />}
    </section>
  );
}

function Files({ files }: { files: Nomination['files'] }) {
  const t = useFeatureText();
  const size = useSize();
  if (files.length === 0) return null;
  return (
    <section className="card" aria-labelledby="files">
      <h2 id="files">{t.files}</h2>
      <ul className="plain-list">
        {files.map((f) => (
          <li key={f.id}>
            <a href={f.path}>{t.fileOf(f.name, size(f.size))}</a> <span className="muted small">{f.package ? t.ofPackage : t.ofLetter}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
