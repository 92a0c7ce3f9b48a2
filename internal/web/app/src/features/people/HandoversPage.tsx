import { Link } from 'react-router';
import { EndingDutiesDocument, type EndingDutiesQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date } from '../../lib/format';
import { useData } from '../../lib/query';
import { DataTable, type Column } from '../../ui/DataTable';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { Empty, Shown } from '../../ui/states';
import { useRecordsText } from './recordsText';
import { useFeatureText } from './text';
import './people.css';

type Ending = EndingDutiesQuery['endingDuties']['nodes'][number];

/** Everybody whose role ends soon, or who leaves while holding one, over all divisions. */
export default function HandoversPage() {
  const t = useRecordsText();
  const pager = usePager(50);
  const read = useData(EndingDutiesDocument, { first: pager.size, after: pager.after });
  return (
    <Page
      title={t.endTitle}
      lead={t.endLead}
      above={
        <Link className="crumb" to="/people">
          {t.people}
        </Link>
      }
    >
      <Shown read={read} lines={4}>
        {({ endingDuties: list }) =>
          list.totalCount === 0 ? (
            <Empty title={t.endEmpty}>
              <p className="muted">{t.endEmptyText}</p>
            </Empty>
          ) : (
            <>
              <List rows={list.nodes} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          )
        }
      </Shown>
    </Page>
  );
}

function List({ rows }: { rows: Ending[] }) {
  const t = useRecordsText();
  const words = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const columns: Column<Ending>[] = [
    { key: 'person', title: t.person, cell: (e) => <Link to={`/people/${e.person.id}`}>{e.person.name}</Link> },
    {
      key: 'on',
      title: t.on,
      cell: (e) => (
        <>
          {date(e.on, language)} <span className="person-mail">{e.leaves ? t.leaves : t.ends}</span>
        </>
      ),
    },
    {
      key: 'roles',
      title: t.offices,
      cell: (e) => (
        <>
          {e.roles.map((g) => [words.roles[g.role], g.division ? pick(g.division.name) : g.site ? pick(g.site.name) : ''].filter((w) => w !== '').join(', ')).join(' · ')}{' '}
          <span className={`chip ${e.vacant === 0 ? 'on' : ''}`}>{e.vacant === 0 ? t.covered : t.vacantAfter(e.vacant)}</span>
        </>
      ),
    },
    {
      key: 'act',
      title: t.open,
      cell: (e) => (
        <Link className="btn quiet" to={`/people/${e.person.id}/handover`} aria-label={t.openOf(e.person.name)}>
          {t.open}
        </Link>
      ),
    },
  ];
  return <DataTable caption={t.endTitle} columns={columns} rows={rows} keyOf={(e) => e.person.id} />;
}
