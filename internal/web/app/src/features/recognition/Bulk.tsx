import { useState } from 'react';
import { CertificatesBulkPreviewDocument, CertificatesFulfilDocument, CertificatesResendDocument, type Fulfilment } from '../../gql/graphql';
import { useOnceKey } from '../../lib/once';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { Refusals } from './Refusals';
import { useFeatureText } from './text';

const acts = ['PLAQUE', 'STIPEND', 'PRESENTATION', 'MAIL'] as const;
type Act = (typeof acts)[number];
const noFaults: Fault[] = [];
const kindOf = (act: Act): Fulfilment | null => (act === 'MAIL' ? null : act);

/** Does one thing to many certificates, after a look at what it would do. */
export function Bulk({ chosen, onDone }: { chosen: string[]; onDone: (said: string) => void }) {
  const t = useFeatureText();
  const [act, setAct] = useState<Act>('PLAQUE');
  const preview = useChange(CertificatesBulkPreviewDocument);
  const rows = preview.data?.certificatesBulkPreview.rows;
  return (
    <div className="stack-s no-print">
      {preview.error && <Failed error={preview.error} />}
      <ErrorSummary faults={preview.data?.certificatesBulkPreview.userErrors ?? noFaults} fieldOf={() => undefined} />
      <div className="row row-end">
        <NativeSelect id="bulk-act" label={t.bulkAct} value={act} data={acts.map((a) => ({ value: a, label: t.bulkActs[a] }))} onChange={(e) => setAct(e.currentTarget.value as Act)} />
        <Button disabled={chosen.length === 0} busy={preview.isPending} onClick={() => preview.mutate({ certificates: chosen, kind: kindOf(act) })}>
          {t.bulkPreview(chosen.length)}
        </Button>
      </div>
      {rows && <Sure act={act} rows={rows} chosen={chosen} onClose={() => preview.reset()} onDone={(n) => { preview.reset(); onDone(t.bulkDone(n)); }} />}
    </div>
  );
}

function Sure({ act, rows, chosen, onClose, onDone }: { act: Act; rows: { id: string; name: string; refused: string }[]; chosen: string[]; onClose: () => void; onDone: (n: number) => void }) {
  const t = useFeatureText();
  const key = useOnceKey();
  const [note, setNote] = useState('');
  const fulfil = useChange(CertificatesFulfilDocument);
  const resend = useChange(CertificatesResendDocument);
  const kind = kindOf(act);
  const n = rows.filter((r) => r.refused === '').length;
  const over = ({ done }: { done?: number | null }) => done !== null && done !== undefined && onDone(done);
  const send = () =>
    kind
      ? fulfil.mutate({ certificates: chosen, kind, note, key: key(`${kind} ${note} ${chosen.join()}`) }, { onSuccess: (r) => over(r.certificatesFulfil) })
      : resend.mutate({ certificates: chosen, key: key(chosen.join()) }, { onSuccess: (r) => over(r.certificatesResend) });
  return (
    <Confirm
      title={t.bulkTitle(t.bulkActs[act])}
      open
      confirm={t.bulkDo}
      busy={fulfil.isPending || resend.isPending}
      error={fulfil.error ?? resend.error}
      faults={fulfil.data?.certificatesFulfil.userErrors ?? resend.data?.certificatesResend.userErrors ?? noFaults}
      disabled={n === 0}
      onClose={onClose}
      onConfirm={send}
    >
      <p className="strong">{kind ? t.bulkCount(n) : t.bulkMailCount(n)}</p>
      <p>{kind ? t.bulkText : t.bulkMailText}</p>
      {kind && <TextInput id="bulk-note" label={t.note} maxLength={1000} value={note} onChange={(e) => setNote(e.currentTarget.value)} />}
      <Refusals rows={rows} given={t.bulkFor} refused={t.notDone} />
    </Confirm>
  );
}
