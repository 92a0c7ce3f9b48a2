import { Link } from 'react-router';
import { CoverageDocument, type CoverageQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number, percent } from '../../lib/format';
import { useData } from '../../lib/query';
import { useUiText } from '../../ui/text';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { Back, Files } from './parts';
import './mentorship.css';

type Row = CoverageQuery['mentorshipCoverage'][number];

/** Who has a formal mentor, division by division: counts of records, no ranking. */
export default function CoveragePage() {
  const t = useMentoringText();
  const ui = useUiText();
  const read = useData(CoverageDocument, {});
  return (
    <Page
      title={t.coverageTitle}
      lead={t.coverageLead}
      above={<Back />}
      actions={
        <>
          <Files list="coverage" />
          <Button kind="quiet" onClick={() => window.print()}>
            {ui.print}
          </Button>
        </>
      }
    >
      <Shown read={read} lines={8}>
        {({ mentorshipCoverage: rows }) =>
          rows.length === 0 ? (
            <Empty title={t.coverageEmpty} />
          ) : (
            <>
              <Table rows={rows} />
              <p className="small muted">{t.coverageNote}</p>
            </>
          )
        }
      </Shown>
    </Page>
  );
}

function Table({ rows }: { rows: Row[] }) {
  const t = useMentoringText();
  const pick = usePick();
  const language = useLanguage();
  const count = (n: number) => number(n, language);
  const follow = (n: number, row: Row, concern: string) => (n === 0 ? count(0) : <Link to={`/mentorship/pairs?division=${row.division.id}&concern=${concern}`}>{count(n)}</Link>);
  const columns: Column<Row>[] = [
    { key: 'division', title: t.division, cell: (r) => <Link to={`/mentorship/pairs?division=${r.division.id}`}>{pick(r.division.name)}</Link> },
    { key: 'people', title: t.people, numeric: true, cell: (r) => count(r.people) },
    {
      key: 'mentored',
      title: t.mentored,
      numeric: true,
      cell: (r) => (
        <>
          {count(r.withFormalMentor)} <span className="muted">({percent(r.withFormalMentor / Math.max(1, r.people), language)})</span>
        </>
      ),
    },
    { key: 'none', title: t.wantNone, numeric: true, cell: (r) => count(r.wantNone) },
    { key: 'new', title: t.newFaculty, numeric: true, cell: (r) => count(r.newFaculty) },
    {
      key: 'alone',
      title: t.newAlone,
      numeric: true,
      cell: (r) => (r.newWithoutMentor === 0 ? count(0) : <Link to={`/mentorship/tasks?division=${r.division.id}&kind=FORMAL_MENTOR`}>{count(r.newWithoutMentor)}</Link>),
    },
    { key: 'plans', title: t.newPlans, numeric: true, cell: (r) => count(r.newWithPlan) },
    { key: 'waiting', title: t.waiting, numeric: true, cell: (r) => count(r.waiting) },
    { key: 'quiet', title: t.quietPairs, numeric: true, cell: (r) => follow(r.quiet, r, 'QUIET') },
    { key: 'broken', title: t.brokenPairs, numeric: true, cell: (r) => follow(r.broken, r, 'BROKEN') },
  ];
  return <DataTable caption={t.coverageTitle} columns={columns} rows={rows} keyOf={(r) => r.division.id} />;
}
