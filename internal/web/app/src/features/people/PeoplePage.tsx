import { Link } from 'react-router';
import { PeopleDocument, PeopleFiltersDocument, type PeopleQuery, type PersonSort, type PersonStatus } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { date } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment, useTerm, useViewer } from '../../lib/session';
import { DataTable, type Column, type Order } from '../../ui/DataTable';
import { Filter, Filters } from '../../ui/Filters';
import { MailAddress } from '../../ui/MailAddress';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './people.css';

type Person = PeopleQuery['people']['nodes'][number];

const sorts: PersonSort[] = ['NAME', 'DIVISION', 'RANK', 'APPOINTED'];
const statuses: PersonStatus[] = ['ACTIVE', 'ON_LEAVE', 'LEFT'];
const nothing = { search: '', division: '', site: '', rank: '', position: '', stage: '', status: '' };

/** The department's people, for those who run it. */
export default function PeoplePage() {
  const t = useFeatureText();
  const viewer = useViewer();
  const [address, setAddress] = useAddress({ ...nothing, sort: 'NAME', direction: 'ASC' });
  const pager = usePager(50);
  const order: Order<PersonSort> = { sort: oneOf(sorts, address.sort) ?? 'NAME', direction: address.direction === 'DESC' ? 'DESC' : 'ASC' };
  const people = useData(PeopleDocument, {
    first: pager.size,
    after: pager.after,
    search: address.search || null,
    division: address.division || null,
    site: address.site || null,
    rank: address.rank || null,
    position: address.position || null,
    stage: address.stage || null,
    status: oneOf(statuses, address.status),
    ...order,
  });
  const narrowed = Object.keys(nothing).some((name) => address[name as keyof typeof nothing] !== '');
  return (
    <Page title={t.title} lead={t.lead} actions={viewer?.viewerCanImportPeople && <ImportLink />}>
      <Narrow address={address} onChange={setAddress} />
      <Shown read={people} lines={8}>
        {({ people: list }) =>
          list.totalCount > 0 ? (
            <>
              <List rows={list.nodes} order={order} onOrder={setAddress} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={people.isPlaceholderData} />
            </>
          ) : narrowed ? (
            <NothingFound onClear={() => setAddress(nothing)} />
          ) : (
            <Empty title={t.emptyTitle}>
              <p className="muted">{t.emptyText}</p>
              {viewer?.viewerCanImportPeople && <ImportLink />}
            </Empty>
          )
        }
      </Shown>
    </Page>
  );
}

function ImportLink() {
  const t = useFeatureText();
  return (
    <Link className="btn" to="/people/import">
      {t.importLink}
    </Link>
  );
}

type Narrowing = typeof nothing;

function Narrow({ address, onChange }: { address: Narrowing; onChange: (change: Partial<Narrowing>) => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const { vocabulary } = useDepartment();
  const choices = useData(PeopleFiltersDocument, {});
  const places = (list: { id: string; name: { en: string; fr: string } }[] = []) => list.map((p) => ({ value: p.id, label: pick(p.name) }));
  const terms = (list: { code: string; label: { en: string; fr: string } }[]) => list.map((one) => ({ value: one.code, label: pick(one.label) }));
  const filters = [
    { name: 'division', label: t.division, every: t.everyDivision, options: places(choices.data?.divisions) },
    { name: 'site', label: t.site, every: t.everySite, options: places(choices.data?.sites) },
    { name: 'rank', label: t.rank, every: t.everyRank, options: terms(vocabulary.ranks) },
    { name: 'position', label: t.position, every: t.everyPosition, options: terms(vocabulary.positions) },
    { name: 'stage', label: t.stage, every: t.everyStage, options: terms(vocabulary.stages) },
    { name: 'status', label: t.status, every: t.everyStatus, options: statuses.map((s) => ({ value: s, label: t.statuses[s] })) },
  ] as const;
  return (
    <Filters>
      <SearchField label={t.searchLabel} value={address.search} onChange={(search) => onChange({ search })} />
      {filters.map(({ name, ...rest }) => (
        <Filter key={name} {...rest} value={address[name]} onChange={(value) => onChange({ [name]: value })} />
      ))}
    </Filters>
  );
}

type ListProps = { rows: Person[]; order: Order<PersonSort>; onOrder: (order: Order<PersonSort>) => void };

function List({ rows, order, onOrder }: ListProps) {
  const t = useFeatureText();
  const pick = usePick();
  const term = useTerm();
  const language = useLanguage();
  const columns: Column<Person, PersonSort>[] = [
    {
      key: 'name',
      title: t.name,
      sort: 'NAME',
      cell: (p) => (
        <>
          <Link to={`/people/${p.id}`}>{p.name}</Link> {p.status !== 'ACTIVE' && <span className="chip">{t.statuses[p.status]}</span>}
          <span className="person-mail">
            <MailAddress of={p.email} />
          </span>
        </>
      ),
    },
    { key: 'division', title: t.division, sort: 'DIVISION', cell: (p) => (p.division ? pick(p.division.name) : '') },
    { key: 'rank', title: t.rank, sort: 'RANK', cell: (p) => term('ranks', p.rank) },
    { key: 'position', title: t.position, cell: (p) => term('positions', p.position) },
    {
      key: 'appointed',
      title: t.appointed,
      sort: 'APPOINTED',
      cell: (p) =>
        p.appointed ? (
          <>
            {date(p.appointed, language, 'short')} <span className="person-stage">{term('stages', p.stage)}</span>
          </>
        ) : (
          ''
        ),
    },
  ];
  return <DataTable caption={t.caption} columns={columns} rows={rows} keyOf={(p) => p.id} order={order} onOrder={onOrder} />;
}
