import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { BallotCastDocument, BallotWithdrawDocument, DraftSaveDocument, QuestionnaireDocument, ResponseSubmitDocument, type QuestionnaireQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useLocalDraft } from '../../lib/draft';
import { deadline, moment } from '../../lib/format';
import { RequestError, request } from '../../lib/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import type { Answers } from '../../lib/shelf';
import { useAutosave } from '../../lib/useAutosave';
import { Bar } from '../../ui/Bar';
import { Button } from '../../ui/Button';
import { CalendarFile } from '../../ui/CalendarFile';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Loading, Shown, useErrorText } from '../../ui/states';
import { withTextHint } from '../../ui/survey/definition';
import type { FormHandle, Progress } from '../../ui/survey/RespondentForm';
import { Elsewhere, SaveLine, useLeaveWarning } from '../../ui/survey/Saving';
import en from '../../i18n/en/respond';
import fr from '../../i18n/fr/respond';
import { useFeatureText } from './text';

const RespondentForm = lazy(() => import('../../ui/survey/RespondentForm'));

type Questionnaire = NonNullable<QuestionnaireQuery['questionnaire']>;

/** A survey as somebody who answers sees it, from the promise to the thanks. */
export default function RespondPage({ campaign }: { campaign: string }) {
  const t = useFeatureText();
  const read = useData(QuestionnaireDocument, { campaign });
  const client = useQueryClient();
  const [correcting, setCorrecting] = useState(false);
  const [dropped, setDropped] = useState<string[]>([]);
  if (!read.data && read.error instanceof RequestError && read.error.code === 'UNAUTHENTICATED') return <WhoAreYou />;
  return (
    <Shown read={read} lines={6}>
      {({ questionnaire: q }) => {
        if (!q) {
          return (
            <Page title={t.missingTitle} narrow>
              <p>{t.missingText}</p>
            </Page>
          );
        }
        if (q.state === 'CLOSED') return <Closed questionnaire={q} />;
        if (q.state === 'SUBMITTED' && !correcting) return <Thanks questionnaire={q} dropped={dropped} onCorrect={() => setCorrecting(true)} />;
        const submitted = async (left: string[]) => {
          setDropped(left);
          await client.invalidateQueries({ queryKey: keyOf(QuestionnaireDocument) });
          setCorrecting(false);
          window.scrollTo(0, 0);
        };
        const Way = q.mode === 'ANONYMOUS' ? Sealing : Answering;
        return <Way questionnaire={q} onSubmitted={submitted} />;
      }}
    </Shown>
  );
}

const saveDraft = async (campaign: string, answers: Answers, revision: number) => (await request(DraftSaveDocument, { campaign, answers, revision })).draftSave;

type WayProps = { questionnaire: Questionnaire; onSubmitted: (dropped: string[]) => Promise<void> };

/** Answering where the server keeps a draft: another device can go on with it. */
function Answering({ questionnaire, onSubmitted }: WayProps) {
  const t = useFeatureText();
  const viewer = useViewer();
  // The page goes on from what the server had when it was opened; saves do not draw it anew.
  const [q] = useState(questionnaire);
  const autosave = useAutosave({ about: q.campaign, person: viewer?.person.id ?? '', revision: q.revision, saved: q.saved ?? null, answers: q.answers as Answers, send: saveDraft });
  const [first] = useState(() => autosave.state.unsaved ?? (q.answers as Answers));
  const { submit, faults, error, pending } = useSubmit(q.campaign, async (dropped) => {
    autosave.dispatch({ type: 'submitted' });
    await onSubmitted(dropped);
  });
  useLeaveWarning(autosave.state.phase !== 'clean');
  return (
    <Sheet
      questionnaire={q}
      first={first}
      note={q.state === 'SUBMITTED' ? t.correcting : undefined}
      faults={faults.length > 0 ? faults : autosave.state.faults}
      error={error}
      line={pending ? t.submitting : <SaveLine state={autosave.state} />}
      onChange={(answers) => autosave.dispatch({ type: 'changed', answers })}
      onComplete={submit}
      elsewhere={autosave.state.phase === 'conflict' ? (autosave.state.standing?.answers ?? {}) : null}
      onChoose={(whose) => autosave.dispatch({ type: 'chosen', whose })}
    />
  );
}

/** Answering an anonymous survey: the draft stays in this browser, and submitting seals it. */
function Sealing({ questionnaire, onSubmitted }: WayProps) {
  const t = useFeatureText();
  const viewer = useViewer();
  const [q] = useState(questionnaire);
  const draft = useLocalDraft(q.campaign, viewer?.person.id ?? '');
  const [first] = useState(() => draft.answers ?? {});
  const change = useChange(BallotCastDocument);
  const cast = (answers: Answers) =>
    change.mutate(
      { campaign: q.campaign, answers },
      {
        onSuccess: ({ ballotCast: r }) => {
          if (!r.done) return;
          draft.clear();
          void onSubmitted(r.dropped);
        },
      },
    );
  return (
    <Sheet
      questionnaire={q}
      first={first}
      note={q.state === 'SUBMITTED' ? t.replacing : undefined}
      faults={change.data?.ballotCast.userErrors ?? noFaults}
      error={change.error}
      line={change.isPending ? t.sealing : t.keptHere}
      onChange={draft.write}
      onComplete={cast}
      elsewhere={draft.elsewhere}
      onChoose={draft.choose}
    />
  );
}

type SheetProps = {
  questionnaire: Questionnaire;
  /** The answers it starts with. */
  first: Answers;
  /** What to know when answers were submitted before. */
  note?: string;
  faults: Fault[];
  error: Error | null;
  /** Where the answers are at this moment. */
  line: ReactNode;
  onChange: (answers: Answers) => void;
  onComplete: (answers: Answers) => void;
  /** Answers given in another tab or on another device meanwhile: the reader chooses. */
  elsewhere: Answers | null;
  onChoose: (whose: 'mine' | 'theirs') => void;
};

function Sheet({ questionnaire: q, first, note, faults, error, line, onChange, onComplete, elsewhere, onChoose }: SheetProps) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const sayError = useErrorText();
  const { zone } = useDepartment();
  const definition = useMemo(() => withTextHint(q.definition, { en: en.noPatients, fr: fr.noPatients }), [q.definition]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const form = useRef<FormHandle>(null);
  const issues = useMemo(() => faults.map((f) => ({ question: questionOf(f), message: f.message })), [faults]);

  return (
    <Page title={pick(q.title)} lead={t.facts(q.questions, q.minutes, deadline(q.closes, zone, language))} narrow>
      {note && (
        <Notice>
          <p>{note}</p>
        </Notice>
      )}
      <Head questionnaire={q} />
      <p className="small">
        <CalendarFile id={q.campaign} path={`/s/${q.campaign}`} title={pick(q.title)} text={t.facts(q.questions, q.minutes, deadline(q.closes, zone, language))} closes={q.closes} />
      </p>
      <ErrorSummary faults={faults} fieldOf={() => undefined} onFollow={(f) => form.current?.focusQuestion(questionOf(f))} />
      {error && (
        <Notice kind="danger" role="alert">
          <p>
            {t.notSubmitted} {sayError(error)}
          </p>
        </Notice>
      )}
      <section aria-label={t.form} className="survey-sheet">
        <div className="survey-status">
          {progress && (
            <>
              <Bar share={progress.answered / Math.max(1, progress.questions)} />
              <span className="small muted tabular">{t.progress(progress.answered, progress.questions)}</span>
            </>
          )}
        </div>
        <Suspense fallback={<Loading lines={6} />}>
          <RespondentForm
            ref={form}
            definition={definition}
            language={language}
            answers={first}
            submitText={q.mode === 'ANONYMOUS' ? t.seal : t.submit}
            issues={issues}
            onReady={setProgress}
            onChange={(answers, now) => {
              setProgress(now);
              onChange(answers);
            }}
            onComplete={onComplete}
          />
        </Suspense>
        <p className="small muted save-line" role="status">
          {line}
        </p>
      </section>
      <Elsewhere
        open={elsewhere !== null}
        onMine={() => onChoose('mine')}
        onTheirs={() => {
          if (elsewhere) form.current?.replace(elsewhere);
          onChoose('theirs');
        }}
      />
    </Page>
  );
}

/** The question a fault of the server is about: the first step of its path below the answers. */
function questionOf(fault: Fault): string {
  const [top, name] = fault.path;
  return (top === 'answers' ? (name ?? '') : (top ?? '')).split(/[.[]/)[0] ?? '';
}

/** Submits, with one key for one set of answers, so that sending them twice submits them once. */
function useSubmit(campaign: string, onDone: (dropped: string[]) => Promise<void>) {
  const change = useChange(ResponseSubmitDocument);
  const sent = useRef({ answers: '', key: '' });
  const submit = (answers: Answers) => {
    const text = JSON.stringify(answers);
    if (sent.current.answers !== text) sent.current = { answers: text, key: crypto.randomUUID() };
    change.mutate(
      { campaign, answers, key: sent.current.key },
      { onSuccess: ({ responseSubmit: r }) => r.userErrors.length === 0 && void onDone(r.dropped) },
    );
  };
  const faults = change.data?.responseSubmit.userErrors;
  return { submit, faults: faults ?? noFaults, error: change.error, pending: change.isPending };
}

const noFaults: Fault[] = [];

/** What a respondent is told before the first question: the promise, the notice, the definition. */
function Head({ questionnaire: q }: { questionnaire: Questionnaire }) {
  const t = useFeatureText();
  const pick = usePick();
  return (
    <div className="card survey-head">
      <section>
        <h2>{t.definition}</h2>
        <p className="authored">{pick(q.mentorshipDefinition)}</p>
      </section>
      <section>
        <h2>{t.promise}</h2>
        <p className="authored">{pick(q.promise)}</p>
      </section>
      <details>
        <summary>{t.notice}</summary>
        <p className="authored">{pick(q.notice)}</p>
      </details>
      {q.helpContact !== '' && <p className="small muted">{t.contact(q.helpContact)}</p>}
    </div>
  );
}

function Thanks({ questionnaire: q, dropped, onCorrect }: { questionnaire: Questionnaire; dropped: string[]; onCorrect: () => void }) {
  const t = useFeatureText();
  const sealed = q.mode === 'ANONYMOUS';
  const pick = usePick();
  const language = useLanguage();
  const viewer = useViewer();
  const { zone } = useDepartment();
  return (
    <Page title={t.thanksTitle} lead={pick(q.title)} narrow>
      <Notice kind="done">
        {q.submitted && <p>{t.thanksText(moment(q.submitted, zone, language))}</p>}
        {sealed && <p>{t.sealedText}</p>}
        <p>{(sealed ? t.replaceUntil : t.correctUntil)(deadline(q.closes, zone, language))}</p>
      </Notice>
      {dropped.length > 0 && (
        <div className="card">
          <p>{t.dropped}</p>
          <ul>
            {dropped.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{sealed ? t.nextSealed : t.next}</p>
      <div className="row">
        <Button kind="quiet" onClick={onCorrect}>
          {sealed ? t.replace : t.correct}
        </Button>
        {sealed && <Withdraw campaign={q.campaign} />}
        {viewer && !viewer.invitedTo && (
          <a className="btn quiet" href="/">
            {t.toToday}
          </a>
        )}
      </div>
    </Page>
  );
}

/** Takes the ballot out of the box again, after a question. */
function Withdraw({ campaign }: { campaign: string }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const change = useChange(BallotWithdrawDocument);
  const withdraw = () =>
    change.mutate(
      { campaign },
      {
        onSuccess: ({ ballotWithdraw: r }) => {
          if (r.done) void client.invalidateQueries({ queryKey: keyOf(QuestionnaireDocument) });
        },
      },
    );
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t.withdraw}
      </Button>
      <Confirm
        title={t.withdrawTitle}
        open={asking}
        confirm={t.withdraw}
        busy={change.isPending}
        error={change.error}
        faults={change.data?.ballotWithdraw.userErrors}
        onConfirm={withdraw}
        onClose={() => setAsking(false)}
      >
        <p>{t.withdrawText}</p>
      </Confirm>
    </>
  );
}

function Closed({ questionnaire: q }: { questionnaire: Questionnaire }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  return (
    <Page title={t.closedTitle} narrow>
      <p>{t.closedText(deadline(q.closes, zone, language))}</p>
      {q.submitted && <p>{t.closedYours(moment(q.submitted, zone, language))}</p>}
    </Page>
  );
}

function WhoAreYou() {
  const t = useFeatureText();
  return (
    <Page title={t.signInTitle} lead={t.signInText} narrow>
      <div>
        <a className="btn" href="/sign-in">
          {t.signIn}
        </a>
      </div>
    </Page>
  );
}
