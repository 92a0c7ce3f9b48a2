import { Link } from 'react-router';
import { CoverageDocument, PairsDocument, type MentorshipConcern, type MentorshipKind, type MentorshipState, type PairPartsFragment } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { useData } from '../../lib/query';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filter, Filters } from '../../ui/Filters';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { Back, Files, Marks, menteeName, useDay } from './parts';
import './mentorship.css';

const states: MentorshipState[] = ['PROPOSED', 'APPROVED', 'ACTIVE', 'ENDED', 'DECLINED'];
const kinds: MentorshipKind[] = ['FORMAL', 'INFORMAL', 'CO_MENTOR', 'PEER', 'PROMOTION'];
const concerns: MentorshipConcern[] = ['BROKEN', 'QUIET', 'SUPERVISION', 'LEAVING'];
const everything = { search: '', division: '', state: '', kind: '', concern: '' };

/** How pairs stand, for leaders, facilitators and those who run the programme. */
export default function PairsPage() {
  const t = useMentoringText();
  const pick = usePick();
  const [wanted, setWanted] = useAddress(everything);
  const pager = usePager(50);
  const coverage = useData(CoverageDocument, {});
  const divisions = (coverage.data?.mentorshipCoverage ?? []).map((c) => ({ value: c.division.id, label: pick(c.division.name) }));
  const read = useData(PairsDocument, {
    first: pager.size, after: pager.after, search: wanted.search || null, division: wanted.division || null,
    state: oneOf(states, wanted.state), kind: oneOf(kinds, wanted.kind), concern: oneOf(concerns, wanted.concern),
  });
  const narrowed = Object.values(wanted).some((v) => v !== '');
  return (
    <Page title={t.pairsTitle} lead={t.pairsLead} above={<Back />} actions={<Files list="pairs" wanted={wanted} />}>
      <Filters>
        <SearchField label={t.searchPairs} value={wanted.search} onChange={(search) => setWanted({ search })} />
        {divisions.length > 1 && <Filter label={t.division} every={t.anyDivision} value={wanted.division} options={divisions} onChange={(division) => setWanted({ division })} />}
        <Filter label={t.state} every={t.anyState} value={wanted.state} options={states.map((s) => ({ value: s, label: t.states[s] }))} onChange={(state) => setWanted({ state })} />
        <Filter label={t.kind} every={t.anyKind} value={wanted.kind} options={kinds.map((k) => ({ value: k, label: t.kinds[k] }))} onChange={(kind) => setWanted({ kind })} />
        <Filter label={t.concern} every={t.anyConcern} value={wanted.concern} options={concerns.map((c) => ({ value: c, label: t.concerns[c] }))} onChange={(concern) => setWanted({ concern })} />
      </Filters>
      <Shown read={read} lines={8}>
        {({ mentorships: list }) =>
          list.totalCount > 0 ? (
            <>
              <List rows={list.nodes} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          ) : narrowed ? (
            <NothingFound onClear={() => setWanted(everything)} />
          ) : (
            <Empty title={t.pairsEmpty}>
              <p className="muted">{t.pairsEmptyText}</p>
            </Empty>
          )
        }
      </Shown>
    </Page>
  );
}

function List({ rows }: { rows: PairPartsFragment[] }) {
  const t = useMentoringText();
  const day = useDay();
  const columns: Column<PairPartsFragment>[] = [
    { key: 'mentee', title: t.menteeIs, cell: (r) => <Link to={`/mentorship/${r.id}`}>{menteeName(r)}</Link> },
    { key: 'mentor', title: t.mentorIs, cell: (r) => <bdi>{r.mentor.name}</bdi> },
    { key: 'stands', title: t.stands, cell: (r) => <Marks pair={r} /> },
    { key: 'since', title: t.firstDay, cell: (r) => day(r.started) },
  ];
  return <DataTable caption={t.pairsTitle} columns={columns} rows={rows} keyOf={(r) => r.id} />;
}
