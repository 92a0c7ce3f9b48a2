import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import {
  CertificateDocument,
  CertificateFulfilDocument,
  CertificateRevokeDocument,
  CertificatesDocument,
  CertificateSupersedeDocument,
  type CertificatePartsFragment,
  type Fulfilment,
} from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, moment } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, Textarea, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { StateChip } from './StateChip';
import { useFeatureText } from './text';
import './recognition.css';

type Certificate = CertificatePartsFragment;
type Done = 'superseded' | 'revoked' | 'recorded';
const noFaults: Fault[] = [];
const fieldOf = (fault: Fault) => (fault.path[0] ? `certificate-${fault.path[0]}` : undefined);

/** One certificate with what became of it. */
export default function CertificatePage() {
  const { id = '' } = useParams();
  const read = useData(CertificateDocument, { id });
  return <Shown read={read}>{({ certificate }) => (certificate ? <One certificate={certificate} /> : <Missing />)}</Shown>;
}

/** Puts what a change gave back in the place of what was read. */
function useKeep() {
  const client = useQueryClient();
  return (c: Certificate) => {
    client.setQueryData(keyOf(CertificateDocument, { id: c.id }), { certificate: c });
    void client.invalidateQueries({ queryKey: keyOf(CertificatesDocument) });
  };
}

function One({ certificate: c }: { certificate: Certificate }) {
  const t = useFeatureText();
  const [act, setAct] = useState<'supersede' | 'revoke' | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const finish = (what: Done) => {
    setAct(null);
    setDone(what);
  };
  return (
    <Page
      title={t.one(c.name)}
      lead={<StateChip state={c.state} />}
      above={
        <Link className="crumb no-print" to="/recognition/certificates">
          {t.listTitle}
        </Link>
      }
      actions={
        c.viewerCanChange && (
          <>
            <Button kind="quiet" onClick={() => setAct('supersede')}>
              {t.supersede}
            </Button>
            <Button kind="danger" onClick={() => setAct('revoke')}>
              {t.revoke}
            </Button>
          </>
        )
      }
    >
      {done && (
        <Outcome key={`${done}-${c.id}-${String(c.events.length)}`}>
          <p>{t[done]}</p>
        </Outcome>
      )}
      <div className="two">
        <Facts certificate={c} />
        <History certificate={c} />
      </div>
      {c.viewerCanFulfil.length > 0 && <Fulfil key={c.viewerCanFulfil.length} certificate={c} onDone={() => finish('recorded')} />}
      {act === 'supersede' && <SupersedeDialog certificate={c} onClose={() => setAct(null)} />}
      {act === 'revoke' && <RevokeDialog certificate={c} onClose={() => setAct(null)} onDone={() => finish('revoked')} />}
    </Page>
  );
}

function Facts({ certificate: c }: { certificate: Certificate }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const rows: [string, React.ReactNode][] = [
    [t.printed, c.name],
    [t.holder, <Link to={`/people/${c.holder.id}`}>{c.holder.name}</Link>],
    [t.recognition, pick(c.title)],
    [t.kind, t.kinds[c.kind]],
    [t.since, c.until ? t.period(date(c.since, language), date(c.until, language)) : date(c.since, language)],
    [t.presenter, c.presenter],
    [t.language, c.language === 'fr' ? t.languages.fr : t.languages.en],
    [t.issued, moment(c.issued, zone, language)],
    [t.code, <span className="code">{c.code}</span>],
  ];
  return (
    <section className="card stack-s" aria-labelledby="facts">
      <h2 id="facts">{t.facts}</h2>
      <dl className="facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="row">
        <a className="btn quiet" href={c.pdf} download>
          {t.download}
        </a>
        <a href={c.page}>{t.asPage}</a>
        <a href={c.verification}>{t.check}</a>
      </p>
      {c.successor && (
        <p>
          <Link to={`/recognition/certificates/${c.successor}`}>{t.newer}</Link>
        </p>
      )}
      {c.supersedes && (
        <p>
          <Link to={`/recognition/certificates/${c.supersedes}`}>{t.older}</Link>
        </p>
      )}
    </section>
  );
}

function History({ certificate: c }: { certificate: Certificate }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  return (
    <section className="card stack-s" aria-labelledby="history">
      <h2 id="history">{t.history}</h2>
      {c.events.length === 0 && <p className="muted">{t.noHistory}</p>}
      <ol className="events">
        {c.events.map((e) => (
          <li key={e.id}>
            <span className="strong">{t.events[e.kind]}</span>{' '}
            <span className="muted small">
              {moment(e.at, zone, language)}
              {e.by && ` ${t.by(e.by.name)}`}
            </span>
            {e.reason !== '' && <p className="small">{t.reasonWas(e.reason)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fulfil({ certificate: c, onDone }: { certificate: Certificate; onDone: () => void }) {
  const t = useFeatureText();
  const keep = useKeep();
  const change = useChange(CertificateFulfilDocument);
  const [kind, setKind] = useState<Fulfilment>(c.viewerCanFulfil[0] ?? 'PLAQUE');
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { certificate: c.id, kind, note },
      {
        onSuccess: ({ certificateFulfil: { certificate } }) => {
          if (!certificate) return;
          keep(certificate);
          onDone();
        },
      },
    );
  };
  return (
    <section className="card no-print" aria-labelledby="fulfil">
      <form className="stack-s" onSubmit={submit} noValidate>
        <h2 id="fulfil">{t.fulfil}</h2>
        <p className="muted">{t.fulfilHint}</p>
        {change.error && <Failed error={change.error} />}
        <ErrorSummary faults={change.data?.certificateFulfil.userErrors ?? noFaults} fieldOf={fieldOf} />
        <NativeSelect id="certificate-kind" label={t.fulfilWhat} value={kind} data={c.viewerCanFulfil.map((k) => ({ value: k, label: t.fulfilments[k] }))} onChange={(e) => setKind(e.currentTarget.value as Fulfilment)} />
        <TextInput id="certificate-note" label={t.note} maxLength={1000} value={note} onChange={(e) => setNote(e.currentTarget.value)} />
        <div className="row">
          <Button type="submit" busy={change.isPending}>
            {t.fulfilDo}
          </Button>
        </div>
      </form>
    </section>
  );
}

function SupersedeDialog({ certificate: c, onClose }: { certificate: Certificate; onClose: () => void }) {
  const t = useFeatureText();
  const keep = useKeep();
  const client = useQueryClient();
  const navigate = useNavigate();
  const change = useChange(CertificateSupersedeDocument);
  const [name, setName] = useState(c.name);
  const [language, setLanguage] = useState(c.language);
  const [reason, setReason] = useState('');
  const faults = change.data?.certificateSupersede.userErrors ?? noFaults;
  const send = () =>
    change.mutate(
      { certificate: c.id, name, language, reason },
      {
        onSuccess: ({ certificateSupersede: { certificate } }) => {
          if (!certificate) return;
          keep(certificate);
          void client.invalidateQueries({ queryKey: keyOf(CertificateDocument, { id: c.id }) });
          void navigate(`/recognition/certificates/${certificate.id}`);
        },
      },
    );
  return (
    <Confirm title={t.supersedeTitle} open confirm={t.supersedeDo} busy={change.isPending} error={change.error} faults={faults} fieldOf={fieldOf} onConfirm={send} onClose={onClose}>
      <p>{t.supersedeText}</p>
      <TextInput id="certificate-name" label={t.printed} required maxLength={120} value={name} error={faultAt(faults, 'name')} onChange={(e) => setName(e.currentTarget.value)} />
      <NativeSelect id="certificate-language" label={t.language} value={language} data={(['en', 'fr'] as const).map((l) => ({ value: l, label: t.languages[l] }))} onChange={(e) => setLanguage(e.currentTarget.value)} />
      <Textarea id="certificate-reason" label={t.reason} description={t.reasonHint} required maxLength={1000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
    </Confirm>
  );
}

function RevokeDialog({ certificate: c, onClose, onDone }: { certificate: Certificate; onClose: () => void; onDone: () => void }) {
  const t = useFeatureText();
  const keep = useKeep();
  const change = useChange(CertificateRevokeDocument);
  const [reason, setReason] = useState('');
  const faults = change.data?.certificateRevoke.userErrors ?? noFaults;
  const send = () =>
    change.mutate(
      { certificate: c.id, reason },
      {
        onSuccess: ({ certificateRevoke: { certificate } }) => {
          if (!certificate) return;
          keep(certificate);
          onDone();
        },
      },
    );
  return (
    <Confirm title={t.revokeTitle} open confirm={t.revokeDo} kind="danger" busy={change.isPending} error={change.error} faults={faults} fieldOf={fieldOf} onConfirm={send} onClose={onClose}>
      <p>{t.revokeText}</p>
      <Textarea id="certificate-reason" label={t.reason} description={t.reasonHint} required maxLength={1000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
    </Confirm>
  );
}
