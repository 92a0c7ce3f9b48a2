import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number, percent } from '../../lib/format';
import { useDepartment } from '../../lib/session';
import { Bars, Table } from './Distribution';
import { whyOf, type Figure } from './figures';
import { useFiguresText } from './text';
import { TrendChart } from './TrendChart';
import { worthShowing, type Trend } from './trend';
import './figures.css';

export type View = 'bars' | 'table';
type Props = {
  figure: Figure;
  level: 2 | 3;
  view: View;
  trend: Trend | null;
  /** People behind the smallest figure shown; the department's where it is not given. */
  minimum?: number;
};

/** The figures of one question: how many answered, what they say, why something is not shown, and
 * how it is computed. */
export function Question({ figure, level, view, trend, minimum }: Props) {
  const t = useFiguresText();
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
          {t.why[why](minimum ?? minimumGroup)}
        </p>
      ))}
      {figure.kind === 'SCALE' && figure.n !== null && <Alpha figure={figure} />}
      {trend && worthShowing(trend) && <TrendChart title={title} trend={trend} view={view} />}
      <details className="no-print">
        <summary>{t.definition}</summary>
        <p className="muted">{pick(figure.definition)}</p>
      </details>
    </div>
  );
}

function Numbers({ figure }: { figure: Figure }) {
  const t = useFiguresText();
  const language = useLanguage();
  const { n, mean, sd, topTwo } = figure;
  const halves = whyOf(figure).includes('halves');
  const meanName = () => {
    if (halves) return t.meanHalves;
    return typeof figure.step === 'number' ? t.meanSteps(number(figure.step, language, 2)) : t.mean;
  };
  const numbers: [string, string][] = [];
  if (typeof n === 'number') numbers.push([t.n, number(n, language)]);
  if (typeof topTwo === 'number') numbers.push([t.topTwo, percent(topTwo, language)]);
  if (typeof mean === 'number') numbers.push([meanName(), number(mean, language, halves ? 1 : 2)]);
  if (typeof sd === 'number') numbers.push([t.sd, number(sd, language, 2)]);
  if (typeof figure.floor === 'number') numbers.push([t.floor, percent(figure.floor, language)]);
  if (typeof figure.ceiling === 'number') numbers.push([t.ceiling, percent(figure.ceiling, language)]);
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

/** How well the items of a scale go together, where enough people answered them all. */
function Alpha({ figure: { alpha, alphaN, items, step } }: { figure: Figure }) {
  const t = useFiguresText();
  const language = useLanguage();
  return (
    <>
      {typeof step === 'number' && <p className="why">{t.steps}</p>}
      <p className="muted small">
        {t.scaleItems(items)}
        {typeof alpha === 'number' && typeof alphaN === 'number' && ` ${t.alpha(number(alpha, language, 2), number(alphaN, language))}`}
      </p>
    </>
  );
}
