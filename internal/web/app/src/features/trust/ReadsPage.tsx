import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { AuditReadsDocument, type AuditReadsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { dayIn, moment } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { TextInput } from '../../ui/inputs';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import { Who } from './Who';
import './trust.css';

type Read = AuditReadsQuery['auditReads'][number];
type Stretch = { from: string; until: string };

/** Who read what between two instants: the scope of a breach. */
export default function ReadsPage() {
  const t = useFeatureText();
  const { zone } = useDepartment();
  const today = dayIn(zone, new Date());
  const [typed, setTyped] = useState<Stretch>({ from: `${today}T00:00`, until: `${today}T23:59` });
  const [asked, setAsked] = useState<Stretch | null>(null);
  const wrong = typed.from !== '' && typed.until !== '' && typed.until <= typed.from;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.from === '' || typed.until === '' || wrong) return;
    setAsked({ from: new Date(typed.from).toISOString(), until: new Date(typed.until).toISOString() });
  };
  return (
    <Page
      title={t.readsTitle}
      lead={t.readsLead}
      above={
        <Link className="crumb" to="/audit">
          {t.title}
        </Link>
      }
    >
      <form className="card stack" onSubmit={submit}>
        <div className="row">
          <TextInput type="datetime-local" required label={t.readsFrom} value={typed.from} onChange={(e) => setTyped({ ...typed, from: e.currentTarget.value })} />
          <TextInput type="datetime-local" required label={t.readsUntil} value={typed.until} error={wrong ? t.readsOrder : undefined} onChange={(e) => setTyped({ ...typed, until: e.currentTarget.value })} />
        </div>
        <p className="muted small">{t.readsZone}</p>
        <div className="row">
          <Button type="submit">{t.readsAsk}</Button>
        </div>
      </form>
      {asked ? <Report key={asked.from + asked.until} {...asked} /> : <p className="muted">{t.readsWhat}</p>}
    </Page>
  );
}

function Report(asked: Stretch) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const read = useData(AuditReadsDocument, asked);
  const columns: Column<Read>[] = [
    { key: 'who', title: t.who, cell: (r) => <Who actor={r.actor} /> },
    { key: 'what', title: t.what, cell: (r) => pick(r.act.says) },
    { key: 'object', title: t.which, cell: (r) => r.object === '' ? '' : <span className="audit-id">{r.objectPerson?.name || r.object}</span> },
    { key: 'times', title: t.times, numeric: true, cell: (r) => r.times },
    { key: 'first', title: t.first, cell: (r) => moment(r.first, zone, language) },
    { key: 'last', title: t.last, cell: (r) => moment(r.last, zone, language) },
  ];
  return (
    <Shown read={read}>
      {({ auditReads: reads }) =>
        reads.length === 0 ? (
          <Empty title={t.readsNone}>
            <p>{t.readsNoneText}</p>
          </Empty>
        ) : (
          <>
            <div className="row no-print">
              <a className="btn quiet" href={`/d/audit/reads.csv?${new URLSearchParams(asked).toString()}`} download>
                {t.csv}
              </a>
            </div>
            <DataTable caption={t.readsTitle} columns={columns} rows={reads} keyOf={(r) => `${r.actor.person?.id ?? r.actor.purpose} ${r.act.name} ${r.object} ${r.actor.for?.id ?? ''}`} />
            <p className="muted small">{t.readsWhat}</p>
          </>
        )
      }
    </Shown>
  );
}
