import { useState } from 'react';
import { Link } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { DossierTableDocument, DossierTableSetDocument, type DossierTablePartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { headed, headingOf, moved, sent, switched, tableOf, type Column, type Table } from './columns';
import { SheetTable } from './Look';
import { useFeatureText } from './text';
import './dossiers.css';

const noFaults: Fault[] = [];
const most = 10;

/** Which columns the department's table of mentees has, in which order, and by which headings. */
export default function TablePage() {
  const t = useFeatureText();
  const read = useData(DossierTableDocument, {});
  return (
    <Page
      title={t.tableTitle}
      lead={t.tableLead}
      above={
        <Link className="crumb" to="/dossiers">
          {t.title}
        </Link>
      }
    >
      <Shown read={read}>{({ dossierTable }) => <Editor table={dossierTable} />}</Shown>
    </Page>
  );
}

function Editor({ table: saved }: { table: DossierTablePartsFragment }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const spoken = useLanguage();
  const save = useChange(DossierTableSetDocument);
  const [table, setTable] = useState<Table>(() => tableOf(saved));
  const [dirty, setDirty] = useState(false);
  const faults = save.data?.dossierTableSet.userErrors ?? noFaults;
  const change = (next: Table) => {
    setTable(next);
    setDirty(true);
  };
  const submit = () =>
    save.mutate(
      { columns: sent(table) },
      {
        onSuccess: ({ dossierTableSet: { table: kept } }) => {
          if (!kept) return;
          client.setQueryData(keyOf(DossierTableDocument, {}), { dossierTable: kept });
          setTable(tableOf(kept));
          setDirty(false);
        },
      },
    );
  // A fault is about a column by its place.
  const faultOf = (at: number, language: 'en' | 'fr') => faults.find((f) => f.path[1] === String(at) && (f.path[3] === undefined || f.path[3] === language))?.message;
  const fieldOf = (f: Fault) => {
    const one = table.shown[Number(f.path[1])];
    return one && `heading-${one.column}-${f.path[3] ?? 'en'}`;
  };
  return (
    <>
      {save.error && <Failed error={save.error} />}
      <ErrorSummary faults={faults} fieldOf={fieldOf} />
      <section className="card stack-s" aria-labelledby="table-preview">
        <h2 id="table-preview">{t.tablePreview}</h2>
        <div lang={spoken}>
          <SheetTable title={t.tablePreview} columns={table.shown.map((c) => headingOf(c, spoken))} rows={[{ key: 'sample', cells: table.shown.map((c) => t.samples[c.column]) }]} />
        </div>
        <p className="muted small">{t.tablePreviewHint}</p>
      </section>
      <section className="card stack" aria-labelledby="table-columns">
        <h2 id="table-columns">{t.tableColumns(table.shown.length)}</h2>
        <ol className="dossier-lines">
          {table.shown.map((c, at) => (
            <li key={c.column} className="stack-s">
              <div className="dossier-head">
                <h3>{c.title[spoken]}</h3>
                {at > 0 ? (
                  <div className="row">
                    <Button kind="quiet" disabled={at === 1} aria-label={t.upOf(c.title[spoken])} onClick={() => change(moved(table, c.column, -1))}>
                      {t.up}
                    </Button>
                    <Button kind="quiet" disabled={at === table.shown.length - 1} aria-label={t.downOf(c.title[spoken])} onClick={() => change(moved(table, c.column, 1))}>
                      {t.down}
                    </Button>
                    <Button kind="quiet" aria-label={t.columnOutOf(c.title[spoken])} onClick={() => change(switched(table, c.column))}>
                      {t.columnOut}
                    </Button>
                  </div>
                ) : (
                  <p className="muted small">{t.columnFirst}</p>
                )}
              </div>
              <Headings column={c} errors={{ en: faultOf(at, 'en'), fr: faultOf(at, 'fr') }} onHeading={(heading) => change(headed(table, c.column, heading))} />
            </li>
          ))}
        </ol>
      </section>
      <section className="card stack-s" aria-labelledby="table-others">
        <h2 id="table-others">{t.tableOthers}</h2>
        {table.others.length === 0 && <p className="muted">{t.tableAll}</p>}
        {table.shown.length >= most && <p className="muted">{t.tableFull}</p>}
        <ul className="dossier-files">
          {table.others.map((c) => (
            <li key={c.column} className="dossier-head">
              <span>
                {c.title[spoken]} <span className="muted small">{t.samples[c.column]}</span>
              </span>
              <Button kind="quiet" disabled={table.shown.length >= most} aria-label={t.columnInOf(c.title[spoken])} onClick={() => change(switched(table, c.column))}>
                {t.columnIn}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <div className="card row dossier-save no-print">
        <Button busy={save.isPending} onClick={submit}>
          {t.save}
        </Button>
        <span role="status" className="muted">
          {dirty ? t.tableUnsaved : save.data?.dossierTableSet.table ? t.saved : ''}
        </span>
      </div>
    </>
  );
}

function Headings({ column: c, errors, onHeading }: { column: Column; errors: Record<'en' | 'fr', string | undefined>; onHeading: (heading: { en?: string; fr?: string }) => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  return (
    <div className="halves">
      {(['en', 'fr'] as const).map((l) => (
        <TextInput
          key={l}
          id={`heading-${c.column}-${l}`}
          lang={l}
          label={t.headingIn[l]}
          aria-label={t.headingOf(c.title[language], t.languages[l])}
          placeholder={c.title[l]}
          maxLength={60}
          value={c.heading[l]}
          error={errors[l]}
          onChange={(e) => onHeading({ [l]: e.currentTarget.value })}
        />
      ))}
    </div>
  );
}
