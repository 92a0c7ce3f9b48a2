import { Link, useParams } from 'react-router';
import { CommitteeCycleDocument, CommitteeNominationsDocument, type CommitteeNominationPartsFragment } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { useData } from '../../lib/query';
import { Bar } from '../../ui/Bar';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { Checkbox } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { Pack } from './Pack';
import { useFeatureText } from './text';
import { useOwnConflicts, usePhase, useWork, type Cycle } from './words';
import './committee.css';

type Row = CommitteeNominationPartsFragment;

/** The nominations of a year that its committee reads, each with what the reader does for it. */
export default function ReviewsPage() {
  const { id = '' } = useParams();
  const read = useData(CommitteeCycleDocument, { cycle: id });
  return <Shown read={read}>{({ awardCycle: cycle }) => (cycle ? <One cycle={cycle} /> : <Missing />)}</Shown>;
}

export function runs(cycle: Pick<Cycle, 'viewerDuty'>): boolean {
  return cycle.viewerDuty === 'CHAIR' || cycle.viewerDuty === 'DEPUTY';
}

function One({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const pick = usePick();
  const phase = usePhase()(c.phases, 'REVIEW');
  const [address, setAddress] = useAddress({ search: '', mine: '' });
  const pager = usePager(50);
  const read = useData(CommitteeNominationsDocument, { cycle: c.id, first: pager.size, after: pager.after, search: address.search || null, mine: address.mine !== '' });
  const narrowed = address.search !== '' || address.mine !== '';
  return (
    <Page
      title={t.reviewsTitle(pick(c.award.name), String(c.year))}
      lead={{ before: t.reviewsFrom(phase.from), now: t.reviewsUntil(phase.to), after: t.reviewsOver(phase.to) }[phase.when]}
      above={
        <Link className="crumb" to={`/awards/cycles/${c.id}`}>
          {t.toCycle(pick(c.award.name), String(c.year))}
        </Link>
      }
      actions={
        runs(c) && (
          <Link className="btn quiet" to={`/awards/cycles/${c.id}/committee`}>
            {t.toCommittee}
          </Link>
        )
      }
    >
      <div className="row row-end no-print">
        <SearchField value={address.search} onChange={(search) => setAddress({ search })} />
        <Checkbox label={t.mineOnly} checked={address.mine !== ''} onChange={(e) => setAddress({ mine: e.currentTarget.checked ? 'yes' : '' })} />
      </div>
      <Shown read={read} lines={6}>
        {({ cycleNominations: list }) => {
          if (list.totalCount > 0) {
            return (
              <>
                <List rows={list.nodes} title={t.reviewsTitle(pick(c.award.name), String(c.year))} />
                <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
                <Pack cycle={c.id} />
              </>
            );
          }
          if (address.search !== '') return <NothingFound onClear={() => setAddress({ search: '', mine: '' })} />;
          return (
            <Empty title={t.reviewsEmpty}>
              <p>{narrowed ? t.reviewsEmptyMine : t.reviewsEmptyText}</p>
              {narrowed && (
                <div className="row">
                  <Button kind="quiet" onClick={() => setAddress({ mine: '' })}>
                    {t.showAll}
                  </Button>
                </div>
              )}
            </Empty>
          );
        }}
      </Shown>
    </Page>
  );
}

function List({ rows, title }: { rows: Row[]; title: string }) {
  const t = useFeatureText();
  const work = useWork();
  const words = useOwnConflicts();
  const chairs = rows.some((r) => r.assigned !== null && r.assigned !== undefined);
  const columns: Column<Row>[] = [
    {
      key: 'nominee',
      title: t.nominee,
      cell: (r) =>
        r.barred ? (
          <>
            {r.nominee.name}
            <p className="small muted barred">
              {t.barredRow} {words(r.conflicts)}
            </p>
          </>
        ) : (
          <>
            <Link to={`/awards/review/${r.id}`}>{r.nominee.name}</Link>
            <span className="small muted block">{work(r.nominee)}</span>
          </>
        ),
    },
  ];
  if (rows.some((r) => r.ownReview)) {
    columns.push(
      { key: 'role', title: t.myRole, cell: (r) => (r.ownReview ? t.role(r.ownReview.role) : '') },
      {
        key: 'review',
        title: t.myReview,
        cell: (r) => (r.ownReview ? <span className={`chip ${r.ownReview.state === 'SUBMITTED' ? 'on' : ''}`}>{t.states[r.ownReview.state]}</span> : ''),
      },
    );
  }
  if (chairs) {
    columns.push({ key: 'progress', title: t.progress, cell: (r) => <Progress row={r} /> });
  }
  return <DataTable caption={title} columns={columns} rows={rows} keyOf={(r) => r.id} />;
}

/** How many of the reviews that were asked for are in. */
export function Progress({ row: r }: { row: Pick<Row, 'assigned' | 'reviewed'> }) {
  const t = useFeatureText();
  if (r.assigned === null || r.assigned === undefined || r.assigned === 0) return null;
  const done = r.reviewed ?? 0;
  return (
    <div className="progress">
      <span>{t.inOf(done, r.assigned)}</span>
      <Bar share={done / r.assigned} />
    </div>
  );
}
