import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { AddressCorrectDocument, RefusalsDocument, type RefusalsQuery } from '../../gql/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { faultAt } from '../../ui/ErrorSummary';
import { Checkbox, TextInput } from '../../ui/inputs';
import { MailAddress } from '../../ui/MailAddress';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { Empty, Shown } from '../../ui/states';
import { useRecordsText } from './recordsText';
import './people.css';

type Refusal = RefusalsQuery['refusals']['nodes'][number];

/** Addresses that mail servers refuse, each with why, and the way to correct it and send again. */
export default function RefusalsPage() {
  const t = useRecordsText();
  const pager = usePager(50);
  const read = useData(RefusalsDocument, { first: pager.size, after: pager.after });
  const [asking, setAsking] = useState<Refusal | null>(null);
  const [done, setDone] = useState('');
  return (
    <Page
      title={t.correctTitle}
      lead={t.correctLead}
      above={
        <Link className="crumb" to="/people">
          {t.people}
        </Link>
      }
    >
      {done !== '' && (
        <Outcome key={done}>
          <p>{done}</p>
        </Outcome>
      )}
      <Shown read={read} lines={4}>
        {({ refusals: list }) =>
          list.totalCount === 0 ? (
            <Empty title={t.correctEmpty}>
              <p className="muted">{t.correctEmptyText}</p>
            </Empty>
          ) : (
            <>
              <List rows={list.nodes} onCorrect={setAsking} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          )
        }
      </Shown>
      {asking && (
        <Correct
          key={asking.person.id + asking.address}
          of={asking}
          onClose={() => setAsking(null)}
          onDone={(said) => {
            setDone(said);
            setAsking(null);
          }}
        />
      )}
    </Page>
  );
}

function List({ rows, onCorrect }: { rows: Refusal[]; onCorrect: (which: Refusal) => void }) {
  const t = useRecordsText();
  const columns: Column<Refusal>[] = [
    {
      key: 'person',
      title: t.person,
      cell: (r) => (
        <>
          <Link to={`/people/${r.person.id}`}>{r.person.name}</Link>
          <span className="person-mail">
            <MailAddress of={r.address} />
          </span>
        </>
      ),
    },
    {
      key: 'why',
      title: t.why,
      cell: (r) => (
        <>
          <span>{t.reasons[r.reason]}</span>
          <details>
            <summary className="small">{t.server}</summary>
            <p className="small muted words">{r.words}</p>
          </details>
        </>
      ),
    },
    {
      key: 'waiting',
      title: t.waiting,
      cell: (r) => (
        <details>
          <summary>{t.waitingCount(r.messages.length)}</summary>
          <ul className="plain small">
            {r.messages.map((m) => (
              <li key={m.id}>
                {m.subject} {!m.again && <span className="muted">({t.over})</span>}
              </li>
            ))}
          </ul>
        </details>
      ),
    },
    {
      key: 'act',
      title: t.correct,
      cell: (r) => (
        <Button kind="quiet" aria-label={t.correctOf(r.address)} onClick={() => onCorrect(r)}>
          {t.correct}
        </Button>
      ),
    },
  ];
  return <DataTable caption={t.correctTitle} columns={columns} rows={rows} keyOf={(r) => r.person.id + r.address} />;
}

function Correct({ of, onClose, onDone }: { of: Refusal; onClose: () => void; onDone: (said: string) => void }) {
  const t = useRecordsText();
  const client = useQueryClient();
  const [to, setTo] = useState(of.address);
  const [resend, setResend] = useState(of.again > 0);
  const correct = useChange(AddressCorrectDocument);
  const faults = correct.data?.addressCorrect.userErrors ?? [];
  const send = () =>
    correct.mutate(
      { person: of.person.id, from: of.address, to, resend },
      {
        onSuccess: ({ addressCorrect: r }) => {
          if (r.userErrors.length > 0) return;
          onDone(t.corrected(of.person.name, r.resent));
          void client.invalidateQueries({ queryKey: keyOf(RefusalsDocument) });
        },
      },
    );
  return (
    <Confirm
      title={t.correctAsk(of.person.name)}
      open
      confirm={t.correct}
      busy={correct.isPending}
      disabled={to.trim() === '' || to === of.address}
      error={correct.error}
      faults={faults}
      fieldOf={(f) => (f.path.length > 0 ? 'correct-to' : undefined)}
      onClose={onClose}
      onConfirm={send}
    >
      <TextInput id="correct-to" type="email" label={t.correctTo} value={to} error={faultAt(faults, 'to')} onChange={(e) => setTo(e.currentTarget.value)} />
      {of.again > 0 && (
        <>
          <Checkbox checked={resend} label={t.resend(of.again)} onChange={(e) => setResend(e.currentTarget.checked)} />
          <ul className="small">
            {of.messages
              .filter((m) => m.again)
              .map((m) => (
                <li key={m.id}>{m.subject}</li>
              ))}
          </ul>
          <p className="muted small">{t.resendText}</p>
        </>
      )}
    </Confirm>
  );
}
