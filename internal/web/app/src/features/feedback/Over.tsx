import { useId } from 'react';
import type { MentorReportQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { number } from '../../lib/format';
import { useDepartment } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { whyOf } from '../../ui/figures/figures';
import { draw } from '../../ui/figures/trend';
import { labelsOf, mostDrawn } from './rounds';
import { useFeatureText } from './text';

type Report = NonNullable<MentorReportQuery['mentorReport']>;
type Figure = Report['figures'][number];
type Point = Report['trends'][number]['points'][number];

/** A mean over the reader's reports. The drawing is one picture to a screen reader, which says every
 * point; the table stands behind it. Nothing is drawn between rounds of which one shows no mean. */
export function Over({ report, figure, title }: { report: Report; figure: Figure; title: string }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const trend = report.trends.find((one) => one.name === figure.name);
  if (!trend) return null;
  const labels = labelsOf(
    trend.points.map((p) => p.closed),
    zone,
    language,
  );
  const rows = trend.points.map((point, i) => ({ point, label: labels[i] ?? '' }));
  const drawn = rows.slice(-mostDrawn);
  return (
    <figure className="trend">
      <figcaption>{t.overTitle}</figcaption>
      <Picture title={title} figure={figure} rows={drawn} />
      {drawn.length < rows.length && <p className="muted small">{t.overLast(mostDrawn)}</p>}
      <details className="no-print">
        <summary>{t.overTable}</summary>
        <Table title={title} figure={figure} rows={rows} />
      </details>
    </figure>
  );
}

type Row = { point: Point; label: string };

function useSaid({ kind, step }: Figure) {
  const t = useFeatureText();
  const language = useLanguage();
  const decimals = (p: Point) => (whyOf({ suppressed: p.suppressed, mean: p.mean, kind, step }).includes('halves') ? 1 : 2);
  const mean = (p: Point) => (p.state === 'SHOWN' && typeof p.mean === 'number' ? number(p.mean, language, decimals(p)) : '');
  return {
    mean: (p: Point) => mean(p) || t.overStates[p.state],
    value: mean,
    n: (p: Point) => (typeof p.n === 'number' ? number(p.n, language) : ''),
  };
}

function Picture({ title, figure, rows }: { title: string; figure: Figure; rows: Row[] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const said = useSaid(figure);
  const id = useId();
  const points = rows.map(({ point: p }, i) => ({
    wave: i + 1,
    state: p.state === 'SHOWN' ? ('SHOWN' as const) : ('HIDDEN' as const),
    mean: p.state === 'SHOWN' ? (p.mean ?? null) : null,
    n: p.n ?? null,
    low: null,
    high: null,
    breaks: false,
    suppressed: p.suppressed ?? null,
  }));
  const d = draw({ figure: { name: figure.name, uid: figure.name, low: figure.low, high: figure.high }, points });
  return (
    <svg className="trend-chart" viewBox={`0 0 ${d.width} ${d.height}`} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{t.overOf(title)}</title>
      <desc id={`${id}d`}>{rows.map(({ point, label }) => t.overPoint(label, said.mean(point), said.n(point))).join(' ')}</desc>
      <g aria-hidden="true">
        {[d.top, d.bottom].map((y) => (
          <line key={y} className="grid" x1={30} x2={d.width - 4} y1={y} y2={y} />
        ))}
        {[
          [d.top, d.high],
          [d.bottom, d.low],
        ].map(([y = 0, end = 0]) => (
          <text key={y} className="end" x={26} y={y + 4}>
            {number(end, language, Number.isInteger(end) ? 0 : 1)}
          </text>
        ))}
        {d.lines.map((l) => (
          <line key={l.x1} className="line" {...l} />
        ))}
        {d.marks.map(({ x, y }, i) => {
          const row = rows[i];
          if (!row) return null;
          return (
            <g key={x}>
              {y !== null && <circle className={row.point.suppressed ? 'rounded' : 'mark'} cx={x} cy={y} r={4} />}
              {y !== null && (
                <text className="value" x={x} y={y - 7}>
                  {said.value(row.point)}
                </text>
              )}
              <text className="wave" x={x} y={d.bottom + 18}>
                {row.label}
              </text>
              <text className="n" x={x} y={d.bottom + 34}>
                {y === null ? t.overShort[row.point.state] : t.overN(said.n(row.point))}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}

function Table({ title, figure, rows }: { title: string; figure: Figure; rows: Row[] }) {
  const t = useFeatureText();
  const said = useSaid(figure);
  const columns: Column<Row>[] = [
    { key: 'round', title: t.overRound, cell: ({ label }) => label },
    { key: 'mean', title: t.overMean, numeric: true, cell: ({ point }) => said.mean(point) },
    { key: 'n', title: t.ownN, numeric: true, cell: ({ point }) => said.n(point) },
  ];
  return <DataTable caption={t.overOf(title)} columns={columns} rows={rows} keyOf={({ point }) => point.closed} />;
}
