import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { RosterImportApplyDocument, type RosterImportApplyMutation } from '../../gql/graphql';
import { useChange } from '../../lib/query';
import { useReloadSession } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { FileInput } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Loading } from '../../ui/states';
import { PreviewOf } from './Preview';
import { useFeatureText } from './text';
import { Understood } from './Understood';
import { FileChanged, mostBytes, useCheck, type Checked, type Preview } from './useImport';
import './people.css';

type Applied = RosterImportApplyMutation['rosterImportApply'];

/** Takes the spreadsheet a department keeps: choose, see what it would do, confirm. */
export default function PeopleImportPage() {
  const t = useFeatureText();
  const [applied, setApplied] = useState<Applied | null>(null);
  const [again, setAgain] = useState(false);
  return (
    <Page
      title={t.importTitle}
      lead={t.importLead}
      above={
        <Link className="crumb" to="/people">
          {t.title}
        </Link>
      }
    >
      {applied ? (
        <End
          applied={applied}
          onAnother={() => {
            setApplied(null);
            setAgain(true);
          }}
        />
      ) : (
        <Import again={again} onApplied={setApplied} />
      )}
    </Page>
  );
}

function Import({ again, onApplied }: { again: boolean; onApplied: (applied: Applied) => void }) {
  const t = useFeatureText();
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState('');
  const [stale, setStale] = useState(false);
  const check = useCheck();
  useEffect(() => {
    if (again) focusFile();
  }, [again]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = wrong(file, t);
    setFault(said);
    setStale(false);
    if (said === '' && file) check.mutate(file, { onError: (error) => error instanceof FileChanged && focusFile() });
    else focusFile();
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setFault('');
    setStale(false);
    check.reset();
  };
  // Somebody else was faster: the same file is compared with the directory as it is now.
  const recheck = ({ upload, file: name }: Checked) => {
    setStale(true);
    check.mutate({ upload, file: name });
  };
  const changed = check.error instanceof FileChanged;
  return (
    <>
      <form className="card" onSubmit={submit}>
        <div>
          <FileInput
            id="file"
            label={t.file}
            description={t.fileHint}
            placeholder={t.filePlaceholder}
            accept=".csv,.txt,text/csv"
            clearable
            clearButtonProps={{ 'aria-label': t.clearFile }}
            value={file}
            onChange={choose}
            error={changed ? t.fileChanged : fault || undefined}
          />
        </div>
        <Button type="submit" busy={check.isPending}>
          {t.check}
        </Button>
      </form>
      {!check.data && !check.isPending && <Understood />}
      {check.isPending && <Reading />}
      {check.error && !changed && <Failed error={check.error} retry={() => file && check.mutate(file)} />}
      {check.data && !check.isPending && (
        <>
          <ErrorSummary faults={check.data.faults} fieldOf={() => 'file'} />
          {check.data.preview && (
            <Result key={check.data.preview.digest} checked={check.data} preview={check.data.preview} stale={stale} onStale={recheck} onApplied={onApplied} />
          )}
        </>
      )}
    </>
  );
}

function focusFile() {
  document.getElementById('file')?.focus();
}

function wrong(file: File | null, t: ReturnType<typeof useFeatureText>): string {
  if (!file) return t.chooseFirst;
  if (file.size === 0) return t.fileEmpty;
  return file.size > mostBytes ? t.fileTooLarge : '';
}

function Reading() {
  const t = useFeatureText();
  return (
    <>
      <p className="muted" role="status">
        {t.checking}
      </p>
      <Loading lines={5} />
    </>
  );
}

type ResultProps = { checked: Checked; preview: Preview; stale: boolean; onStale: (checked: Checked) => void; onApplied: (applied: Applied) => void };

function Result({ checked, preview: p, stale, onStale, onApplied }: ResultProps) {
  const t = useFeatureText();
  const [asking, setAsking] = useState(false);
  const apply = useChange(RosterImportApplyDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const people = p.newCount + p.changedCount;
  const confirm = () =>
    apply.mutate(
      { upload: checked.upload, digest: p.digest },
      {
        onSuccess: ({ rosterImportApply: r }) => {
          if (r.userErrors.length === 0) onApplied(r);
          else if (r.userErrors.some((e) => e.code === 'CONFLICT')) onStale(checked);
        },
      },
    );
  return (
    <section className="stack" aria-labelledby="preview">
      {stale && (
        <Notice role="alert">
          <p>{t.stale}</p>
        </Notice>
      )}
      <div>
        <h2 id="preview" ref={heading} tabIndex={-1}>
          {t.preview}
        </h2>
        <p className="muted">{t.previewOf(checked.file)}</p>
      </div>
      <PreviewOf preview={p}>
        {people === 0 ? (
          <p className="strong">{t.nothingToDo}</p>
        ) : (
          <div className="row">
            <Button onClick={() => setAsking(true)}>{t.apply(people)}</Button>
          </div>
        )}
      </PreviewOf>
      <Confirm
        title={t.applyTitle(people)}
        open={asking}
        confirm={t.apply(people)}
        busy={apply.isPending}
        error={apply.error}
        faults={apply.data?.rosterImportApply.userErrors ?? []}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        <ul>
          {p.newCount > 0 && <li>{t.applyNew(p.newCount)}</li>}
          {p.changedCount > 0 && <li>{t.applyChanged(p.changedCount)}</li>}
        </ul>
        <p>{t.applyRest(p.unchangedCount, p.notInFileCount)}</p>
        <p>{t.applyAll}</p>
      </Confirm>
    </section>
  );
}

function End({ applied, onAnother }: { applied: Applied; onAnother: () => void }) {
  const t = useFeatureText();
  const reload = useReloadSession();
  useEffect(() => {
    // Divisions may be new and roles of people may show: everything on the way back is asked again.
    void reload();
  }, []);
  return (
    <>
      <Outcome>
        <p className="strong">{t.applied(applied.newCount, applied.changedCount, applied.unchangedCount)}</p>
      </Outcome>
      <div className="row">
        <Link className="btn" to="/people">
          {t.toPeople}
        </Link>
        <Button kind="quiet" onClick={onAnother}>
          {t.another}
        </Button>
      </div>
    </>
  );
}
