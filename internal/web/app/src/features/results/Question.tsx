import { Fragment } from 'react';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number, percent } from '../../lib/format';
import { useDepartment } from '../../lib/session';
import { Bars, Table } from './Distribution';
import { whyOf, type Figure, type Trend } from './figures';
import { useFeatureText } from './text';

export type View = 'bars' | 'table';
type Props = { figure: Figure; level: 2 | 3; view: View; trend: Trend | null };

/** The figures of one question: how many answered, what they say, why something is not shown, and
 * how it is computed. */
export function Question({ figure, level, view, trend }: Props) {
  const t = useFeatureText();
  const pick = usePick();
  const { minimumGroup } = useDepartment();
  const Heading = level === 2 ? 'h2' : 'h3';
  const title = pick(figure.title);
  const n = figure.n ?? null;
  const Shape = view === 'bars' ? Bars : Table;
  return (
    <div className="question">
      <Heading>{title}</Heading>
      <Numbers figure={figure} />
      {figure.counts && n !== null && <Shape title={title} counts={figure.counts} n={n} />}
      {figure.counts && figure.kind === 'MULTIPLE' && <p className="muted small">{t.multiple}</p>}
      {figure.kind === 'TEXT' && !figure.suppressed && <p className="why">{t.written}</p>}
      {whyOf(figure).map((why) => (
        <p key={why} className="why">
          {t.why[why](minimumGroup)}
        </p>
      ))}
      {trend && <TrendLine trend={trend} />}
      <details className="no-print">
        <summary>{t.definition}</summary>
        <p className="muted">{pick(figure.definition)}</p>
      </details>
    </div>
  );
}

function Numbers({ figure }: { figure: Figure }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { n, mean, sd, topTwo } = figure;
  const halves = whyOf(figure).includes('halves');
  const numbers: [string, string][] = [];
  if (typeof n === 'number') numbers.push([t.n, number(n, language)]);
  if (typeof topTwo === 'number') numbers.push([t.topTwo, percent(topTwo, language)]);
  if (typeof mean === 'number') numbers.push([halves ? t.meanHalves : t.mean, number(mean, language, halves ? 1 : 2)]);
  if (typeof sd === 'number') numbers.push([t.sd, number(sd, language, 2)]);
  if (numbers.length === 0) return null;
  return (
    <dl className="question-numbers">
      {numbers.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function TrendLine({ trend: { measure, points } }: { trend: Trend }) {
  const t = useFeatureText();
  const language = useLanguage();
  const say = (value: number) => (measure === 'topTwo' ? percent(value, language) : number(value, language, 2));
  return (
    <p className="trend">
      <span className="strong">{t.trend[measure]}</span>
      {points.map((p, i) => (
        <Fragment key={p.from}>
          {i > 0 ? ' · ' : ' '}
          <span className={p.value === null ? 'muted' : undefined}>
            {p.value !== null && p.n !== null ? t.wavePoint(p.from, say(p.value), number(p.n, language)) : t.waveGap(p.from, p.to, p.why ?? 'hidden')}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
