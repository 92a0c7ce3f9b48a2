import { Link, useParams } from 'react-router';
import { MentorshipYearDocument, type MetricComponent, type MetricLevel, type YearPartsFragment } from '../../gql/graphql';
import { useLanguage, type Language } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, moment } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './years.css';

type Year = YearPartsFragment;
type Figure = Year['figures'][number];
const levels = ['RELATIONSHIP', 'DEPARTMENT', 'ACADEMIC_MEDICINE'] as const satisfies readonly MetricLevel[];
const components = ['STRUCTURE', 'ENGAGEMENT', 'QUALITY', 'DEVELOPMENT', 'RECOGNITION', 'OUTCOMES'] as const satisfies readonly MetricComponent[];

/** A closed year: what was held, and every figure in its place in the grid. */
export default function YearPage() {
  const { id = '' } = useParams();
  const read = useData(MentorshipYearDocument, { id });
  return <Shown read={read}>{({ mentorshipYear: year }) => (year ? <One year={year} /> : <Missing />)}</Shown>;
}

function One({ year: y }: { year: Year }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  return (
    <Page
      title={t.yearTitle(y.name)}
      lead={t.yearLead(date(y.starts, language), date(y.ends, language), moment(y.closed, zone, language))}
      above={
        <Link className="crumb no-print" to="/year-in-mentorship">
          {t.title}
        </Link>
      }
      actions={
        <>
          <a className="btn" href={`${y.file}.xlsx`} download>
            {t.xlsx}
          </a>
          <a className="btn quiet" href={`${y.file}.csv`} download>
            {t.csv}
          </a>
          <a className="btn quiet" href={`${y.file}.pdf`} download>
            {t.pdf}
          </a>
          <a className="btn quiet" href={y.page}>
            {t.print}
          </a>
        </>
      }
    >
      <Held year={y} />
      {levels.map((level) => (
        <section key={level} aria-labelledby={level} className="stack-s">
          <h2 id={level}>{t.levels[level]}</h2>
          <div className="sem">
            {components.map((component) => (
              <Cell key={component} component={component} figures={y.figures.filter((f) => f.level === level && f.component === component)} name={y.name} />
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
}

function Held({ year: y }: { year: Year }) {
  const t = useFeatureText();
  const pick = usePick();
  const rows: [string, string, string][] = [
    ...y.surveys.map((s): [string, string, string] => [
      t.survey,
      pick(s.title),
      typeof s.invited === 'number' && typeof s.respondents === 'number' ? t.answered(s.invited, s.respondents) : t.participationHidden,
    ]),
    ...y.rounds.map((r): [string, string, string] => [t.round, pick(r), '']),
    ...y.awards.map((a): [string, string, string] => [t.award, pick(a), '']),
  ];
  return (
    <section className="card stack-s" aria-labelledby="held">
      <h2 id="held">{t.held}</h2>
      {rows.length === 0 && <p className="muted">{t.nothingHeld}</p>}
      <ul className="plain">
        {rows.map(([what, title, more]) => (
          <li key={what + title}>
            <span className="muted">{what}</span> {title}
            {more !== '' && <span className="muted small"> {more}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cell({ component, figures, name }: { component: MetricComponent; figures: Figure[]; name: string }) {
  const t = useFeatureText();
  return (
    <div className="card stack-s sem-cell">
      <h3>{t.components[component]}</h3>
      {figures.length === 0 && <p className="muted small">{t.noMetric}</p>}
      {figures.map((f) => (
        <Metric key={f.name} figure={f} name={name} />
      ))}
    </div>
  );
}

function valueOf(f: Pick<Figure, 'unit'>, value: number, language: Language): string {
  const locale = language === 'fr' ? 'fr-CA' : 'en-CA';
  return f.unit === 'SHARE' ? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value) : new Intl.NumberFormat(locale).format(value);
}

function Metric({ figure: f, name }: { figure: Figure; name: string }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const title = pick(f.title);
  const of = pick(f.denominator);
  const shown = typeof f.value === 'number';
  return (
    <div className="metric">
      <p className="metric-title">{title}</p>
      {shown ? (
        <p>
          <span className="figure">{valueOf(f, f.value ?? 0, language)}</span> {f.unit !== 'PEOPLE' && <span className="muted small">{typeof f.n === 'number' ? t.n(f.n) : t.noN}</span>}
        </p>
      ) : (
        <p className="muted">{f.gap ? t.gap : f.suppressed ? t.suppressed[f.suppressed] : t.noN}</p>
      )}
      {f.earlier.some((p) => typeof p.value === 'number') && <History figure={f} title={title} name={name} />}
      <details>
        <summary className="small" aria-label={t.meansOf(title)}>
          {t.means}
        </summary>
        <p className="small">{pick(f.definition)}</p>
        <p className="small">{of === '' ? t.numerator(pick(f.numerator)) : t.ratio(pick(f.numerator), of)}</p>
        <p className="small">
          {t.origin[f.origin]} {f.campaign && <Link to={`/results/${f.campaign}`}>{t.seeSurvey}</Link>}
        </p>
      </details>
    </div>
  );
}

/** The same metric in the closed years: a bar for each, and a gap where there is none. */
function History({ figure: f, title, name }: { figure: Figure; title: string; name: string }) {
  const t = useFeatureText();
  const language = useLanguage();
  const points = [...f.earlier, { year: name, value: f.value, n: f.n, gap: f.gap }];
  const most = f.unit === 'SHARE' ? 1 : Math.max(1, ...points.map((p) => p.value ?? 0));
  return (
    <table className="history">
      <caption className="unseen">{t.history(title)}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t.year}</th>
          <th scope="col">{t.value}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((p) => (
          <tr key={p.year}>
            <th scope="row">{p.year}</th>
            <td>
              {typeof p.value === 'number' ? (
                <>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect className="bar-ground" width="100" height="8" />
                    <rect className="bar-value" width={Math.round((100 * p.value) / most)} height="8" />
                  </svg>
                  <span>{valueOf(f, p.value, language)}</span>
                </>
              ) : (
                <span className="muted">–</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
