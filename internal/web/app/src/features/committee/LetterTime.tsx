import { useState } from 'react';
import { SupportLetterExtendDocument } from '../../gql/graphql';
import { useChange } from '../../lib/query';
import { Confirm } from '../../ui/Confirm';
import { faultAt } from '../../ui/ErrorSummary';
import { Textarea, TextInput } from '../../ui/inputs';
import { useFeatureText } from './text';
import type { Lack } from './words';

export type Late = { lack: Lack; nominee: string };

/** More time for one letter of support, with a reason that stays. */
export function LetterTime({ late: { lack, nominee }, onClose, onDone }: { late: Late; onClose: () => void; onDone: (who: string) => void }) {
  const t = useFeatureText();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const extend = useChange(SupportLetterExtendDocument);
  const faults = extend.data?.supportLetterExtend.userErrors ?? [];
  const send = () => extend.mutate({ letter: lack.letter ?? '', until, reason }, { onSuccess: ({ supportLetterExtend: answer }) => answer.done && onDone(lack.who) });
  return (
    <Confirm title={t.letterMoreTitle(lack.who, nominee)} open confirm={t.letterMoreDo} busy={extend.isPending} disabled={until === ''} error={extend.error} faults={faults} fieldOf={(f) => `letter-${f.path.at(-1) ?? ''}`} onConfirm={send} onClose={onClose}>
      <p>{t.letterMoreText}</p>
      <TextInput id="letter-until" type="date" label={t.untilDay} value={until} error={faultAt(faults, 'until')} onChange={(e) => setUntil(e.currentTarget.value)} />
      <Textarea id="letter-reason" label={t.reason} maxLength={1000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
    </Confirm>
  );
}
