import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { InstrumentsDocument, type InstrumentPurpose, type InstrumentsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { moment } from '../../lib/format';
import { request } from '../../lib/graphql';
import { keyOf } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filter, Filters } from '../../ui/Filters';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { purposes } from './purposes';
import { useFeatureText } from './text';
import './instruments.css';

type Instrument = InstrumentsQuery['instruments']['nodes'][number];

const nothing = { search: '', purpose: '' };

/** The questionnaires of the department, drafts and published ones. */
export default function InstrumentsPage() {
  const t = useFeatureText();
  const [{ search, purpose: wanted }, setAddress] = useAddress(nothing);
  const purpose = oneOf(purposes, wanted);
  const read = useLibrary(search);
  return (
    <Page title={t.title} lead={t.lead} actions={<Ways />}>
      <Filters>
        <SearchField label={t.search} value={search} onChange={(words) => setAddress({ search: words })} />
        <Filter label={t.purpose} every={t.everyPurpose} value={purpose ?? ''} options={purposes.map((value) => ({ value, label: t.purposes[value] }))} onChange={(value) => setAddress({ purpose: value })} />
      </Filters>
      <Shown read={read}>
        {(all) => {
          const rows = all.filter((i) => purpose === null || i.purpose === purpose);
          if (rows.length > 0) return <List rows={rows} />;
          if (search !== '' || purpose !== null) return <NothingFound onClear={() => setAddress(nothing)} />;
          return (
            <Empty title={t.emptyTitle}>
              <p>{t.emptyText}</p>
              <div className="row">
                <Ways />
              </div>
            </Empty>
          );
        }}
      </Shown>
    </Page>
  );
}

/** How a questionnaire comes to be here. */
function Ways() {
  const t = useFeatureText();
  return (
    <>
      <Link className="btn quiet" to="/instruments/import">
        {t.importNew}
      </Link>
      <Link className="btn" to="/instruments/new">
        {t.createNew}
      </Link>
    </>
  );
}

/** All questionnaires that a search finds. A department has some dozens; the purpose narrows them
 * here. */
function useLibrary(search: string) {
  return useQuery({
    queryKey: [...keyOf(InstrumentsDocument), 'library', search],
    queryFn: async () => {
      const all: Instrument[] = [];
      let after: string | null = null;
      for (;;) {
        const { instruments: page }: InstrumentsQuery = await request(InstrumentsDocument, { first: 100, after, search });
        all.push(...page.nodes);
        if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) return all;
        after = page.pageInfo.endCursor;
      }
    },
    placeholderData: (before: Instrument[] | undefined) => before,
  });
}

function List({ rows }: { rows: Instrument[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const shown = (i: Instrument) => i.draft ?? i.versions[0];
  const columns: Column<Instrument>[] = [
    {
      key: 'title',
      title: t.columnTitle,
      cell: (i) => (
        <>
          <Link to={`/instruments/${i.id}`}>{pick(i.title)}</Link>
          <span className="library-purpose">{t.purposes[i.purpose as InstrumentPurpose]}</span>
        </>
      ),
    },
    { key: 'state', title: t.columnState, cell: (i) => <State instrument={i} /> },
    { key: 'size', title: t.columnSize, cell: (i) => { const s = shown(i); return s ? t.size(s.questions, s.minutes) : ''; } },
    { key: 'languages', title: t.columnLanguages, cell: (i) => listOf((shown(i)?.languages ?? []).map((l) => t.languageName(l)), language) },
    { key: 'versions', title: t.columnVersions, numeric: true, cell: (i) => String(i.versions.length) },
    { key: 'licence', title: t.columnLicence, cell: (i) => (i.licence === '' ? <span className="muted">{t.noLicence}</span> : <span className="library-licence">{i.licence}</span>) },
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
