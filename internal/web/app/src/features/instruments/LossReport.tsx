import { useState } from 'react';
import type { InstrumentImportCheckMutation } from '../../gql/graphql';
import { DataTable, type Column } from '../../ui/DataTable';
import { NativeSelect } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { useImportText } from './importText';

export type Report = NonNullable<InstrumentImportCheckMutation['instrumentImportCheck']['report']>;
type Problem = Report['problems'][number];
type Which = 'all' | 'blocking' | 'told';

const most = 200;

/** What importing a file would take over, and row by row what it would not. */
export function LossReport({ report }: { report: Report }) {
  const t = useImportText();
  const [which, setWhich] = useState<Which>('all');
  const blocking = report.problems.filter((p) => p.blocking).length;
  const told = report.problems.length - blocking;
  const chosen = report.problems.filter((p) => which === 'all' || p.blocking === (which === 'blocking'));
  const columns: Column<Problem>[] = [
    { key: 'reason', title: t.reason, cell: (p) => <span style={{ fontWeight: 400 }}>{p.message}</span> },
    { key: 'row', title: t.row, numeric: true, cell: (p) => (p.line === null || p.line === undefined ? '' : String(p.line)) },
    { key: 'column', title: t.column, cell: (p) => <span className="mono">{p.column ?? p.path}</span> },
    { key: 'weight', title: t.weight, cell: (p) => (p.blocking ? t.blocks : t.informs) },
  ];
  return (
    <section className="card" aria-labelledby="report">
      <h2 id="report">{t.reportTitle}</h2>
      {report.questions > 0 && <p>{t.size(report.questions, report.minutes)}</p>}
      {report.problems.length === 0 && <p>{t.nothingLost}</p>}
      {blocking > 0 && (
        <Notice kind="danger">
          <p className="strong">{t.blocking(blocking)}</p>
        </Notice>
      )}
      {told > 0 && <p>{t.told(told)}</p>}
      {blocking > 0 && told > 0 && (
        <NativeSelect
          label={t.show}
          value={which}
          onChange={(e) => setWhich(e.currentTarget.value as Which)}
          data={[
            { value: 'all', label: t.all },
            { value: 'blocking', label: t.onlyBlocking },
            { value: 'told', label: t.onlyTold },
          ]}
        />
      )}
      {report.problems.length > 0 && (
        <DataTable caption={t.caption} columns={columns} rows={chosen.slice(0, most)} keyOf={(p) => `${p.line ?? ''} ${p.column ?? ''} ${p.path} ${p.code} ${p.message}`} />
      )}
      {chosen.length > most && <p className="muted">{t.more(most, chosen.length)}</p>}
    </section>
  );
}
