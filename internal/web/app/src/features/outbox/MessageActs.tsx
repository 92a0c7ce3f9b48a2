import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { MessageAddressWorksDocument, MessageResendDocument, MessageReturnedDocument, OutboxDocument, type OutboxQuery } from '../../gql/graphql';
import { keyOf, useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { Outcome } from '../../ui/Outcome';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

type Message = OutboxQuery['messages']['nodes'][number];
const noFaults: Fault[] = [];

/** What can be done with one message that has gone out, was called off or came back. */
export function MessageActs({ message: m }: { message: Message }) {
  const t = useFeatureText();
  const [asking, setAsking] = useState<'resend' | 'returned' | null>(null);
  const [sentTo, setSentTo] = useState('');
  const to = m.person?.name ?? m.to;
  return (
    <>
      {sentTo !== '' && (
        <Outcome>
          <p>{t.resent(sentTo)}</p>
        </Outcome>
      )}
      <span className="row">
        {(m.state === 'SENT' || m.state === 'CANCELLED') && (
          <Button kind="quiet" aria-label={t.resendLabel(to)} onClick={() => setAsking('resend')}>
            {t.resend}
          </Button>
        )}
        {m.state === 'SENT' && (
          <Button kind="quiet" aria-label={t.returnedLabel(to)} onClick={() => setAsking('returned')}>
            {t.returned}
          </Button>
        )}
        {m.bounced && <Works message={m} />}
      </span>
      {asking === 'resend' && <Resend message={m} onClose={() => setAsking(null)} onDone={setSentTo} />}
      {asking === 'returned' && <Returned message={m} onClose={() => setAsking(null)} />}
    </>
  );
}

function Resend({ message: m, onClose, onDone }: { message: Message; onClose: () => void; onDone: (to: string) => void }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const resend = useChange(MessageResendDocument);
  const send = () =>
    resend.mutate(
      { message: m.id },
      {
        onSuccess: ({ messageResend: r }) => {
          if (!r.message) return;
          onClose();
          onDone(r.message.to);
          void client.invalidateQueries({ queryKey: keyOf(OutboxDocument) });
        },
      },
    );
  return (
    <Confirm title={t.resendTitle} open confirm={t.resend} busy={resend.isPending} error={resend.error} faults={resend.data?.messageResend.userErrors ?? noFaults} onClose={onClose} onConfirm={send}>
      <p>{t.resendText}</p>
    </Confirm>
  );
}

function Returned({ message: m, onClose }: { message: Message; onClose: () => void }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const change = useChange(MessageReturnedDocument);
  const note = () =>
    change.mutate(
      { message: m.id },
      {
        onSuccess: ({ messageReturned: r }) => {
          if (!r.message) return;
          onClose();
          void client.invalidateQueries({ queryKey: keyOf(OutboxDocument) });
        },
      },
    );
  return (
    <Confirm title={t.returnedTitle} open confirm={t.returned} busy={change.isPending} error={change.error} faults={change.data?.messageReturned.userErrors ?? noFaults} onClose={onClose} onConfirm={note}>
      <p>{t.returnedText}</p>
    </Confirm>
  );
}

function Works({ message: m }: { message: Message }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const change = useChange(MessageAddressWorksDocument);
  const say = () => change.mutate({ message: m.id }, { onSuccess: ({ messageAddressWorks: r }) => r.message && void client.invalidateQueries({ queryKey: keyOf(OutboxDocument) }) });
  return (
    <>
      {change.error && <Failed error={change.error} />}
      <ErrorSummary faults={change.data?.messageAddressWorks.userErrors ?? noFaults} fieldOf={() => undefined} />
      <Button kind="quiet" busy={change.isPending} aria-label={t.worksLabel(m.person?.name ?? m.to)} onClick={say}>
        {t.works}
      </Button>
    </>
  );
}
