import type { OutcomePartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { number } from '../../lib/format';
import { DataTable, type Column } from '../../ui/DataTable';
import { useFeatureText } from './text';

export type Counted = OutcomePartsFragment;
type Row = Counted['rows'][number];

/** The votes and the order, nomination by nomination; later is a count that no longer comes out as it
 * was written down. */
export function Count({ outcome, later = false }: { outcome: Counted; later?: boolean }) {
  const t = useFeatureText();
  const language = useLanguage();
  const answer = (yes: boolean) => (yes ? t.yes : t.no);
  const columns: Column<Row>[] = [
    {
      key: 'nominee',
      title: t.nominee,
      cell: (row) => (
        <>
          <span className="place">{row.rank === 0 ? '–' : number(row.rank, language)}</span>
          {row.nominee.name}
          {(row.rank === 0 || row.shared) && <span className="muted small block">{row.rank === 0 ? t.unranked : t.rankShared(`${t.rank} ${String(row.rank)}`)}</span>}
        </>
      ),
    },
    { key: 'value', title: t.value, numeric: true, cell: (row) => (row.value === '' ? t.none : number(Number(row.value), language, 2)) },
    { key: 'votes', title: t.votes, numeric: true, cell: (row) => t.votesSaid(row.for, row.against, row.abstain) },
    { key: 'quorum', title: t.quorum, cell: (row) => answer(row.quorum) },
    { key: 'holds', title: t.holds, cell: (row) => answer(row.holds) },
    { key: 'wins', title: t.wins, cell: (row) => (row.wins ? <span className="chip on">{t.yes}</span> : t.no) },
  ];
  return (
    <section className="stack-s" aria-labelledby="count">
      <h2 id="count">{t.countTitle}</h2>
      <DataTable caption={t.countTitle} columns={columns} rows={outcome.rows} keyOf={(row) => row.nomination} />
      {later && <p className="muted small">{t.countNow}</p>}
      {outcome.refused && <p className="muted small">{t.countRefused}</p>}
    </section>
  );
}
