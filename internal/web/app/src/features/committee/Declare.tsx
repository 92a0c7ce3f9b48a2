import { useState } from 'react';
import { ConflictDeclareDocument } from '../../gql/graphql';
import { useChange } from '../../lib/query';
import { Confirm } from '../../ui/Confirm';
import { faultAt } from '../../ui/ErrorSummary';
import { Textarea } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import type { Nomination } from './ReviewPage';
import { useFeatureText } from './text';

/** A reader's own word that something stands between them and a nominee. */
export function Declare({ nomination: n, open, onClose, onDeclared }: { nomination: Nomination; open: boolean; onClose: () => void; onDeclared: () => void }) {
  const t = useFeatureText();
  const [reason, setReason] = useState('');
  const declare = useChange(ConflictDeclareDocument);
  const faults = declare.data?.conflictDeclare.userErrors ?? [];
  return (
    <Confirm
      title={t.declareTitle}
      open={open}
      confirm={t.declareDo}
      kind="danger"
      busy={declare.isPending}
      error={declare.error}
      faults={faults}
      fieldOf={() => 'declare-reason'}
      onConfirm={() => declare.mutate({ nomination: n.id, reason }, { onSuccess: ({ conflictDeclare: { done } }) => done && onDeclared() })}
      onClose={onClose}
    >
      <Notice kind="danger">
        <p>{t.declareText}</p>
      </Notice>
      <Textarea id="declare-reason" label={t.reason} description={t.declareHint} maxLength={2000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
    </Confirm>
  );
}
