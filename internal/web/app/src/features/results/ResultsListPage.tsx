import { Link } from 'react-router';
import { ResultsListDocument, type ResultsListQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { date, dayIn, number, percent } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filters } from '../../ui/Filters';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import '../../ui/figures/figures.css';

type Campaign = ResultsListQuery['campaigns']['nodes'][number];

/** The surveys whose figures the reader may see. */
export default function ResultsListPage() {
  const t = useFeatureText();
  const [{ search }, setAddress] = useAddress({ search: '' });
  const pager = usePager(25);
  const read = useData(ResultsListDocument, { after: pager.after, search });
  return (
    <Page title={t.title} lead={t.lead}>
      <Filters>
        <SearchField value={search} onChange={(words) => setAddress({ search: words })} />
      </Filters>
      <Shown read={read}>
        {({ campaigns: list }) => {
          if (list.totalCount > 0) {
            return (
              <>
                <List rows={list.nodes} />
                <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
              </>
            );
          }
          if (search !== '') return <NothingFound onClear={() => setAddress({ search: '' })} />;
          return (
            <Empty title={t.emptyTitle}>
              <p>{t.emptyText}</p>
            </Empty>
          );
        }}
      </Shown>
    </Page>
  );
}

function List({ rows }: { rows: Campaign[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const columns: Column<Campaign>[] = [
    { key: 'title', title: t.columnTitle, cell: (c) => (c.releases.length > 0 ? <Link to={`/results/${c.id}`}>{pick(c.title)}</Link> : pick(c.title)) },
    { key: 'wave', title: t.columnWave, cell: (c) => t.seriesWave(c.series, c.wave) },
    { key: 'closed', title: t.columnClosed, cell: (c) => (c.closed ? <span className="nowrap">{date(dayIn(zone, new Date(c.closed)), language, 'short')}</span> : '') },
    { key: 'answered', title: t.columnAnswered, cell: (c) => <Answered campaign={c} /> },
    { key: 'cuts', title: t.columnCuts, cell: (c) => <Cuts campaign={c} /> },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} keyOf={(c) => c.id} />;
}

function Answered({ campaign }: { campaign: Campaign }) {
  const t = useFeatureText();
  const language = useLanguage();
  const whole = campaign.releases.find((r) => r.dimension === 'DEPARTMENT');
  if (!whole || typeof whole.invited !== 'number' || typeof whole.respondents !== 'number') return <span className="why">{t.notShown}</span>;
  return t.answeredOf(number(whole.respondents, language), number(whole.invited, language), percent(whole.respondents / Math.max(1, whole.invited), language));
}

/** Which cuts of it are open to the reader: the department, one division by name, or how many. */
function Cuts({ campaign: { releases } }: { campaign: Campaign }) {
  const t = useFeatureText();
  const pick = usePick();
  const divisions = releases.flatMap((r) => (r.division ? [pick(r.division.name)] : []));
  if (releases.length === 0) return t.none;
  const named = divisions.length === 1 ? (divisions[0] ?? '') : t.divisions(divisions.length);
  if (divisions.length === 0) return t.everybody;
  if (releases.some((r) => r.dimension !== 'DEPARTMENT' && r.dimension !== 'DIVISION')) return t.everybodyAnd(t.everyCut(divisions.length));
  return releases.length > divisions.length ? t.everybodyAnd(named) : named;
}
