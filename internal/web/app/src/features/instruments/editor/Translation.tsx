import { useState } from 'react';
import { InstrumentTranslationImportDocument, type InstrumentTranslationImportMutation } from '../../../gql/graphql';
import { upload } from '../../../lib/graphql';
import { useChange } from '../../../lib/query';
import { Button } from '../../../ui/Button';
import { DataTable, type Column } from '../../../ui/DataTable';
import { ErrorSummary, type Fault } from '../../../ui/ErrorSummary';
import { FileInput } from '../../../ui/inputs';
import { Outcome } from '../../../ui/Outcome';
import { Failed } from '../../../ui/states';
import { useEditorText } from './text';
import { useWork } from './work';

type Result = InstrumentTranslationImportMutation['instrumentTranslationImport'];
type Note = Result['notes'][number];

const noFaults: Fault[] = [];
const mostBytes = 10 * 1024 * 1024;

/** Texts out to a spreadsheet and back, with every row that was not taken. */
export function Translation() {
  const t = useEditorText();
  const { instrument, saving, adopt } = useWork();
  const [file, setFile] = useState<File | null>(null);
  const [own, setOwn] = useState<Fault[]>(noFaults);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [result, setResult] = useState<Result | null>(null);
  const change = useChange(InstrumentTranslationImportDocument);
  const saved = saving.phase === 'clean';
  const send = async () => {
    setError(null);
    setResult(null);
    const fault = !file ? t.fileMissing : file.size === 0 ? t.fileEmpty : file.size > mostBytes ? t.fileTooLarge : '';
    setOwn(fault === '' ? noFaults : [{ code: 'INVALID', path: ['upload'], message: fault }]);
    if (!file || fault !== '') return;
    setSending(true);
    try {
      const id = await upload(file);
      const { instrumentTranslationImport: r } = await change.mutateAsync({ instrument: instrument.id, upload: id, revision: saving.revision });
      setOwn(r.userErrors);
      if (r.userErrors.length > 0) return;
      setResult(r);
      if (r.instrument?.draft) adopt(r.instrument.draft.definition, r.revision, r.instrument.draft);
    } catch (err) {
      setError(err);
    } finally {
      setSending(false);
    }
  };
  return (
    <div className="stack">
      <section className="stack-s" aria-labelledby="csv-out">
        <h2 id="csv-out">{t.csvOut}</h2>
        <p>{t.csvOutText}</p>
        <div>
          {saved ? (
            <a className="btn quiet" href={`/d/translation/${instrument.id}`} download>
              {t.csvDownload}
            </a>
          ) : (
            <p className="muted" role="status">
              {t.csvWait}
            </p>
          )}
        </div>
      </section>
      <section className="stack-s" aria-labelledby="csv-in">
        <h2 id="csv-in">{t.csvIn}</h2>
        <p>{t.csvInText}</p>
        {error !== null && <Failed error={error} />}
        <ErrorSummary faults={own} fieldOf={() => 'translation-file'} />
        <FileInput id="translation-file" label={t.csvFile} placeholder={t.noFile} accept=".csv,text/csv" value={file} onChange={setFile} />
        <div>
          <Button onClick={() => void send()} busy={sending || !saved}>
            {sending ? t.csvTaking : t.csvTake}
          </Button>
        </div>
        {result && (
          <Outcome>
            <p>{t.csvTaken(result.changed)}</p>
            <p>{result.notes.length === 0 ? t.csvAllTaken : t.csvNotTaken(result.notes.length)}</p>
          </Outcome>
        )}
        {result && result.notes.length > 0 && <Notes notes={result.notes} />}
      </section>
    </div>
  );
}

function Notes({ notes }: { notes: Note[] }) {
  const t = useEditorText();
  const columns: Column<Note>[] = [
    { key: 'line', title: t.noteLine, cell: (n) => String(n.line) },
    { key: 'message', title: t.noteReason, cell: (n) => n.message },
    { key: 'key', title: t.noteKey, cell: (n) => (n.key === '' ? '' : <span className="mono">{n.key}</span>) },
    { key: 'language', title: t.noteLanguage, cell: (n) => (n.language === '' ? '' : t.languageName(n.language)) },
  ];
  return <DataTable caption={t.csvNotTaken(notes.length)} columns={columns} rows={notes} keyOf={(n) => `${String(n.line)} ${n.key} ${n.language} ${n.code}`} />;
}
