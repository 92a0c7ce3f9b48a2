import { Link } from 'react-router';
import { InstrumentsDocument, type InstrumentsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { moment } from '../../lib/format';
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

type Instrument = InstrumentsQuery['instruments']['nodes'][number];

/** The questionnaires of the department, drafts and published ones. */
export default function InstrumentsPage() {
  const t = useFeatureText();
  const [{ search }, setAddress] = useAddress({ search: '' });
  const pager = usePager(50);
  const read = useData(InstrumentsDocument, { first: pager.size, after: pager.after, search });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Link className="btn" to="/instruments/import">
          {t.importNew}
        </Link>
      }
    >
      <Filters>
        <SearchField value={search} onChange={(words) => setAddress({ search: words })} />
      </Filters>
      <Shown read={read}>
        {({ instruments: list }) =>
          list.totalCount === 0 ? (
            search === '' ? (
              <Empty title={t.emptyTitle}>
                <p>{t.emptyText}</p>
                <p>
                  <Link className="btn" to="/instruments/import">
                    {t.importNew}
                  </Link>
                </p>
              </Empty>
            ) : (
              <NothingFound onClear={() => setAddress({ search: '' })} />
            )
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

function List({ rows }: { rows: Instrument[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const columns: Column<Instrument>[] = [
    { key: 'title', title: t.columnTitle, cell: (i) => <Link to={`/instruments/${i.id}`}>{pick(i.title)}</Link> },
    { key: 'state', title: t.columnState, cell: (i) => <State instrument={i} /> },
    {
      key: 'size',
      title: t.columnSize,
      cell: (i) => {
        const shown = i.draft ?? i.versions[0];
        return shown ? t.size(shown.questions, shown.minutes) : '';
      },
    },
    { key: 'updated', title: t.columnUpdated, cell: (i) => moment(i.updated, zone, language) },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} keyOf={(i) => i.id} />;
}

function State({ instrument: { draft, versions } }: { instrument: Instrument }) {
  const t = useFeatureText();
  const blocking = draft?.problems.filter((p) => p.blocking).length ?? 0;
  return (
    <span className="row" style={{ gap: '4px 8px' }}>
      {versions[0] && <span className="chip on">{t.published(versions[0].number)}</span>}
      {draft && <span className="chip">{t.draft}</span>}
      {blocking > 0 && <span className="chip bad">{t.toMend(blocking)}</span>}
    </span>
  );
}
