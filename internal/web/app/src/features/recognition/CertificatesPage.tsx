import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { CertificatesDocument, type CertificatesQuery, type CertificateState, type RecognitionKind } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { moment } from '../../lib/format';
import { keyOf, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filter, Filters } from '../../ui/Filters';
import { Checkbox } from '../../ui/inputs';
import { NothingFound } from '../../ui/NothingFound';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { Bulk } from './Bulk';
import { StateChip } from './StateChip';
import { useFeatureText } from './text';
import './recognition.css';

type Row = CertificatesQuery['certificates']['nodes'][number];
const kinds = ['AWARD', 'MENTOR_SERVICE', 'COMMITTEE_SERVICE', 'TRAINING'] as const satisfies readonly RecognitionKind[];
const states = ['CURRENT', 'SUPERSEDED', 'REVOKED'] as const satisfies readonly CertificateState[];
const none = { search: '', kind: '', state: '', year: '' };

/** Every certificate of the department, for those who manage them. */
export default function CertificatesPage() {
  const t = useFeatureText();
  const ui = useUiText();
  const issues = useViewer()?.viewerCanIssueCertificates ?? false;
  const [address, setAddress] = useAddress(none);
  const pager = usePager(50);
  const kind = oneOf(kinds, address.kind);
  const state = oneOf(states, address.state);
  const year = /^\d{4}$/.test(address.year) ? Number(address.year) : null;
  const read = useData(CertificatesDocument, { first: pager.size, after: pager.after, search: address.search || null, kind, state, year });
  const client = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const [done, setDone] = useState('');
  const rows = read.data?.certificates.nodes ?? [];
  const these = rows.filter((r) => chosen.includes(r.id)).map((r) => r.id);
  const asked = new URLSearchParams(Object.entries({ search: address.search, kind: kind ?? '', state: state ?? '', year: year ? String(year) : '' }).filter(([, value]) => value !== '')).toString();
  const file = (format: string) => `/d/certificates/list.${format}${asked && `?${asked}`}`;
  const years = (read.data?.certificateYears ?? []).map((y) => ({ value: String(y), label: String(y) }));
  return (
    <Page
      title={t.listTitle}
      lead={t.listLead}
      above={
        <Link className="crumb no-print" to="/recognition">
          {t.title}
        </Link>
      }
      actions={
        <>
          <a className="btn quiet" href={file('csv')} download>
            {t.csv}
          </a>
          <a className="btn quiet" href={file('xlsx')} download>
            {t.xlsx}
          </a>
          {issues && <Issue />}
        </>
      }
    >
      {done !== '' && (
        <Outcome key={done}>
          <p>{done}</p>
        </Outcome>
      )}
      <Filters>
        <SearchField label={t.search} value={address.search} onChange={(search) => setAddress({ search })} />
        <Filter label={t.kind} every={ui.all} value={kind ?? ''} options={kinds.map((k) => ({ value: k, label: t.kinds[k] }))} onChange={(chosen) => setAddress({ kind: chosen })} />
        <Filter label={t.state} every={ui.all} value={state ?? ''} options={states.map((s) => ({ value: s, label: t.states[s] }))} onChange={(chosen) => setAddress({ state: chosen })} />
        <Filter label={t.year} every={ui.all} value={year ? String(year) : ''} options={years} onChange={(chosen) => setAddress({ year: chosen })} />
      </Filters>
      <Shown read={read}>
        {({ certificates: list }) =>
          list.totalCount > 0 ? (
            <>
              <Checkbox className="no-print" label={t.chooseAll} checked={these.length === rows.length} onChange={(e) => setChosen(e.currentTarget.checked ? rows.map((r) => r.id) : [])} />
              {these.length > 0 && (
                <Bulk
                  chosen={these}
                  onDone={(said) => {
                    setDone(said);
                    setChosen([]);
                    void client.invalidateQueries({ queryKey: keyOf(CertificatesDocument) });
                  }}
                />
              )}
              <List rows={list.nodes} chosen={chosen} onChoose={(id) => setChosen(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id])} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          ) : address.search !== '' || kind !== null || state !== null || year !== null ? (
            <NothingFound onClear={() => setAddress(none)} />
          ) : (
            <Empty title={t.listEmpty}>
              <p>{t.listEmptyText}</p>
              {issues && (
                <div className="row">
                  <Issue />
                </div>
              )}
            </Empty>
          )
        }
      </Shown>
    </Page>
  );
}

function Issue() {
  const t = useFeatureText();
  return (
    <Link className="btn" to="/recognition/certificates/new">
      {t.issue}
    </Link>
  );
}

function List({ rows, chosen, onChoose }: { rows: Row[]; chosen: string[]; onChoose: (id: string) => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: t.name,
      cell: (c) => <Checkbox label={c.name} aria-label={t.choose(`${c.name}, ${pick(c.title)}`)} checked={chosen.includes(c.id)} onChange={() => onChoose(c.id)} />,
    },
    {
      key: 'recognition',
      title: t.recognition,
      cell: (c) => (
        <>
          <Link to={`/recognition/certificates/${c.id}`}>{pick(c.title)}</Link>{' '}
          <span className="muted small">{t.kinds[c.kind]}</span>
        </>
      ),
    },
    { key: 'code', title: t.code, cell: (c) => <span className="small code">{c.code}</span> },
    { key: 'issued', title: t.issued, cell: (c) => moment(c.issued, zone, language) },
    { key: 'state', title: t.state, cell: (c) => <StateChip state={c.state} /> },
  ];
  return <DataTable caption={t.listTitle} columns={columns} rows={rows} keyOf={(c) => c.id} />;
}
