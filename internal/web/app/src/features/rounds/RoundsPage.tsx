import { Link } from 'react-router';
import { FeedbackRoundsDocument, type FeedbackRoundsQuery, type RoundState } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { useColumns } from '../../lib/columns';
import { date, number } from '../../lib/format';
import { useData } from '../../lib/query';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filter, Filters } from '../../ui/Filters';
import { ListTools } from '../../ui/ListTools';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { YearFilter, yearScope } from '../../ui/YearFilter';
import { StateChip } from './StateChip';
import { useFeatureText } from './text';

const states = ['DRAFT', 'OPEN', 'CLOSED', 'RELEASED'] as const satisfies readonly RoundState[];
const none = { search: '', state: '', year: '' };

type Round = FeedbackRoundsQuery['feedbackRounds'][number];

/** The rounds of feedback. Of none of them how many have answered. */
export default function RoundsPage() {
  const t = useFeatureText();
  const ui = useUiText();
  const [address, setAddress] = useAddress(none);
  const state = oneOf(states, address.state);
  const read = useData(FeedbackRoundsDocument, { search: address.search || null, state, ...yearScope(address.year) });
  const columns = useColumns('rounds', useRoundColumns());
  const narrowed = Object.values(address).some((v) => v !== '');
  const plan = (
    <Link className="btn" to="/feedback/rounds/new">
      {t.plan}
    </Link>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={plan}>
      <Filters>
        <SearchField value={address.search} onChange={(search) => setAddress({ search })} />
        <Filter label={t.columnState} every={ui.all} value={state ?? ''} options={states.map((s) => ({ value: s, label: t.states[s] }))} onChange={(chosen) => setAddress({ state: chosen })} />
        <YearFilter value={address.year} onChange={(year) => setAddress({ year })} />
      </Filters>
      <Shown read={read}>
        {({ feedbackRounds: rounds }) =>
          rounds.length > 0 ? (
            <>
              <ListTools files="/d/list/rounds" asked={address} columns={columns} />
              <DataTable caption={t.title} columns={columns.shown} rows={rounds} keyOf={(r) => r.id} />
            </>
          ) : narrowed ? (
            <NothingFound onClear={() => setAddress(none)} onEveryYear={address.year === '' && address.search !== '' ? () => setAddress({ year: 'all' }) : undefined} />
          ) : (
            <Empty title={t.emptyTitle}>
              <p>{t.emptyText}</p>
              <div className="row">
                {plan}
                <Link className="btn quiet" to="/instruments">
                  {t.toInstruments}
                </Link>
              </div>
            </Empty>
          )
        }
      </Shown>
    </Page>
  );
}

function useRoundColumns(): Column<Round>[] {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  // Whom a draft would ask changes by the day: its own page counts them.
  const counted = (r: Round, n: number) => (r.state === 'DRAFT' ? '' : number(n, language));
  return [
    { key: 'title', title: t.columnTitle, cell: (r) => <Link to={`/feedback/rounds/${r.id}`}>{pick(r.title)}</Link> },
    { key: 'state', title: t.columnState, cell: (r) => <StateChip state={r.state} /> },
    { key: 'closes', title: t.columnCloses, cell: (r) => <span className="nowrap">{date(r.closesOn, language, 'short')}</span> },
    { key: 'mentees', title: t.columnMentees, numeric: true, cell: (r) => counted(r, r.mentees) },
    { key: 'mentors', title: t.columnMentors, numeric: true, cell: (r) => counted(r, r.mentors) },
    { key: 'few', title: t.columnFew, numeric: true, cell: (r) => counted(r, r.few) },
  ];
}
