import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { HonourAskDocument, HonourAskPreviewDocument, HonoursDocument, HonourStateDocument, type HonourConsent } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { oneOf, useAddress } from '../../lib/address';
import { moment } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Filter, Filters } from '../../ui/Filters';
import { Checkbox, Textarea } from '../../ui/inputs';
import { NothingFound } from '../../ui/NothingFound';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Failed, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useHonourTitle, type Honour } from './Honour';
import { Refusals } from './Refusals';
import { useFeatureText } from './text';
import './recognition.css';

const consents = ['NOT_ASKED', 'ASKED', 'AGREED', 'WITHDRAWN'] as const satisfies readonly HonourConsent[];
const none = { search: '', consent: '' };
const noFaults: Fault[] = [];

/** Who agreed to be named in public, for the lead: how it stands, and asking those who have not answered. */
export default function HonoursPage() {
  const t = useFeatureText();
  const ui = useUiText();
  const client = useQueryClient();
  const issues = useViewer()?.viewerCanIssueCertificates ?? false;
  const [address, setAddress] = useAddress(none);
  const pager = usePager(50);
  const consent = oneOf(consents, address.consent);
  const read = useData(HonoursDocument, { first: pager.size, after: pager.after, search: address.search || null, consent });
  const [chosen, setChosen] = useState<string[]>([]);
  const [stating, setStating] = useState<Honour | null>(null);
  const [done, setDone] = useState('');
  const preview = useChange(HonourAskPreviewDocument);
  const rows = read.data?.honours.nodes ?? [];
  const these = rows.filter((r) => chosen.includes(r.id)).map((r) => r.id);
  const finish = (said: string) => {
    setDone(said);
    setChosen([]);
    preview.reset();
    setStating(null);
    void client.invalidateQueries({ queryKey: keyOf(HonoursDocument) });
  };
  return (
    <Page
      title={t.honoursTitle}
      lead={t.honoursLead}
      above={
        <Link className="crumb no-print" to="/recognition">
          {t.title}
        </Link>
      }
      actions={
        <a className="btn quiet" href="/honour-roll">
          {t.honourSee}
        </a>
      }
    >
      {done !== '' && (
        <Outcome key={done}>
          <p>{done}</p>
        </Outcome>
      )}
      <Filters>
        <SearchField label={t.honourSearch} value={address.search} onChange={(search) => setAddress({ search })} />
        <Filter label={t.honourState} every={ui.all} value={consent ?? ''} options={consents.map((c) => ({ value: c, label: t.honourStates[c] }))} onChange={(c) => setAddress({ consent: c })} />
      </Filters>
      {preview.error && <Failed error={preview.error} />}
      <ErrorSummary faults={preview.data?.honourAskPreview.userErrors ?? noFaults} fieldOf={() => undefined} />
      <Shown read={read}>
        {({ honours: list }) =>
          list.totalCount > 0 ? (
            <>
              {issues && (
                <div className="row no-print">
                  <Checkbox label={t.chooseAll} checked={these.length === rows.length} onChange={(e) => setChosen(e.currentTarget.checked ? rows.map((r) => r.id) : [])} />
                  <Button disabled={these.length === 0} busy={preview.isPending} onClick={() => preview.mutate({ honours: these })}>
                    {t.honourAsk(these.length)}
                  </Button>
                </div>
              )}
              <List rows={list.nodes} chosen={issues ? chosen : null} onChoose={(id) => setChosen(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id])} onState={setStating} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          ) : address.search !== '' || consent !== null ? (
            <NothingFound onClear={() => setAddress(none)} />
          ) : (
            <Empty title={t.honoursEmpty}>
              <p>{t.honoursEmptyText}</p>
            </Empty>
          )
        }
      </Shown>
      {preview.data?.honourAskPreview.rows && <AskDialog rows={preview.data.honourAskPreview.rows} honours={these} onClose={() => preview.reset()} onDone={(n) => finish(t.honourAsked(n))} />}
      {stating && <StateDialog honour={stating} onClose={() => setStating(null)} onDone={() => finish(t.honourStated(stating.name))} />}
    </Page>
  );
}

function List({ rows, chosen, onChoose, onState }: { rows: Honour[]; chosen: string[] | null; onChoose: (id: string) => void; onState: (h: Honour) => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  const title = useHonourTitle();
  const { zone } = useDepartment();
  const columns: Column<Honour>[] = [
    {
      key: 'name',
      title: t.name,
      cell: (h) => (chosen ? <Checkbox label={h.name} aria-label={t.choose(`${h.name}, ${title(h)}`)} checked={chosen.includes(h.id)} onChange={() => onChoose(h.id)} /> : h.name),
    },
    {
      key: 'what',
      title: t.recognition,
      cell: (h) => (
        <>
          {title(h)} <span className="muted small">{h.award ? '' : `${t.kinds[h.kind]}, ${String(h.year)}`}</span>
        </>
      ),
    },
    {
      key: 'state',
      title: t.honourState,
      cell: (h) => (
        <>
          <span className={`chip ${h.consent === 'AGREED' ? 'on' : ''}`}>{t.honourStates[h.consent]}</span> {h.consentAt && <span className="muted small">{moment(h.consentAt, zone, language)}</span>}
          {h.statement !== '' && <p className="small muted">{h.statement}</p>}
        </>
      ),
    },
    {
      key: 'act',
      title: t.honourWithout,
      cell: (h) =>
        h.viewerCanState ? (
          <Button kind="quiet" aria-label={t.honourStateOf(h.name)} onClick={() => onState(h)}>
            {t.honourStateDo}
          </Button>
        ) : (
          ''
        ),
    },
  ];
  return <DataTable caption={t.honoursTitle} columns={columns} rows={rows} keyOf={(h) => h.id} />;
}

function AskDialog({ rows, honours, onClose, onDone }: { rows: { id: string; name: string; refused: string }[]; honours: string[]; onClose: () => void; onDone: (n: number) => void }) {
  const t = useFeatureText();
  const key = useOnceKey();
  const ask = useChange(HonourAskDocument);
  const asked = rows.filter((r) => r.refused === '');
  return (
    <Confirm
      title={t.honourAskTitle}
      open
      confirm={t.honourAskDo}
      busy={ask.isPending}
      error={ask.error}
      faults={ask.data?.honourAsk.userErrors ?? noFaults}
      disabled={asked.length === 0}
      onClose={onClose}
      onConfirm={() => ask.mutate({ honours, key: key(honours.join()) }, { onSuccess: ({ honourAsk: { asked: n } }) => n !== null && n !== undefined && onDone(n) })}
    >
      <p className="strong">{t.honourAskCount(new Set(asked.map((r) => r.name)).size)}</p>
      <p>{t.honourAskText}</p>
      <Refusals rows={rows} given={t.honourAskFor} refused={t.notDone} />
    </Confirm>
  );
}

function StateDialog({ honour: h, onClose, onDone }: { honour: Honour; onClose: () => void; onDone: () => void }) {
  const t = useFeatureText();
  const [statement, setStatement] = useState('');
  const change = useChange(HonourStateDocument);
  const faults = change.data?.honourState.userErrors ?? noFaults;
  const agreed = h.consent !== 'AGREED';
  return (
    <Confirm
      title={agreed ? t.honourStateTitle(h.name) : t.honourOffTitle(h.name)}
      open
      confirm={agreed ? t.honourStateConfirm : t.honourHide}
      busy={change.isPending}
      error={change.error}
      faults={faults}
      fieldOf={(f) => (f.path[0] ? `honour-${f.path[0]}` : undefined)}
      onClose={onClose}
      onConfirm={() => change.mutate({ honour: h.id, agreed, statement }, { onSuccess: ({ honourState: { honour } }) => honour && onDone() })}
    >
      <p>{agreed ? t.honourStateText : t.honourOffText}</p>
      <Textarea id="honour-statement" label={t.honourStatement} description={t.honourStatementHint} required maxLength={500} value={statement} error={faultAt(faults, 'statement')} onChange={(e) => setStatement(e.currentTarget.value)} />
    </Confirm>
  );
}
