import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { MessageRetryDocument, OutboxDocument, type MessageState, type OutboxQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { oneOf, useAddress } from '../../lib/address';
import { moment, number } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { Dialog } from '../../ui/Dialog';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Filter, Filters } from '../../ui/Filters';
import { Notice } from '../../ui/Notice';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Failed, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { Mailings } from './Mailings';
import { useFeatureText } from './text';
import './outbox.css';

type Message = OutboxQuery['messages']['nodes'][number];
const states = ['WAITING', 'SENT', 'FAILED'] as const satisfies readonly MessageState[];

/** Every e-mail the department sends: what waits, what went out, and what failed and why. */
export default function OutboxPage() {
  const t = useFeatureText();
  const ui = useUiText();
  const [address, setAddress] = useAddress({ search: '', state: '' });
  const state = oneOf(states, address.state);
  const pager = usePager(50);
  const read = useData(OutboxDocument, { first: pager.size, after: pager.after, search: address.search, state });
  return (
    <Page title={t.title} lead={t.lead}>
      {read.data && <Status status={read.data.outboxStatus} />}
      <Mailings told={read.error !== null} />
      <Filters>
        <SearchField label={t.search} value={address.search} onChange={(search) => setAddress({ search })} />
        <Filter label={t.state} every={ui.all} value={state ?? ''} options={states.map((s) => ({ value: s, label: t.states[s] }))} onChange={(chosen) => setAddress({ state: chosen })} />
      </Filters>
      <Shown read={read}>
        {({ messages: list }) => {
          if (list.totalCount === 0 && address.search === '' && state === null) {
            return (
              <Empty title={t.emptyTitle}>
                <p>{t.emptyText}</p>
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

function Status({ status: { mailConfigured, waiting, failed, unlisted, unlistedFailed } }: { status: OutboxQuery['outboxStatus'] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { demo } = useDepartment();
  return (
    <>
      {!mailConfigured && (
        <Notice>
          <p className="strong">{demo ? t.demo : t.notConfigured}</p>
          <p>{demo ? t.demoText : t.notConfiguredText}</p>
        </Notice>
      )}
      <dl className="figures">
        <div>
          <dt>{t.waiting}</dt>
          <dd>{number(waiting, language)}</dd>
        </div>
        <div>
          <dt>{t.failed}</dt>
          <dd>{number(failed, language)}</dd>
        </div>
        {(unlisted > 0 || unlistedFailed > 0) && (
          <div>
            <dt>{t.unlisted}</dt>
            <dd>{unlisted > 0 ? t.unlistedText(number(unlisted, language)) : t.unlistedNone}</dd>
          </div>
        )}
        {unlistedFailed > 0 && (
          <div>
            <dt>{t.unlistedFailed}</dt>
            <dd>{t.unlistedText(number(unlistedFailed, language))}</dd>
          </div>
        )}
        {mailConfigured && (
          <div>
            <dt>{t.server}</dt>
            <dd>{t.configured}</dd>
          </div>
        )}
      </dl>
      {(unlisted > 0 || unlistedFailed > 0) && <p className="muted small">{t.unlistedHint}</p>}
    </>
  );
}

function List({ rows }: { rows: Message[] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const [reading, setReading] = useState<string | null>(null);
  const open = rows.find((m) => m.id === reading);
  const columns: Column<Message>[] = [
    {
      key: 'to',
      title: t.to,
      cell: (m) => (
        <>
          {m.person && <span>{m.person.name} </span>}
          <span className="muted small message-address">{m.to}</span>
        </>
      ),
    },
    {
      key: 'subject',
      title: t.subject,
      cell: (m) => (
        <button type="button" className="link" aria-label={t.readLabel(m.subject, m.person?.name ?? m.to)} onClick={() => setReading(m.id)}>
          {m.subject}
        </button>
      ),
    },
    { key: 'created', title: t.created, cell: (m) => moment(m.created, zone, language) },
    { key: 'state', title: t.state, cell: (m) => <Standing message={m} /> },
  ];
  return (
    <>
      <DataTable caption={t.title} columns={columns} rows={rows} keyOf={(m) => m.id} />
      {open && <Reading message={open} onClose={() => setReading(null)} />}
    </>
  );
}

/** How a message stands: sent when, or why it was not, in our words or the mail server's, and when it is tried again. */
function Standing({ message: m }: { message: Message }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const kind = { WAITING: '', SENT: 'on', FAILED: 'bad' }[m.state];
  return (
    <div className="message-state">
      <span>
        <span className={`chip ${kind}`}>{t.states[m.state]}</span>
      </span>
      {m.sent && <span className="small">{moment(m.sent, zone, language)}</span>}
      {m.lastError !== '' && <span className="small">{m.lastError in t.reasons ? t.reasons[m.lastError as keyof typeof t.reasons] : t.serverSaid(m.lastError, m.attempts)}</span>}
      {m.state !== 'SENT' && m.nextAttempt && m.attempts > 0 && <span className="small muted">{t.nextAttempt(moment(m.nextAttempt, zone, language))}</span>}
      {m.state === 'FAILED' && <Retry message={m} />}
    </div>
  );
}

function Retry({ message }: { message: Message }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const retry = useChange(MessageRetryDocument);
  const send = () =>
    retry.mutate(
      { message: message.id },
      { onSuccess: ({ messageRetry: r }) => r.message && void client.invalidateQueries({ queryKey: keyOf(OutboxDocument) }) },
    );
  return (
    <>
      {retry.error && <Failed error={retry.error} />}
      <ErrorSummary faults={retry.data?.messageRetry.userErrors ?? []} fieldOf={() => undefined} />
      <span>
        <Button kind="quiet" busy={retry.isPending} aria-label={t.retryLabel(message.person?.name ?? message.to)} onClick={send}>
          {t.retry}
        </Button>
      </span>
    </>
  );
}

function Reading({ message: m, onClose }: { message: Message; onClose: () => void }) {
  const t = useFeatureText();
  const ui = useUiText();
  const { demo } = useDepartment();
  return (
    <Dialog title={m.subject} open onClose={onClose}>
      <p className="muted">{t.addressed(m.person ? `${m.person.name}, ${m.to}` : m.to)}</p>
      {!demo && <p className="muted small">{t.masked}</p>}
      <div className="authored message-text">{demo ? linked(m.text) : m.text}</div>
      <div className="actions">
        <Button kind="quiet" onClick={onClose}>
          {ui.close}
        </Button>
      </div>
    </Dialog>
  );
}

// In the demo no mail leaves, so its links are followed from here. Elsewhere they are masked.
function linked(text: string): ReactNode[] {
  return text.split(/(https?:\/\/[^\s<>]+)/).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <a key={i} href={part} rel="noopener noreferrer">
        {part}
      </a>
    ),
  );
}
