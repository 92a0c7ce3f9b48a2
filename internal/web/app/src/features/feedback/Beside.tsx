import { Link } from 'react-router';
import type { MentorReportQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { moment, number } from '../../lib/format';
import { useDepartment } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { whyOf } from '../../ui/figures/figures';
import { gapOf, placeOn, type Gap } from './gap';
import { useFeatureText } from './text';

type Report = NonNullable<MentorReportQuery['mentorReport']>;
type Figure = Report['figures'][number];

const ownOf = (report: Report, name: string) => report.self.find((s) => s.name === name)?.value;

/** A mean that is rounded to the half is told to one decimal, and what differs from it as well. */
const decimalsOf = (figure: Figure) => (whyOf(figure).includes('halves') ? 1 : 2);

/** The reader's own answer beside the mean of their mentees': drawn, and in a sentence. */
export function Beside({ report, figure }: { report: Report; figure: Figure }) {
  const t = useFeatureText();
  const language = useLanguage();
  const own = ownOf(report, figure.name);
  if (own === undefined) return null;
  const said = (value: number) => number(value, language, decimalsOf(figure));
  if (typeof figure.mean !== 'number') return <p className="muted small">{t.gapAlone(said(own))}</p>;
  const gap = gapOf(own, figure.mean);
  return (
    <figure className="gap">
      {typeof figure.low === 'number' && typeof figure.high === 'number' && <Picture gap={gap} low={figure.low} high={figure.high} said={said} />}
      <figcaption className="small">{t.gap[gap.way](said(gap.own), said(gap.mean), said(gap.by))}</figcaption>
    </figure>
  );
}

const width = 300;
const edge = 16;

/** Said in words by the caption under it, so it is no picture to a screen reader. */
function Picture({ gap, low, high, said }: { gap: Gap; low: number; high: number; said: (value: number) => string }) {
  const t = useFeatureText();
  const language = useLanguage();
  const at = (value: number) => edge + placeOn(value, low, high) * (width - 2 * edge);
  const anchor = (x: number) => (x < 70 ? 'start' : x > width - 70 ? 'end' : 'middle');
  const label = (x: number) => (anchor(x) === 'middle' ? x : anchor(x) === 'start' ? Math.max(0, x - 5) : Math.min(width, x + 5));
  const [own, mean] = [at(gap.own), at(gap.mean)];
  return (
    <svg className="gap-chart" viewBox={`0 0 ${width} 84`} aria-hidden="true">
      <line className="grid" x1={edge} x2={width - edge} y1={42} y2={42} />
      {[low, high].map((end) => (
        <g key={end}>
          <line className="grid" x1={at(end)} x2={at(end)} y1={37} y2={47} />
          <text x={at(end)} y={80} textAnchor="middle">
            {number(end, language)}
          </text>
        </g>
      ))}
      {gap.way !== 'same' && <line className="span" x1={own} x2={mean} y1={42} y2={42} />}
      <circle className="mean" cx={mean} cy={42} r={5} />
      <rect className="own" x={own - 5} y={37} width={10} height={10} transform={`rotate(45 ${own} 42)`} />
      <text className="own-label" x={label(own)} y={24} textAnchor={anchor(own)}>
        {t.gapYou} {said(gap.own)}
      </text>
      <text className="mean-label" x={label(mean)} y={65} textAnchor={anchor(mean)}>
        {t.gapMentees} {said(gap.mean)}
      </text>
    </svg>
  );
}

/** Where the reader's own answers are, and all of them in a table. */
export function OwnAnswers({ report }: { report: Report }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  if (!report.selfGiven) {
    return (
      <section className="card stack-s no-print" aria-labelledby="own">
        <h2 id="own">{t.ownTitle}</h2>
        <p>{t.ownNone}</p>
        <div>
          <Link className="btn quiet" to={`/feedback/self/${report.round}`}>
            {t.selfAnswer}
          </Link>
        </div>
      </section>
    );
  }
  type Row = { figure: Figure; own: number; gap: Gap | null };
  const rows = report.figures.flatMap<Row>((figure) => {
    const own = ownOf(report, figure.name);
    return own === undefined ? [] : [{ figure, own, gap: typeof figure.mean === 'number' ? gapOf(own, figure.mean) : null }];
  });
  const columns: Column<Row>[] = [
    { key: 'question', title: t.ownQuestion, cell: ({ figure }) => pick(figure.title) },
    { key: 'own', title: t.gapYou, numeric: true, cell: ({ figure, own }) => number(own, language, decimalsOf(figure)) },
    { key: 'mean', title: t.gapMentees, numeric: true, cell: ({ figure, gap }) => (gap ? number(gap.mean, language, decimalsOf(figure)) : t.ownHidden) },
    { key: 'n', title: t.ownN, numeric: true, cell: ({ figure }) => (typeof figure.n === 'number' ? number(figure.n, language) : '') },
    { key: 'gap', title: t.ownGap, numeric: true, cell: ({ figure, gap }) => (gap ? (gap.way === 'same' ? t.gapNone : t.gapBy[gap.way](number(gap.by, language, decimalsOf(figure)))) : '') },
  ];
  return (
    <section className="card stack-s" aria-labelledby="own">
      <h2 id="own">{t.ownTitle}</h2>
      <p>{report.selfGiven < report.opened ? t.ownBefore(moment(report.selfGiven, zone, language)) : t.ownAfter(moment(report.selfGiven, zone, language))}</p>
      <p className="muted small">{t.selfPromise}</p>
      {rows.length > 0 && (
        <details>
          <summary>{t.ownTable}</summary>
          <DataTable caption={t.ownTitle} columns={columns} rows={rows} keyOf={(r) => r.figure.name} />
        </details>
      )}
      <div className="no-print">
        <Link to={`/feedback/self/${report.round}`}>{t.selfChange}</Link>
      </div>
    </section>
  );
}
