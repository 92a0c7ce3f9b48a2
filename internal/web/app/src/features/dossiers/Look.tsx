import type { DossierLookQuery } from '../../gql/graphql';
import { date } from '../../lib/format';
import type { Language } from '../../i18n/language';
import { useFeatureText } from './text';

export type LookAt = NonNullable<DossierLookQuery['dossierLook']>;
type Section = LookAt['sections'][number];

/** What freezing would keep, beside the editor on a wide screen. It follows what is typed. */
export function Look({ look, behind }: { look: LookAt | undefined; behind: boolean }) {
  const t = useFeatureText();
  return (
    <section className="dossier-look no-print" aria-labelledby="look" tabIndex={0}>
      <h2 id="look">{t.look}</h2>
      <p className="muted small" role="status">
        {behind ? t.lookBehind : t.lookNow}
      </p>
      {look && <Sheet look={look} />}
    </section>
  );
}

function Sheet({ look: l }: { look: LookAt }) {
  const language: Language = l.language === 'fr' ? 'fr' : 'en';
  return (
    <article className="dossier-sheet" lang={l.language}>
      <p className="sheet-name">{l.name}</p>
      {l.since && l.until && (
        <p className="muted small">
          {date(l.since, language)} – {date(l.until, language)}
        </p>
      )}
      {l.sections.map((s) => (
        <section key={s.key}>
          <h3>{s.title}</h3>
          {s.text.split('\n\n').map((p, i) => p !== '' && <p key={i}>{p}</p>)}
          <Body section={s} />
          {s.lead !== '' && s.items.length > 0 && <p className="muted small">{s.lead}</p>}
        </section>
      ))}
    </article>
  );
}

function Body({ section: s }: { section: Section }) {
  if (s.items.length === 0) return null;
  switch (s.layout) {
    case 'TABLE':
      return <SheetTable title={s.title} columns={s.columns} rows={s.items.map((i) => ({ key: i.key, cells: i.cells, note: i.note }))} />;
    case 'FIGURES':
      return (
        <dl className="sheet-figures">
          {s.items.map((i) => (
            <div key={i.key}>
              <dt>
                {i.claim}
                {i.note !== '' && <span className="muted small"> {i.note}</span>}
              </dt>
              <dd>{i.value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'QUOTES':
      return s.items.map((i) => (
        <blockquote key={i.key} className="dossier-quote">
          <p>{i.text}</p>
          <p className="muted small">{[i.claim, i.value].filter((w) => w !== '').join(', ')}</p>
          {i.note !== '' && <p className="small">{i.note}</p>}
        </blockquote>
      ));
    default:
      return s.items.map((i) => (
        <div key={i.key} className="stack-s">
          <p className="strong">{i.claim.includes(i.value) ? i.claim : `${i.claim}, ${i.value}`}</p>
          {i.fields.length > 0 && (
            <dl className="dossier-cells">
              {i.fields.map((f) => (
                <div key={f.term} style={{ display: 'contents' }}>
                  <dt>{f.term}</dt>
                  <dd>{f.value}</dd>
                </div>
              ))}
            </dl>
          )}
          {i.note !== '' && <p className="small">{i.note}</p>}
        </div>
      ));
  }
}

/** A table as it stands in the document. A wide one scrolls by itself. */
export function SheetTable({ title, columns, rows }: { title: string; columns: string[]; rows: { key: string; cells: string[]; note?: string }[] }) {
  return (
    <div className="sheet-table" role="group" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((c, i) => (
              <th key={i} scope="col">
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.key}>
              {r.cells.map((cell, i) =>
                i === 0 ? (
                  <th key={i} scope="row">
                    {cell}
                    {r.note && <span className="muted"> {r.note}</span>}
                  </th>
                ) : (
                  <td key={i}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
