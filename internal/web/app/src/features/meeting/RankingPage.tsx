import { Link, useParams } from 'react-router';
import { RankingDocument, type RankingQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number } from '../../lib/format';
import { useData } from '../../lib/query';
import { DataTable, type Column } from '../../ui/DataTable';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import type { Cycle } from './MeetingPage';
import { Others, Sure } from './Sure';
import { useFeatureText } from './text';
import './meeting.css';

export type Ranking = NonNullable<RankingQuery['awardRanking']>;
export type Row = Ranking['rows'][number];

/** The nominations in the order of the sealed rule, and how far that order can be trusted. */
export default function RankingPage() {
  const t = useFeatureText();
  const pick = usePick();
  const { id = '' } = useParams();
  const read = useData(RankingDocument, { cycle: id });
  return (
    <Shown read={read}>
      {({ awardCycle: c, awardRanking: ranking }) => {
        if (!c || (!ranking && !c.viewerDuty)) return <Missing />;
        const at = `/awards/cycles/${c.id}`;
        return (
          <Page
            title={t.rankingTitle(pick(c.award.name), String(c.year))}
            lead={ranking ? (ranking.rule === c.terms.rule ? t.rankingLead(t.rules[ranking.rule]) : t.rankingByMean) : undefined}
            above={
              <Link className="crumb" to={at}>
                {t.toCycle(pick(c.award.name), String(c.year))}
              </Link>
            }
            actions={
              c.viewerDuty && (
                <Link className="btn quiet" to={`${at}/meeting`}>
                  {t.toMeeting}
                </Link>
              )
            }
          >
            {ranking ? (
              <One cycle={c} ranking={ranking} />
            ) : (
              <Empty title={t.rankingEmpty}>
                <p>{t.rankingEmptyText}</p>
              </Empty>
            )}
          </Page>
        );
      }}
    </Shown>
  );
}

function One({ cycle: c, ranking: r }: { cycle: Cycle; ranking: Ranking }) {
  const t = useFeatureText();
  const language = useLanguage();
  const points = c.rubric.points;
  const mean = (value: number | null | undefined) => (value === null || value === undefined ? t.none : number(value, language, 2));
  const columns: Column<Row>[] = [
    {
      key: 'nominee',
      title: t.nominee,
      cell: (row) => (
        <>
          <span className="place">{row.rank === 0 ? '–' : number(row.rank, language)}</span>
          <Link to={`/awards/review/${row.nomination}`} aria-label={t.readReviews(row.nominee.name)}>
            {row.nominee.name}
          </Link>
          <span className="muted small block">
            {row.rank === 0 ? t.unranked : row.shared ? t.rankShared(`${t.rank} ${String(row.rank)}`) : ''}
            {row.decided && ` ${t.decidedBy(t.ties[row.decided])}`}
          </span>
        </>
      ),
    },
    { key: 'mean', title: t.mean, numeric: true, cell: (row) => mean(row.mean) },
    { key: 'n', title: t.n, numeric: true, cell: (row) => number(row.n, language) },
    {
      key: 'spread',
      title: t.spread,
      cell: (row) =>
        row.min === null || row.max === null || row.mean === null || row.min === undefined || row.max === undefined || row.mean === undefined ? (
          ''
        ) : (
          <>
            <Range points={points} min={row.min} max={row.max} mean={row.mean} />
            <span className="small tabular">{t.spreadSaid(number(row.min, language, 2), number(row.max, language, 2))}</span>
          </>
        ),
    },
  ];
  const fellBack = r.rule !== c.terms.rule;
  return (
    <>
      <section className="stack-s" aria-labelledby="order">
        <h2 id="order">{t.order}</h2>
        {fellBack && <p>{t.rankingFellBack(t.rules[c.terms.rule])}</p>}
        <DataTable caption={t.order} columns={columns} rows={r.rows} keyOf={(row) => row.nomination} />
        <p className="muted small">
          {t.rankingSeen} {t.spreadScale(number(points, language))}
        </p>
      </section>
      <Sure ranking={r} />
      <Others ranking={r} />
      <section className="card" aria-labelledby="take-away">
        <h2 id="take-away">{t.takeAway}</h2>
        <p className="muted">{t.takeAwayHint}</p>
        <div className="row">
          {(['csv', 'xlsx'] as const).map((format) => (
            <a key={format} className="btn quiet" href={`/d/nominations/${c.id}.${format}`} download>
              {t[format]}
            </a>
          ))}
        </div>
      </section>
    </>
  );
}

/** Where the lowest and the highest review lie on the scale, and the mean between them; the words
 * beside it say the same. */
function Range({ points, min, max, mean }: { points: number; min: number; max: number; mean: number }) {
  const at = (value: number) => `${(((value - 1) / Math.max(1, points - 1)) * 100).toFixed(1)}%`;
  return (
    <span className="range" aria-hidden="true">
      <span style={{ left: at(min), right: `calc(100% - ${at(max)})` }} />
      <i style={{ left: at(mean) }} />
    </span>
  );
}
