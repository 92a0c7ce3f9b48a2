import { Link } from 'react-router';
import { CommitteesDocument, type CommitteePartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { dayIn, number } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { useFeatureText } from './text';

type Committee = CommitteePartsFragment;

/** The committees that decide on awards, and who chairs them today. */
export default function CommitteesPage() {
  const t = useFeatureText();
  const read = useData(CommitteesDocument, {});
  const make = (
    <Link className="btn" to="/committees/new">
      {t.committeeMake}
    </Link>
  );
  return (
    <Page
      title={t.committees}
      lead={t.committeesLead}
      above={
        <Link className="crumb" to="/awards">
          {t.toAwards}
        </Link>
      }
      actions={make}
    >
      <Shown read={read}>
        {({ committees }) =>
          committees.length > 0 ? (
            <List rows={committees} />
          ) : (
            <Empty title={t.committeeEmpty}>
              <p>{t.committeeEmptyText}</p>
              <div className="row">{make}</div>
            </Empty>
          )
        }
      </Shown>
    </Page>
  );
}

function List({ rows }: { rows: Committee[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const day = dayIn(zone, new Date());
  const today = (c: Committee) => c.members.filter((m) => m.from <= day && (!m.until || m.until >= day));
  const who = (c: Committee, duty: 'CHAIR' | 'DEPUTY') => {
    const names = today(c).flatMap((m) => (m.duty === duty && m.person ? [m.person.name] : []));
    return names.length > 0 ? listOf(names, language) : t.nobody;
  };
  const columns: Column<Committee>[] = [
    { key: 'name', title: t.committees, cell: (c) => <Link to={`/committees/${c.id}`}>{pick(c.name)}</Link> },
    { key: 'chair', title: t.columnChair, cell: (c) => who(c, 'CHAIR') },
    { key: 'deputy', title: t.columnDeputy, cell: (c) => who(c, 'DEPUTY') },
    { key: 'members', title: t.columnMembers, numeric: true, cell: (c) => number(today(c).length, language) },
  ];
  return <DataTable caption={t.committees} columns={columns} rows={rows} keyOf={(c) => c.id} />;
}
