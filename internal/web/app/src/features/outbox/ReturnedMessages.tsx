import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { OutboxDocument, ReturnedMailReadDocument } from '../../gql/graphql';
import { keyOf, useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { FileInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

const noFaults: Fault[] = [];
// What names the message and the reason stands at the beginning of a returned message; the rest, which
// repeats its text, does not leave the browser.
const most = 40_000;

/** Returned messages, read from their files and matched to the messages that came back. */
export function ReturnedMessages() {
  const t = useFeatureText();
  const client = useQueryClient();
  const [files, setFiles] = useState<File[]>([]);
  const read = useChange(ReturnedMailReadDocument);
  const [named, setNamed] = useState<string[]>([]);
  const send = async () => {
    const texts = await Promise.all(files.map(async (f) => f.slice(0, most).text()));
    setNamed(files.map((f) => f.name));
    read.mutate({ files: texts }, { onSuccess: ({ returnedMailRead: r }) => r.userErrors.length === 0 && void client.invalidateQueries({ queryKey: keyOf(OutboxDocument) }) });
  };
  const done = read.data?.returnedMailRead.returned ?? [];
  return (
    <details>
      <summary>{t.readTitle}</summary>
      <div className="stack-s">
        <p className="muted small">{t.readLead}</p>
        {read.error && <Failed error={read.error} />}
        <ErrorSummary faults={read.data?.returnedMailRead.userErrors ?? noFaults} fieldOf={() => 'returned-files'} />
        <FileInput id="returned-files" multiple accept=".eml,message/rfc822,text/plain" label={t.readLabel2} value={files} onChange={setFiles} />
        <div className="actions">
          <Button kind="quiet" busy={read.isPending} disabled={files.length === 0} onClick={() => void send()}>
            {t.readDo}
          </Button>
        </div>
        {done.length > 0 && (
          <ul role="status">
            {done.map((r, i) => (
              <li key={named[i] ?? i}>
                {t.readRow(named[i] ?? '')} {t.outcomes[r.outcome]} <span className="muted small">{[r.address, r.status].filter((s) => s !== '').join(' · ')}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
