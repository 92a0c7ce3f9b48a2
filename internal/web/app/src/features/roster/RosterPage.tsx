import { Link, Navigate, useParams } from 'react-router';
import { RosterDocument, type RosterQuery, type RosterSort } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { date, dayIn, number, percent } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment, useViewer, type Viewer } from '../../lib/session';
import { Button } from '../../ui/Button';
import { DataTable, type Column, type Order } from '../../ui/DataTable';
import { Filters } from '../../ui/Filters';
import { NativeSelect } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useFeatureText } from './text';
import './roster.css';

type Row = RosterQuery['roster']['nodes'][number];
type Division = Viewer['rosters'][number];

const sorts: RosterSort[] = ['NAME', 'APPOINTED', 'PROMOTED', 'UP_FOR', 'MENTOR'];

/** The roster of a division: the columns its director keeps. The division stands behind the question
 * mark, so that choosing another one leaves the reader where they are. */
export default function RosterPage() {
  const { division } = useParams();
  const viewer = useViewer();
  const [address, setAddress] = useAddress({ division: '', search: '', sort: 'NAME', direction: 'ASC' });
  if (!viewer) return null;
  if (division !== undefined) return <Navigate to={`/roster?division=${encodeURIComponent(division)}`} replace />;
  const chosen = address.division === '' ? viewer.rosters[0] : viewer.rosters.find((d) => d.id === address.division);
  if (!chosen) return <Missing />;
  const order: Order<RosterSort> = { sort: oneOf(sorts, address.sort) ?? 'NAME', direction: address.direction === 'DESC' ? 'DESC' : 'ASC' };
  return <Roster viewer={viewer} division={chosen} search={address.search} order={order} onChange={setAddress} />;
}

type Change = Partial<{ division: string; search: string; sort: string; direction: string }>;
type RosterProps = { viewer: Viewer; division: Division; search: string; order: Order<RosterSort>; onChange: (change: Change) => void };

function Roster({ viewer, division, search, order, onChange }: RosterProps) {
  const t = useFeatureText();
  const ui = useUiText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const pager = usePager(100);
  const read = useData(RosterDocument, { division: division.id, first: pager.size, after: pager.after, search: search || null, ...order });
  return (
    <Page
      title={t.title(pick(division.name))}
      lead={t.lead}
      actions={
        <>
          <a className="btn quiet" href={`/d/roster/${division.id}`} download>
            {t.csv}
          </a>
          <a className="btn quiet" href={`/d/roster/${division.id}.xlsx`} download>
            {t.xlsx}
          </a>
          <Button kind="quiet" onClick={() => window.print()}>
            {ui.print}
          </Button>
        </>
      }
    >
      <Filters>
        {viewer.rosters.length > 1 && (
          <NativeSelect
            label={t.division}
            value={division.id}
            onChange={(e) => onChange({ division: e.currentTarget.value, search: '' })}
            data={viewer.rosters.map((d) => ({ value: d.id, label: pick(d.name) }))}
          />
        )}
        <SearchField label={t.searchLabel} value={search} onChange={(words) => onChange({ search: words })} />
      </Filters>
      <Shown read={read} lines={8}>
        {({ roster }) => (
          <>
            {roster.totalCount > 0 ? (
              <>
                <Coverage roster={roster} narrowed={search !== ''} />
                <List viewer={viewer} division={division} rows={roster.nodes} order={order} onOrder={onChange} />
                <Pager pager={pager} shown={roster.nodes.length} total={roster.totalCount} info={roster.pageInfo} waiting={read.isPlaceholderData} />
              </>
            ) : search !== '' ? (
              <NothingFound onClear={() => onChange({ search: '' })} />
            ) : (
              <Empty title={t.emptyTitle}>
                <p className="muted">{t.emptyText}</p>
                {viewer.viewerCanImportPeople && (
                  <Link className="btn" to="/people/import">
                    {t.importLink}
                  </Link>
                )}
              </Empty>
            )}
            <p className="print-only small">{t.printedOn(date(dayIn(zone, new Date()), language))}</p>
          </>
        )}
      </Shown>
    </Page>
  );
}

/** How many have a formal mentor. The server counts them in the whole division, and its people only
 * when nothing is searched. */
function Coverage({ roster, narrowed }: { roster: RosterQuery['roster']; narrowed: boolean }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { withFormalMentor: mentored, totalCount: all } = roster;
  return (
    <p className="strong">
      {narrowed ? t.coverageWhole(number(mentored, language)) : t.coverage(number(mentored, language), number(all, language), percent(mentored / all, language))}
    </p>
  );
}

type ListProps = { viewer: Viewer; division: Division; rows: Row[]; order: Order<RosterSort>; onOrder: (order: Order<RosterSort>) => void };

function List({ viewer, division, rows, order, onOrder }: ListProps) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const day = (value: string | null | undefined) => (value ? date(value, language, 'short') : '');
  const kind = (written: string) => (written === 'CFAR' || written === 'PROMOTION' ? t.kinds[written] : written);
  // A director opens the people of their division, a facilitator reads the roster alone.
  const opens = viewer.viewerCanSeePeople || viewer.grants.some((g) => g.role === 'DIVISION_DIRECTOR' && g.division?.id === division.id);
  // Who looks after these people proposes a mentor for them.
  const proposes = viewer.grants.some((g) => g.role === 'PROGRAM_LEAD' || ((g.role === 'DIVISION_DIRECTOR' || g.role === 'FACILITATOR') && g.division?.id === division.id));
  const columns: Column<Row, RosterSort>[] = [
    { key: 'name', title: t.name, sort: 'NAME', cell: ({ person }) => (opens ? <Link to={`/people/${person.id}`}>{person.name}</Link> : person.name) },
    { key: 'appointed', title: t.appointed, sort: 'APPOINTED', cell: (r) => day(r.appointed) },
    { key: 'promoted', title: t.promoted, sort: 'PROMOTED', cell: (r) => day(r.promoted) },
    { key: 'upFor', title: t.upFor, sort: 'UP_FOR', cell: (r) => [day(r.upFor), kind(r.upForKind)].filter((word) => word !== '').join(', ') },
    {
      key: 'mentor',
      title: t.mentor,
      sort: 'MENTOR',
      cell: (r) =>
        r.mentor ? (
          <>
            <bdi>{r.mentor.name}</bdi>
            {r.mentorSince && <span className="muted">, {t.since(day(r.mentorSince))}</span>}
          </>
        ) : (
          <>
            <span className="chip">{t.noMentor}</span>{' '}
            {proposes && (
              <Link className="no-print" to={`/mentorship/find?mentee=${r.person.id}`} aria-label={t.findForLabel(r.person.name)}>
                {t.findFor}
              </Link>
            )}
          </>
        ),
    },
  ];
  return <DataTable caption={t.caption(pick(division.name))} columns={columns} rows={rows} keyOf={(r) => r.person.id} order={order} onOrder={onOrder} />;
}
