import { useEffect, useState, type KeyboardEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { InstrumentDocument, InstrumentDraftFromDocument, InstrumentsDocument, type InstrumentPartsFragment } from '../../../gql/graphql';
import { usePick } from '../../../i18n/text';
import { keyOf, useChange, useData } from '../../../lib/query';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Icon } from '../../../ui/Icon';
import { NativeSelect, Tabs } from '../../../ui/inputs';
import { Missing } from '../../../ui/Missing';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Failed, Shown } from '../../../ui/states';
import { useKeepInstrument } from '../cache';
import { ChangeClass, ChangeList } from '../Changes';
import { PublishDialog } from '../PublishDialog';
import { partAt, questionNamed } from '../definition/tree';
import { LivePreview } from './LivePreview';
import { Outline } from './Outline';
import { Problems } from './Problems';
import { Translation } from './Translation';
import { useEditorText } from './text';
import { idOf, useNewWork, useWork, WorkProvider, type Problem } from './work';
import './editor.css';

/** The draft of one questionnaire, to be written. */
export default function EditorPage() {
  const { id = '' } = useParams();
  const read = useData(InstrumentDocument, { id });
  return <Shown read={read}>{({ instrument }) => (instrument ? <Opened instrument={instrument} /> : <Missing />)}</Shown>;
}

function Opened({ instrument }: { instrument: InstrumentPartsFragment }) {
  // Work that has begun goes on, even when the draft is published from elsewhere meanwhile.
  const [begun, setBegun] = useState(Boolean(instrument.draft));
  useEffect(() => {
    if (instrument.draft) setBegun(true);
  }, [instrument.draft]);
  return begun ? <Editor instrument={instrument} /> : <NoDraft instrument={instrument} />;
}

/** Everything is published: the next version begins as a copy of one there is. */
function NoDraft({ instrument }: { instrument: InstrumentPartsFragment }) {
  const t = useEditorText();
  const pick = usePick();
  const keep = useKeepInstrument();
  const begin = useChange(InstrumentDraftFromDocument);
  const [version, setVersion] = useState(instrument.versions[0]?.id ?? '');
  const faults = begin.data?.instrumentDraftFrom.userErrors ?? [];
  return (
    <Page title={t.noDraftTitle} lead={pick(instrument.title)} above={<Crumb instrument={instrument} />} narrow>
      {begin.error && <Failed error={begin.error} />}
      <ErrorSummary faults={faults} fieldOf={() => undefined} />
      <p>{t.noDraftText}</p>
      {instrument.versions.length > 0 && (
        <div className="row row-end">
          <NativeSelect label={t.beginFrom} value={version} onChange={(e) => setVersion(e.currentTarget.value)} data={instrument.versions.map((v) => ({ value: v.id, label: t.versionNumber(v.number) }))} />
          <Button
            busy={begin.isPending}
            onClick={() => begin.mutate({ instrument: instrument.id, version, revision: instrument.revision }, { onSuccess: ({ instrumentDraftFrom: r }) => r.userErrors.length === 0 && r.instrument && keep(r.instrument) })}
          >
            {t.beginDraft}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Crumb({ instrument }: { instrument: InstrumentPartsFragment }) {
  const pick = usePick();
  return (
    <Link className="crumb" to={`/instruments/${instrument.id}`}>
      {pick(instrument.title)}
    </Link>
  );
}

type View = 'outline' | 'preview' | 'problems' | 'changes' | 'translation';

function Editor({ instrument }: { instrument: InstrumentPartsFragment }) {
  const t = useEditorText();
  const client = useQueryClient();
  // What is read next is asked for anew: the editor has saved since.
  const forget = () => {
    void client.invalidateQueries({ queryKey: keyOf(InstrumentDocument, { id: instrument.id }) });
    void client.invalidateQueries({ queryKey: keyOf(InstrumentsDocument) });
  };
  const work = useNewWork(instrument, forget);
  const wide = useWide();
  const [view, setView] = useState<View>(wide ? 'preview' : 'outline');
  const [wanted, setWanted] = useState<{ name: string } | null>(null);
  useEffect(() => forget, []);
  useLeaveWarning(work.saving.phase !== 'clean');
  const shown: View = wide && view === 'outline' ? 'preview' : view;

  const go = (problem: Problem) => {
    if (!problem.path) return;
    work.openPart(partAt(problem.path));
    if (!wide) setView('outline');
    // The field itself, else whatever around it has a place of its own.
    const part = partAt(problem.path);
    const { path } = problem;
    const ways = path.map((_, i) => path.slice(0, path.length - i)).filter((way) => way.length > part.length);
    work.focus(...ways.map((way) => idOf(way)), idOf(part, 'open'));
  };
  const edit = (name: string) => {
    const found = questionNamed(work.definition, name);
    if (!found) return;
    work.openPart(found.path);
    if (!wide) setView('outline');
    work.focus(idOf([...found.path, 'title']));
  };
  const keys = (event: KeyboardEvent) => {
    // In the preview the keys belong to what is answered there.
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (event.target as Element).closest('.respondent-form')) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo(work, t.redone);
    else undo(work, t.undone);
  };
  return (
    <WorkProvider value={work}>
      <div className="editor" onKeyDown={keys}>
        <Page title={t.editTitle} above={<Crumb instrument={instrument} />} actions={<Bar />}>
          <Notices />
          <p className="unseen" id="outline-keys">
            {t.outlineKeys}
          </p>
          <p className="unseen" role="status" aria-live="polite">
            {work.announced}
          </p>
          <div className="editor-columns">
            {wide && (
              <section className="editor-main" aria-label={t.outline}>
                <Outline
                  onPreview={(name) => {
                    setView('preview');
                    setWanted({ name });
                  }}
                />
              </section>
            )}
            <Tabs className="editor-side" value={shown} onChange={(next) => setView((next ?? 'preview') as View)} keepMounted={false}>
              <Tabs.List aria-label={t.views}>
                {!wide && <Tabs.Tab value="outline">{t.outline}</Tabs.Tab>}
                <Tabs.Tab value="preview">{t.preview}</Tabs.Tab>
                <Tabs.Tab value="problems">
                  <ToMend />
                </Tabs.Tab>
                <Tabs.Tab value="changes">{t.changes}</Tabs.Tab>
                <Tabs.Tab value="translation">{t.translation}</Tabs.Tab>
              </Tabs.List>
              {!wide && (
                <Tabs.Panel value="outline">
                  <Outline
                    onPreview={(name) => {
                      setView('preview');
                      setWanted({ name });
                    }}
                  />
                </Tabs.Panel>
              )}
              <Tabs.Panel value="preview">
                <LivePreview wanted={wanted} onEdit={edit} />
              </Tabs.Panel>
              <Tabs.Panel value="problems">
                <Problems onGo={go} />
              </Tabs.Panel>
              <Tabs.Panel value="changes">
                <Changes />
              </Tabs.Panel>
              <Tabs.Panel value="translation">
                <Translation />
              </Tabs.Panel>
            </Tabs>
          </div>
        </Page>
        <Conflict />
      </div>
    </WorkProvider>
  );
}

type Work = ReturnType<typeof useWork>;

function undo(work: Work, said: string) {
  if (!work.canUndo) return;
  work.undo();
  work.announce(said);
}

function redo(work: Work, said: string) {
  if (!work.canRedo) return;
  work.redo();
  work.announce(said);
}

/** Taking back, the languages that are shown, whether it is saved, and publishing. */
function Bar() {
  const t = useEditorText();
  const work = useWork();
  const { offered, shown, show } = work;
  return (
    <div className="editor-bar">
      <span className="small muted save-line" role="status">
        {t.phases[work.saving.phase]}
      </span>
      <button type="button" className="tool" aria-disabled={!work.canUndo || undefined} onClick={() => undo(work, t.undone)} aria-keyshortcuts="Control+Z">
        <Icon name="undo" size={18} />
        {t.undo}
      </button>
      <button type="button" className="tool" aria-disabled={!work.canRedo || undefined} onClick={() => redo(work, t.redone)} aria-keyshortcuts="Control+Shift+Z">
        <Icon name="redo" size={18} />
        {t.redo}
      </button>
      {offered.length > 1 && (
        <NativeSelect
          aria-label={t.writeIn}
          value={shown.length === offered.length ? '' : (shown[0] ?? '')}
          onChange={(e) => show(e.currentTarget.value === '' ? [] : [e.currentTarget.value])}
          data={[{ value: '', label: t.allLanguages }, ...offered.map((l) => ({ value: l, label: t.onlyLanguage(t.languageName(l)) }))]}
        />
      )}
      <Publish />
    </div>
  );
}

function Publish() {
  const t = useEditorText();
  const navigate = useNavigate();
  const { instrument, checked, saving, problems } = useWork();
  const [asking, setAsking] = useState(false);
  const blocking = problems.filter((p) => p.blocking).length;
  const ready = saving.phase === 'clean' && checked.draft !== null && blocking === 0;
  return (
    <>
      <Button onClick={() => ready && setAsking(true)} aria-disabled={!ready || undefined} title={ready ? undefined : blocking > 0 ? t.publishBlocked(blocking) : t.publishWait}>
        {t.publishAsk}
      </Button>
      {asking && checked.draft && (
        <PublishDialog
          instrument={instrument}
          draft={checked.draft}
          onClose={() => setAsking(false)}
          onDone={(version) => void navigate(`/instruments/${instrument.id}`, { state: { published: version.id } })}
        />
      )}
    </>
  );
}

function ToMend() {
  const t = useEditorText();
  const { problems } = useWork();
  const n = problems.filter((p) => p.blocking).length;
  return (
    <>
      {t.problems} {n > 0 && <span className="chip bad">{n}</span>}
    </>
  );
}

function Changes() {
  const t = useEditorText();
  const { checked, instrument, saving } = useWork();
  const newest = instrument.versions[0]?.number ?? 0;
  if (!checked.draft) return <p role="status">{t.checking}</p>;
  return (
    <div className="stack">
      <ChangeClass draft={checked.draft} newest={newest} />
      <ChangeList draft={checked.draft} />
      {saving.phase !== 'clean' && (
        <p className="muted small" role="status">
          {t.checkedBefore}
        </p>
      )}
    </div>
  );
}

/** What the author has to know about the saving. */
function Notices() {
  const t = useEditorText();
  const { saving } = useWork();
  if (saving.phase === 'refused') {
    return (
      <Notice kind="danger" role="alert">
        {saving.faults.map((f) => (
          <p key={f.code + f.path.join('.')}>{f.message}</p>
        ))}
        <p>{t.refusedText}</p>
      </Notice>
    );
  }
  if (saving.phase === 'offline') {
    return (
      <Notice>
        <p>{t.offlineText}</p>
      </Notice>
    );
  }
  return null;
}

/** Somebody else saved since: the author chooses, and nothing is lost before. */
function Conflict() {
  const t = useEditorText();
  const { saving, choose, instrument } = useWork();
  const navigate = useNavigate();
  if (saving.phase !== 'conflict' || !saving.standing) return null;
  const gone = saving.standing.definition === null;
  return (
    <Dialog title={gone ? t.goneTitle : t.conflictTitle} open onClose={() => undefined}>
      <p>{gone ? t.goneText : t.conflictText}</p>
      <div className="actions">
        <Button kind="quiet" onClick={() => choose('mine')}>
          {gone ? t.goneKeep : t.keepMine}
        </Button>
        <Button kind="quiet" onClick={() => (gone ? void navigate(`/instruments/${instrument.id}`) : choose('theirs'))}>
          {gone ? t.goneLeave : t.takeTheirs}
        </Button>
      </div>
    </Dialog>
  );
}

function useLeaveWarning(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}

/** Whether there is room for the preview beside the questions. */
function useWide(): boolean {
  const query = '(min-width: 1000px)';
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const tell = () => setWide(list.matches);
    list.addEventListener('change', tell);
    return () => list.removeEventListener('change', tell);
  }, []);
  return wide;
}
