import { Link } from 'react-router';
import { FeedbackRoundsDocument, type FeedbackRoundsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, number } from '../../lib/format';
import { useData } from '../../lib/query';
import { DataTable, type Column } from '../../ui/DataTable';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { StateChip } from './StateChip';
import { useFeatureText } from './text';

type Round = FeedbackRoundsQuery['feedbackRounds'][number];

/** The rounds of feedback. Of none of them how many have answered. */
export default function RoundsPage() {
  const t = useFeatureText();
  const read = useData(FeedbackRoundsDocument, {});
  const plan = (
    <Link className="btn" to="/feedback/rounds/new">
      {t.plan}
    </Link>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={plan}>
      <Shown read={read}>
        {({ feedbackRounds: rounds }) =>
          rounds.length > 0 ? (
            <List rows={rounds} />
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

function List({ rows }: { rows: Round[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  // Whom a draft would ask changes by the day: its own page counts them.
  const counted = (r: Round, n: number) => (r.state === 'DRAFT' ? '' : number(n, language));
  const columns: Column<Round>[] = [
    { key: 'title', title: t.columnTitle, cell: (r) => <Link to={`/feedback/rounds/${r.id}`}>{pick(r.title)}</Link> },
    { key: 'state', title: t.columnState, cell: (r) => <StateChip state={r.state} /> },
    { key: 'closes', title: t.columnCloses, cell: (r) => <span className="nowrap">{date(r.closesOn, language, 'short')}</span> },
    { key: 'mentees', title: t.columnMentees, numeric: true, cell: (r) => counted(r, r.mentees) },
    { key: 'mentors', title: t.columnMentors, numeric: true, cell: (r) => counted(r, r.mentors) },
    { key: 'few', title: t.columnFew, numeric: true, cell: (r) => counted(r, r.few) },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} keyOf={(r) => r.id} />;
}
