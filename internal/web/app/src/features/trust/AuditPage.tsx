import { Link } from 'react-router';
import { AuditActsDocument, AuditLogDocument, AuditStateDocument, type AuditLogQuery, type AuditStateQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { date, moment } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filter, Filters } from '../../ui/Filters';
import { TextInput } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { usePager } from '../../ui/Pager';
import { Empty, Failed, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useFeatureText } from './text';
import { Who } from './Who';
import './trust.css';

type Line = AuditLogQuery['auditLog']['nodes'][number];

const unset = { from: '', until: '', actor: '', action: '', type: '', object: '' };

/** Who did what: the audit log, as far as an auditor reads it. */
export default function AuditPage() {
  const t = useFeatureText();
  const ui = useUiText();
  const pick = usePick();
  const language = useLanguage();
  const [address, setAddress] = useAddress(unset);
  const pager = usePager(50);
  const acts = useData(AuditActsDocument, {});
  const filter = {
    from: address.from || null, until: address.until || null, actor: address.actor || null,
    action: address.action || null, objectType: address.type || null, object: address.object || null,
  };
  const read = useData(AuditLogDocument, { first: pager.size, after: pager.after, filter });
  const narrowed = Object.values(address).some((value) => value !== '');
  const file = new URLSearchParams(Object.entries(address).filter(([, value]) => value !== '')).toString();
  const named = read.data?.auditLog.nodes.find((line) => line.actor?.person?.id === address.actor)?.actor?.person?.name;
  const collator = new Intl.Collator(language);
  const choices = (acts.data?.auditActs ?? []).map((a) => ({ value: a.name, label: pick(a.says) })).sort((a, b) => collator.compare(a.label, b.label));
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Link className="btn quiet" to="/audit/reads">
          {t.readsTitle}
        </Link>
      }
    >
      <State />
      <details className="card">
        <summary>{t.helpTitle}</summary>
        <div className="stack-s">
          {Object.values(t.help).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </details>
      <Filters>
        <TextInput type="date" label={t.from} value={address.from} max={address.until || undefined} onChange={(e) => setAddress({ from: e.currentTarget.value })} />
        <TextInput type="date" label={t.until} value={address.until} min={address.from || undefined} onChange={(e) => setAddress({ until: e.currentTarget.value })} />
        <Filter label={t.what} every={ui.all} value={address.action} options={choices} onChange={(action) => setAddress({ action })} />
        <Filter label={t.type} every={ui.all} value={address.type} options={Object.entries(t.types).map(([value, label]) => ({ value, label }))} onChange={(type) => setAddress({ type })} />
        <TextInput label={t.object} value={address.object} onChange={(e) => setAddress({ object: e.currentTarget.value.trim() })} />
      </Filters>
      {address.actor !== '' && (
        <div className="row">
          <span className="chip on">{t.onlyBy(named ?? address.actor)}</span>
          <Button kind="quiet" onClick={() => setAddress({ actor: '' })}>
            {t.everybody}
          </Button>
        </div>
      )}
      <Shown read={read}>
        {({ auditLog: list }) => {
          if (list.nodes.length === 0 && pager.page === 0) {
            if (narrowed) return <NothingFound onClear={() => setAddress(unset)} />;
            return (
              <Empty title={t.emptyTitle}>
                <p>{t.emptyText}</p>
              </Empty>
            );
          }
          return (
            <>
              <div className="row no-print">
                <a className="btn quiet" href={`/d/audit/log.csv?${file}`} download>
                  {t.csv}
                </a>
                <a className="btn quiet" href={`/d/audit/log.xlsx?${file}`} download>
                  {t.xlsx}
                </a>
              </div>
              <List rows={list.nodes} onActor={(actor) => setAddress({ actor })} onObject={(object) => setAddress({ object })} />
              {(pager.page > 0 || list.pageInfo.hasNextPage) && (
                <div className="row no-print">
                  <Button kind="quiet" aria-disabled={pager.page === 0 || undefined} onClick={pager.page > 0 ? pager.previous : undefined}>
                    {t.newer}
                  </Button>
                  <Button kind="quiet" aria-disabled={!list.pageInfo.hasNextPage || undefined} onClick={() => list.pageInfo.hasNextPage && pager.next(list.pageInfo.endCursor)}>
                    {t.older}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

/** Whether the log is as it was written. */
function State() {
  const read = useData(AuditStateDocument, {});
  if (read.error) return <Failed error={read.error} />;
  if (!read.data) return null;
  return <Standing state={read.data.auditState} />;
}

function Standing({ state: { verified, sealedUntil, head, breaches } }: { state: AuditStateQuery['auditState'] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  return (
    <>
      {breaches.length > 0 && (
        <Notice kind="danger" role="alert">
          <p className="strong">{t.broken(breaches.length)}</p>
          <p>{t.brokenText}</p>
          <ul>
            {breaches.slice(0, 20).map((b, i) => (
              <li key={i}>
                {t.breaches[b.kind]} {b.entry && <code>{b.entry}</code>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <dl className="figures">
        <div>
          <dt>{t.whole}</dt>
          <dd>{breaches.length === 0 ? t.yes : t.no}</dd>
        </div>
        <div>
          <dt>{t.verified}</dt>
          <dd>{moment(verified, zone, language)}</dd>
        </div>
        <div>
          <dt>{t.sealed}</dt>
          <dd>{moment(sealedUntil, zone, language)}</dd>
        </div>
      </dl>
      {head !== '' && (
        <p className="muted small audit-head">
          {t.head} <code>{head}</code>
        </p>
      )}
    </>
  );
}

function List({ rows, onActor, onObject }: { rows: Line[]; onActor: (id: string) => void; onObject: (id: string) => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const columns: Column<Line>[] = [
    { key: 'when', title: t.when, cell: (l) => (l.at ? moment(l.at, zone, language) : t.onDay(date(l.day, language, 'short'))) },
    { key: 'who', title: t.who, cell: (l) => <Who actor={l.actor} onChoose={onActor} /> },
    {
      key: 'what',
      title: t.what,
      cell: (l) => (
        <>
          {pick(l.act.says)} {l.result !== 'ok' && <span className="chip bad">{t.refused(l.result)}</span>}
        </>
      ),
    },
    {
      key: 'object',
      title: t.which,
      cell: (l) => {
        if (l.act.shown === 'NO_OBJECT') return <span className="muted">{t.notShown}</span>;
        if (l.object === '') return '';
        return (
          <button type="button" className="link audit-id" aria-label={t.onlyObject(l.objectPerson?.name || l.object)} onClick={() => onObject(l.object)}>
            {l.objectPerson?.name || l.object}
          </button>
        );
      },
    },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} keyOf={(l) => l.id} />;
}
