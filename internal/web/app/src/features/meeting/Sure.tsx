import { useLanguage } from '../../i18n/language';
import { number, percent } from '../../lib/format';
import { DataTable, type Column } from '../../ui/DataTable';
import type { Ranking, Row } from './RankingPage';
import { useFeatureText } from './text';

type Agreement = Ranking['sure']['agreement'][number];

/** What the order does not say of itself: how near the nominations lie, and whether reviewers agree. */
export function Sure({ ranking: r }: { ranking: Ranking }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { sure } = r;
  const figure = (value: number | null | undefined) => (value === null || value === undefined ? t.none : number(value, language, 2));
  // A chance is drawn: what comes out every time is near to certain, never certain.
  const chance = (share: number) => (share > 0.99 ? t.over(percent(0.99, language)) : share < 0.01 ? t.under(percent(0.01, language)) : percent(share, language));
  const chances: Column<Row>[] = [
    { key: 'nominee', title: t.nominee, cell: (row) => row.nominee.name },
    { key: 'raw', title: t.raw, numeric: true, cell: (row) => figure(row.mean) },
    { key: 'calibrated', title: t.calibrated, numeric: true, cell: (row) => figure(row.calibrated) },
    {
      key: 'chance',
      title: t.chanceShort,
      numeric: true,
      cell: (row) => (
        <>
          {row.chance === null || row.chance === undefined ? t.none : chance(row.chance)}
          {row.close && <span className="chip on">{t.tooClose}</span>}
        </>
      ),
    },
  ];
  const agreements: Column<Agreement>[] = [
    { key: 'form', title: t.agreementForm, cell: (a) => <span className="nowrap">{a.form}</span> },
    { key: 'value', title: t.agreementValue, numeric: true, cell: (a) => figure(a.value) },
    {
      key: 'interval',
      title: t.agreementInterval,
      cell: (a) => (a.low === null || a.low === undefined || a.high === null || a.high === undefined ? t.noInterval : t.interval(figure(a.low), figure(a.high))),
    },
    { key: 'means', title: t.agreementMeans, cell: (a) => `${t.agreementWords(a.value)} ${t.forms[a.form as keyof typeof t.forms] ?? ''}` },
  ];
  return (
    <details className="card folded">
      <summary>{t.sure}</summary>
      {sure.refused && (
        <section aria-labelledby="refused" className="stack-s">
          <h3 id="refused">{t.refusedTitle}</h3>
          <p>
            {t.refused[sure.refused]} {t.missing(sure.missing)}
          </p>
        </section>
      )}
      {!sure.refused && (
        <>
          <DataTable caption={t.sure} columns={chances} rows={r.rows} keyOf={(row) => row.nomination} />
          {sure.together !== null && sure.together !== undefined && <p>{t.together(chance(sure.together), sure.places)}</p>}
          <p className="muted small">
            {t.calibratedHelp} {t.chanceHelp(sure.places)} {r.rows.some((row) => row.close) && `${t.tooClose}. ${t.tooCloseHelp}`}
          </p>
        </>
      )}
      {sure.agreement.length > 0 && (
        <section aria-labelledby="agreement" className="stack-s">
          <h3 id="agreement">{t.agreement}</h3>
          <DataTable caption={t.agreement} columns={agreements} rows={sure.agreement} keyOf={(a) => a.form} />
          <p className="muted small">{t.agreementScale}</p>
        </section>
      )}
    </details>
  );
}

/** The ranks by every rule side by side. */
export function Others({ ranking: r }: { ranking: Ranking }) {
  const t = useFeatureText();
  const language = useLanguage();
  const rank = (value: number) => (value === 0 ? t.none : number(value, language));
  const moves = (row: Row) => {
    const ranks = [row.byMean, row.byCalibrated, row.byBorda, row.bySchulze].filter((one) => one !== 0);
    return ranks.length === 0 ? '' : t.moves(number(Math.min(...ranks), language), number(Math.max(...ranks), language));
  };
  const columns: Column<Row>[] = [
    { key: 'nominee', title: t.nominee, cell: (row) => row.nominee.name },
    { key: 'mean', title: t.byMean, numeric: true, cell: (row) => rank(row.byMean) },
    { key: 'calibrated', title: t.byCalibrated, numeric: true, cell: (row) => rank(row.byCalibrated) },
    { key: 'borda', title: t.byBorda, numeric: true, cell: (row) => rank(row.byBorda) },
    { key: 'schulze', title: t.bySchulze, numeric: true, cell: (row) => rank(row.bySchulze) },
    { key: 'moves', title: t.movesColumn, cell: moves },
  ];
  return (
    <details className="card folded">
      <summary>{t.others}</summary>
      <p>
        {t.othersMoves(r.sure.moves)} {t.othersText}
      </p>
      <DataTable caption={t.others} columns={columns} rows={r.rows} keyOf={(row) => row.nomination} />
      <p className="muted small">
        {t.borda} {t.schulze}
      </p>
    </details>
  );
}
