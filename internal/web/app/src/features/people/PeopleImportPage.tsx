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
import { History } from './History';
import { Reading } from './Reading';
import { FileChanged, mostBytes, useCheck, type Checked, type Choices, type Preview } from './useImport';
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
      <History key={applied?.import?.id ?? ''} />
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
    setLast(null);
    if (said === '' && file) check.mutate(file, { onError: (error) => error instanceof FileChanged && focusFile() });
    else focusFile();
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setFault('');
    setStale(false);
    setLast(null);
    check.reset();
  };
  // Somebody else was faster: the same file is compared with the directory as it is now.
  const recheck = ({ upload, file: name, choices }: Checked) => {
    setStale(true);
    check.mutate({ upload, file: name, choices });
  };
  // What was read last stays on the screen while what was said of it is sent.
  const [last, setLast] = useState<Checked | null>(null);
  useEffect(() => {
    if (check.data) setLast(check.data);
  }, [check.data]);
  const shown = check.data ?? (check.isPending ? last : null);
  const say = (choices: Choices) => {
    if (!shown) return;
    setStale(false);
    setLast({ ...shown, choices });
    check.mutate({ upload: shown.upload, file: shown.file, choices });
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
            accept=".csv,.txt,.xlsx,text/csv"
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
      {!shown && !check.isPending && <Understood />}
      {check.isPending && !shown && <Waiting />}
      {check.error && !changed && <Failed error={check.error} retry={() => file && check.mutate(file)} />}
      {shown && (
        <>
          <ErrorSummary faults={shown.faults} fieldOf={() => 'file'} />
          {shown.preview && (
            <Result key={shown.upload} checked={shown} preview={shown.preview} busy={check.isPending} stale={stale} onStale={recheck} onSay={say} onApplied={onApplied} />
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

function Waiting() {
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

type ResultProps = {
  checked: Checked;
  preview: Preview;
  busy: boolean;
  stale: boolean;
  onStale: (checked: Checked) => void;
  onSay: (choices: Choices) => void;
  onApplied: (applied: Applied) => void;
};

function Result({ checked, preview: p, busy, stale, onStale, onSay, onApplied }: ResultProps) {
  const t = useFeatureText();
  const [asking, setAsking] = useState(false);
  const apply = useChange(RosterImportApplyDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const people = p.newCount + p.changedCount;
  const whole = p.heldCount === 0 && p.faults.length === 0;
  const confirm = () =>
    apply.mutate(
      { upload: checked.upload, digest: p.digest, choices: checked.choices, goodOnly: !whole },
      {
        onSuccess: ({ rosterImportApply: r }) => {
          if (r.userErrors.length === 0) onApplied(r);
          else if (r.userErrors.some((e) => e.code === 'CONFLICT')) {
            setAsking(false);
            onStale(checked);
          }
        },
      },
    );
  const label = whole ? t.apply(people) : t.applyGood(p.goodCount);
  return (
    <section className="stack" aria-labelledby="preview" aria-busy={busy}>
      {stale && (
        <Notice role="alert">
          <p>{t.stale}</p>
        </Notice>
      )}
      <div>
        <h2 id="preview" ref={heading} tabIndex={-1}>
          {t.preview}
        </h2>
        <p className="muted" role="status">
          {busy ? t.checkingAgain : t.previewOf(checked.file)}
        </p>
      </div>
      <PreviewOf preview={p} reading={<Reading preview={p} choices={checked.choices} onSay={onSay} />} choices={checked.choices} onSay={onSay}>
        {whole && people === 0 && <p className="strong">{t.nothingToDo}</p>}
        {((whole && people > 0) || p.canTakeGood) && (
          <div className="stack-s">
            {!whole && <p>{t.goodText(p.goodCount, p.heldCount)}</p>}
            <div className="row">
              <Button disabled={busy} onClick={() => setAsking(true)}>
                {label}
              </Button>
            </div>
          </div>
        )}
      </PreviewOf>
      <Confirm
        title={whole ? t.applyTitle(people) : t.applyGoodTitle(p.goodCount)}
        open={asking}
        confirm={label}
        busy={apply.isPending}
        error={apply.error}
        faults={apply.data?.rosterImportApply.userErrors ?? []}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        <ul>
          {p.newCount > 0 && <li>{t.applyNew(p.newCount)}</li>}
          {p.changedCount > 0 && <li>{t.applyChanged(p.changedCount)}</li>}
          {!whole && <li>{t.applyHeld(p.heldCount)}</li>}
          {p.flags.length > 0 && <li>{t.applyFlags(p.flags.length)}</li>}
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
        {applied.import?.held && <p>{t.heldText(applied.import.heldCount)}</p>}
      </Outcome>
      {applied.import?.held && (
        <div className="row">
          <a className="btn" href={applied.import.held.url} download={applied.import.held.name}>
            {t.heldDownload(applied.import.heldCount)}
          </a>
        </div>
      )}
      <div className="row">
        <Link className={`btn ${applied.import?.held ? 'quiet' : ''}`} to="/people">
          {t.toPeople}
        </Link>
        <Button kind="quiet" onClick={onAnother}>
          {t.another}
        </Button>
      </div>
    </>
  );
}
