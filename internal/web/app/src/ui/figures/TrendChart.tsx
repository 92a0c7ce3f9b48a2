import { useId } from 'react';
import { useLanguage } from '../../i18n/language';
import { number } from '../../lib/format';
import { DataTable, type Column } from '../DataTable';
import { useFiguresText } from './text';
import { draw, type Point, type Trend } from './trend';

type Props = { title: string; trend: Trend; view: 'bars' | 'table' };

/** A mean over the waves, drawn or as a table. The drawing is one picture to a screen reader, which
 * says every point; the table stands behind it. */
export function TrendChart({ title, trend, view }: Props) {
  const t = useFiguresText();
  if (view === 'table') return <TrendTable title={title} trend={trend} />;
  return (
    <figure className="trend">
      <figcaption>{t.trendTitle}</figcaption>
      <Picture title={title} trend={trend} />
      {trend.points.some((p) => p.breaks) && <p className="why">{t.trendBreaks}</p>}
      <details className="no-print">
        <summary>{t.asTableSummary}</summary>
        <TrendTable title={title} trend={trend} />
        <p className="muted small">{t.trendFormula}</p>
      </details>
    </figure>
  );
}

function useSaid() {
  const t = useFiguresText();
  const language = useLanguage();
  const value = (x: number | null | undefined) => (typeof x === 'number' ? number(x, language, 2) : '');
  const mean = (p: Point) => (typeof p.mean === 'number' ? value(p.mean) : t.trendStates[p.state === 'SHOWN' ? 'HIDDEN' : p.state]);
  const interval = (p: Point) => (typeof p.low === 'number' && typeof p.high === 'number' ? t.fromTo(value(p.low), value(p.high)) : '');
  return { value, mean, interval, people: (p: Point) => (typeof p.n === 'number' ? number(p.n, language) : '') };
}

function Picture({ title, trend }: { title: string; trend: Trend }) {
  const t = useFiguresText();
  const language = useLanguage();
  const said = useSaid();
  const id = useId();
  const d = draw(trend);
  const description = trend.points.map((p) => t.trendPoint(p.wave, said.mean(p), said.interval(p), said.people(p), p.breaks)).join(' ');
  return (
    <svg className="trend-chart" viewBox={`0 0 ${d.width} ${d.height}`} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{t.trendOf(title)}</title>
      <desc id={`${id}d`}>{description}</desc>
      <g aria-hidden="true">
        {[d.top, d.bottom].map((y) => (
          <line key={y} className="grid" x1={30} x2={d.width - 4} y1={y} y2={y} />
        ))}
        <text className="end" x={26} y={d.top + 4}>
          {number(d.high, language, Number.isInteger(d.high) ? 0 : 1)}
        </text>
        <text className="end" x={26} y={d.bottom + 4}>
          {number(d.low, language, Number.isInteger(d.low) ? 0 : 1)}
        </text>
        {d.breaks.map((x) => (
          <line key={x} className="break" x1={x} x2={x} y1={d.top - 8} y2={d.bottom + 6} />
        ))}
        {d.lines.map((l) => (
          <line key={l.x1} className="line" {...l} />
        ))}
        {d.marks.map(({ wave, x, y, from, to, point }) => (
          <g key={`${wave} ${x}`}>
            {from !== null && to !== null && <line className="interval" x1={x} x2={x} y1={from} y2={to} />}
            {y !== null && <circle className={point.suppressed ? 'rounded' : 'mark'} cx={x} cy={y} r={4} />}
            {y !== null && (
              <text className="value" x={x} y={Math.min(y, to ?? y) - 7}>
                {said.value(point.mean)}
              </text>
            )}
            <text className="wave" x={x} y={d.bottom + 18}>
              {wave}
            </text>
            <text className="n" x={x} y={d.bottom + 34}>
              {y === null ? t.trendShort[point.state] : t.nIs(said.people(point))}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function TrendTable({ title, trend }: { title: string; trend: Trend }) {
  const t = useFiguresText();
  const said = useSaid();
  const columns: Column<Point>[] = [
    { key: 'wave', title: t.waveColumn, cell: (p) => (p.breaks ? t.waveBroken(p.wave) : p.wave) },
    { key: 'mean', title: t.mean, numeric: true, cell: (p) => said.mean(p) },
    { key: 'interval', title: t.intervalColumn, numeric: true, cell: (p) => said.interval(p) },
    { key: 'n', title: t.n, numeric: true, cell: (p) => said.people(p) },
  ];
  return <DataTable caption={t.trendOf(title)} columns={columns} rows={trend.points} keyOf={(p) => `${p.wave} ${p.state}`} />;
}
