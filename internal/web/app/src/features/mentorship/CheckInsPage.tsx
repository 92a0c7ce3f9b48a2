import { Link } from 'react-router';
import { CheckInsDocument, type TaskPartsFragment } from '../../gql/graphql';
import { useData } from '../../lib/query';
import { DataTable, type Column } from '../../ui/DataTable';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { Empty, Shown } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { Back, useDay, useWork } from './parts';

/** Check-ins that were handed in, for the one vice-chair who reads them. */
export default function CheckInsPage() {
  const t = useMentoringText();
  const work = useWork();
  const day = useDay();
  const pager = usePager(50);
  const read = useData(CheckInsDocument, { first: pager.size, after: pager.after });
  const columns: Column<TaskPartsFragment>[] = [
    { key: 'person', title: t.person, cell: (r) => <Link to={`/mentorship/check-in/${r.id}`}>{r.person?.name}</Link> },
    { key: 'work', title: t.work, cell: (r) => (r.person ? work(r.person) : '') },
    { key: 'day', title: t.handedIn, cell: (r) => day(r.doneOn) },
    { key: 'agreed', title: t.followUp, cell: (r) => [r.followUp, r.followUpOn ? t.followUpOn(day(r.followUpOn)) : ''].filter((w) => w !== '').join(' ') },
  ];
  return (
    <Page title={t.checkInsTitle} lead={t.checkInsLead} above={<Back />}>
      <Shown read={read} lines={6}>
        {({ checkIns: list }) =>
          list.totalCount === 0 ? (
            <Empty title={t.checkInsEmpty}>
              <p className="muted">{t.checkInsEmptyText}</p>
            </Empty>
          ) : (
            <>
              <DataTable caption={t.checkInsTitle} columns={columns} rows={list.nodes} keyOf={(r) => r.id} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          )
        }
      </Shown>
    </Page>
  );
}
