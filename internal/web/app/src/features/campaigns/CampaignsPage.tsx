import { Link } from 'react-router';
import { CampaignsDocument, type CampaignsQuery, type CampaignState } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { date, number, percent } from '../../lib/format';
import { useData } from '../../lib/query';
import { Bar } from '../../ui/Bar';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filter, Filters } from '../../ui/Filters';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { StateChip } from './StateChip';
import { useFeatureText } from './text';
import './campaigns.css';

type Campaign = CampaignsQuery['campaigns']['nodes'][number];
const states = ['DRAFT', 'OPEN', 'CLOSED', 'RELEASED'] as const satisfies readonly CampaignState[];

/** The surveys of the department. While one is open, how many have answered is all that is shown. */
export default function CampaignsPage() {
  const t = useFeatureText();
  const ui = useUiText();
  const [address, setAddress] = useAddress({ search: '', state: '' });
  const state = oneOf(states, address.state);
  const pager = usePager(50);
  const read = useData(CampaignsDocument, { first: pager.size, after: pager.after, search: address.search, state });
  const plan = (
    <Link className="btn" to="/campaigns/new">
      {t.plan}
    </Link>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={plan}>
      <Filters>
        <SearchField value={address.search} onChange={(search) => setAddress({ search })} />
        <Filter label={t.state} every={ui.all} value={state ?? ''} options={states.map((s) => ({ value: s, label: t.states[s] }))} onChange={(chosen) => setAddress({ state: chosen })} />
      </Filters>
      <Shown read={read}>
        {({ campaigns: list }) => {
          if (list.totalCount === 0 && address.search === '' && state === null) {
            return (
              <Empty title={t.emptyTitle}>
                <p>{t.emptyText}</p>
                <div className="row">
                  {plan}
                  <Link className="btn quiet" to="/instruments">
                    {t.toInstruments}
                  </Link>
                </div>
              </Empty>
            );
          }
          if (list.totalCount === 0) return <NothingFound onClear={() => setAddress({ search: '', state: '' })} />;
          return (
            <>
              <List rows={list.nodes} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
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
  const columns: Column<Campaign>[] = [
    { key: 'title', title: t.columnTitle, cell: (c) => <Link to={`/campaigns/${c.id}`}>{pick(c.title)}</Link> },
    { key: 'state', title: t.state, cell: (c) => <StateChip state={c.state} /> },
    { key: 'wave', title: t.columnWave, cell: (c) => t.seriesWave(c.series, c.wave) },
    { key: 'closes', title: t.columnCloses, cell: (c) => <span className="nowrap">{date(c.closesOn, language, 'short')}</span> },
    { key: 'answers', title: t.columnAnswers, cell: (c) => <Answers campaign={c} /> },
    {
      key: 'results',
      title: t.columnResults,
      cell: (c) =>
        c.releases.length > 0 ? (
          <Link to={`/results/${c.id}`} aria-label={t.resultsOf(pick(c.title))}>
            {t.results}
          </Link>
        ) : (
          ''
        ),
    },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} keyOf={(c) => c.id} />;
}

function Answers({ campaign: c }: { campaign: Campaign }) {
  const t = useFeatureText();
  const language = useLanguage();
  if (c.state === 'DRAFT') return t.wouldAsk(number(c.eligible, language));
  if (typeof c.responses !== 'number') return t.askedOnly(number(c.eligible, language));
  const share = c.responses / Math.max(1, c.eligible);
  const answered = c.state === 'OPEN' ? t.atLeast : t.answered;
  return (
    <div className="campaign-answers">
      <span>{answered(number(c.responses, language), number(c.eligible, language), percent(share, language))}</span>
      {c.state === 'OPEN' && <Bar share={share} />}
    </div>
  );
}
