import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { FeedbackCastDocument, FeedbackLetterSignDocument, FeedbackMarkedDocument, FeedbackQuestionDocument, FeedbackWithdrawDocument, type FeedbackMarkedQuery, type FeedbackQuestionQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useLocalDraft } from '../../lib/draft';
import { deadline } from '../../lib/format';
import { request, RequestError } from '../../lib/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import type { Answers } from '../../lib/shelf';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Dialog } from '../../ui/Dialog';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Loading, Shown } from '../../ui/states';
import { withTextHint } from '../../ui/survey/definition';
import type { FormHandle } from '../../ui/survey/RespondentForm';
import respondEn from '../../i18n/en/respond';
import respondFr from '../../i18n/fr/respond';
import { questionOf } from './faults';
import { WhoAreYou } from './TasksPage';
import { useFeatureText } from './text';
import './feedback.css';

const RespondentForm = lazy(() => import('../../ui/survey/RespondentForm'));

type Question = NonNullable<FeedbackQuestionQuery['feedbackQuestion']>;
type Parts = FeedbackMarkedQuery['feedbackMarked'][number];

/** What a mentee says about one mentor: sealed, or in a letter with their name on it. */
export default function AnswerPage({ task }: { task: string }) {
  const t = useFeatureText();
  const read = useData(FeedbackQuestionDocument, { task });
  if (!read.data && read.error instanceof RequestError && read.error.code === 'UNAUTHENTICATED') return <WhoAreYou />;
  return (
    <Shown read={read} lines={6}>
      {({ feedbackQuestion: q }) =>
        q ? (
          <About question={q} />
        ) : (
          <Page title={t.missingTitle} narrow>
            <p>{t.missingText}</p>
          </Page>
        )
      }
    </Shown>
  );
}

type Done = 'sealed' | 'signed';

function About({ question }: { question: Question }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  // What was asked when the page was opened stays, however often it is asked again.
  const [q] = useState(question);
  const [done, setDone] = useState<Done | null>(null);
  const [way, setWay] = useState<'box' | 'letter'>('box');
  const { mentorName, minutes, closes, few } = q.task;
  const finish = (what: Done) => {
    setDone(what);
    window.scrollTo(0, 0);
  };
  if (done !== null) return <Thanks question={q} done={done} />;
  return (
    <Page
      title={t.about(mentorName)}
      lead={t.aboutLead(minutes, deadline(closes, zone, language))}
      above={
        <a className="crumb" href="/f">
          {t.toTasks}
        </a>
      }
      narrow
    >
      <Head question={q} />
      {few && (
        <fieldset className="card ways">
          <legend>{t.way}</legend>
          <p className="muted small">{t.wayText(q.minimum)}</p>
          {(['box', 'letter'] as const).map((value) => (
            <label key={value} className="way">
              <input type="radio" name="way" checked={way === value} onChange={() => setWay(value)} /> {value === 'box' ? t.wayBox : t.wayLetter}
            </label>
          ))}
        </fieldset>
      )}
      {way === 'box' ? <Sealing question={q} onDone={() => finish('sealed')} /> : <Letter question={q} onDone={() => finish('signed')} />}
    </Page>
  );
}

/** What somebody is told before the first question. */
function Head({ question: q }: { question: Question }) {
  const t = useFeatureText();
  const pick = usePick();
  return (
    <div className="card survey-head">
      <section>
        <h2>{t.promise}</h2>
        <p className="authored">{pick(q.promise)}</p>
      </section>
      <section>
        <h2>{t.mistreatment}</h2>
        <p>{t.mistreatmentText}</p>
        <p className="authored strong">{pick(q.mistreatment)}</p>
      </section>
      {q.notice && (
        <details>
          <summary>{t.notice}</summary>
          {(['authority', 'purpose', 'contact'] as const).map((part) => (
            <p key={part} className="authored">
              <span className="strong">{t.noticeParts[part]}</span>
              <br />
              {q.notice && pick(q.notice[part])}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}

/** The questions, then a look at one's own words, then the box. The draft stays in this browser. */
function Sealing({ question: q, onDone }: { question: Question; onDone: () => void }) {
  const t = useFeatureText();
  const viewer = useViewer();
  const language = useLanguage();
  const draft = useLocalDraft(q.task.id, viewer?.person.id ?? '');
  const [first, setFirst] = useState<Answers>(() => draft.answers ?? {});
  const [checking, setChecking] = useState<Answers | null>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const definition = useMemo(() => withTextHint(q.definition, { en: respondEn.noPatients, fr: respondFr.noPatients }), [q.definition]);
  const form = useRef<FormHandle>(null);
  const issues = useMemo(() => faults.map((f) => ({ question: questionOf(f), message: f.message })), [faults]);
  const sent = () => {
    draft.clear();
    onDone();
  };
  if (checking) {
    return (
      <Check
        question={q}
        answers={checking}
        onBack={(objections) => {
          setFirst(checking);
          setFaults(objections);
          setChecking(null);
        }}
        onDone={sent}
      />
    );
  }
  return (
    <section aria-label={t.form} className="survey-sheet">
      <ErrorSummary faults={faults} fieldOf={() => undefined} onFollow={(f) => form.current?.focusQuestion(questionOf(f))} />
      <Suspense fallback={<Loading lines={6} />}>
        <RespondentForm ref={form} definition={definition} language={language} answers={first} submitText={t.goOn} issues={issues} onChange={draft.write} onComplete={setChecking} />
      </Suspense>
      <p className="small muted save-line" role="status">
        {t.keptHere}
      </p>
      <Dialog title={t.conflictTitle} open={draft.elsewhere !== null} onClose={() => undefined}>
        <p>{t.conflictText}</p>
        <div className="actions">
          <Button kind="quiet" onClick={() => draft.choose('mine')}>
            {t.keepMine}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              if (draft.elsewhere) form.current?.replace(draft.elsewhere);
              draft.choose('theirs');
            }}
          >
            {t.takeTheirs}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

type CheckProps = { question: Question; answers: Answers; onBack: (faults: Fault[]) => void; onDone: () => void };

/** One's own words once more, with what may give one away, and which of them the mentor is not to read. */
function Check({ question: q, answers, onBack, onDone }: CheckProps) {
  const t = useFeatureText();
  const written = useMemo(() => q.comments.flatMap((name) => (typeof answers[name] === 'string' && answers[name].trim() !== '' ? [{ name, text: answers[name] }] : [])), [q.comments, answers]);
  const [kept, setKept] = useState<string[]>([]);
  const parts = useMarked(written.map(({ text }) => text));
  const cast = useChange(FeedbackCastDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const send = () =>
    cast.mutate(
      { task: q.task.id, answers, kept },
      {
        onSuccess: ({ feedbackCast: r }) => {
          if (r.done) onDone();
          else onBack(r.userErrors);
        },
      },
    );
  return (
    <section className="stack" aria-labelledby="check">
      <h2 id="check" ref={heading} tabIndex={-1}>
        {t.checkTitle}
      </h2>
      {written.length === 0 ? <p>{t.checkNothing}</p> : <p>{t.checkText}</p>}
      {written.map(({ name, text }, i) => (
        <div key={name} className="card stack-s">
          <Marked parts={parts?.[i] ?? [{ text, mark: null }]} />
          <label className="way">
            <input type="checkbox" checked={kept.includes(name)} onChange={(e) => setKept(e.currentTarget.checked ? [...kept, name] : kept.filter((k) => k !== name))} /> {t.keep}
          </label>
          {kept.includes(name) && <p className="muted small">{t.keepText}</p>}
        </div>
      ))}
      {cast.error && (
        <Notice kind="danger" role="alert">
          <p>{t.notSent}</p>
        </Notice>
      )}
      {cast.error && <Failed error={cast.error} />}
      <div className="row">
        <Button busy={cast.isPending} onClick={send}>
          {cast.isPending ? t.sealing : t.seal}
        </Button>
        <Button kind="quiet" onClick={() => onBack([])}>
          {t.back}
        </Button>
      </div>
    </section>
  );
}

/** What of texts may give their writer away; nothing while it is not known, or cannot be. */
function useMarked(texts: string[]): Parts[] | null {
  const [marked, setMarked] = useState<Parts[] | null>(null);
  const all = JSON.stringify(texts);
  useEffect(() => {
    let stale = false;
    const wanted = JSON.parse(all) as string[];
    if (wanted.length === 0) return undefined;
    request(FeedbackMarkedDocument, { texts: wanted }).then(
      ({ feedbackMarked }) => !stale && setMarked(feedbackMarked),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [all]);
  return marked;
}

function Marked({ parts }: { parts: Parts }) {
  const t = useFeatureText();
  return (
    <p className="authored">
      {parts.map((part, i) =>
        part.mark ? (
          <mark key={i} title={t.marks[part.mark]}>
            {part.text}
            <span className="unseen"> ({t.marks[part.mark]})</span>
          </mark>
        ) : (
          <span key={i}>{part.text}</span>
        ),
      )}
    </p>
  );
}

function Letter({ question: q, onDone }: { question: Question; onDone: () => void }) {
  const t = useFeatureText();
  const [text, setText] = useState('');
  const [may, setMay] = useState(false);
  const change = useChange(FeedbackLetterSignDocument);
  const faults = change.data?.feedbackLetterSign.userErrors ?? [];
  const wrong = faultAt(faults, 'text');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ task: q.task.id, text, forDossier: may }, { onSuccess: ({ feedbackLetterSign: r }) => r.done && onDone() });
      }}
    >
      {change.error && <Failed error={change.error} />}
      <ErrorSummary faults={faults} fieldOf={() => 'letter'} />
      <div className="stack-s">
        <label htmlFor="letter" className="strong">
          {t.letter}
        </label>
        <p id="letter-hint" className="muted small">
          {t.letterText}
        </p>
        <textarea id="letter" className="letter-text" rows={10} maxLength={10_000} aria-describedby="letter-hint" aria-invalid={wrong ? true : undefined} value={text} onChange={(e) => setText(e.currentTarget.value)} />
        {wrong && <p className="fault">{wrong}</p>}
      </div>
      <label className="way">
        <input type="checkbox" checked={may} onChange={(e) => setMay(e.currentTarget.checked)} /> {t.forDossier}
      </label>
      <p className="muted small">{t.forDossierText}</p>
      <div>
        <Button type="submit" busy={change.isPending}>
          {change.isPending ? t.signing : t.sign}
        </Button>
      </div>
    </form>
  );
}

function Thanks({ question: q, done }: { question: Question; done: Done }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const { mentorName, closes, id } = q.task;
  return (
    <Page title={done === 'sealed' ? t.thanksTitle : t.signedTitle} narrow>
      <Notice kind="done">
        <p>{(done === 'sealed' ? t.thanksText : t.signedText)(mentorName)}</p>
        {done === 'sealed' && <p>{t.thanksUntil(deadline(closes, zone, language))}</p>}
      </Notice>
      <div className="row">
        <a className="btn" href="/f">
          {t.toTasks}
        </a>
        {done === 'sealed' && <Withdraw task={id} />}
      </div>
    </Page>
  );
}

function Withdraw({ task }: { task: string }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const change = useChange(FeedbackWithdrawDocument);
  const withdraw = () =>
    change.mutate(
      { task },
      {
        onSuccess: ({ feedbackWithdraw: r }) => {
          if (!r.done) return;
          setAsking(false);
          void client.invalidateQueries({ queryKey: keyOf(FeedbackQuestionDocument) });
        },
      },
    );
  if (change.data?.feedbackWithdraw.done) {
    return (
      <Outcome>
        <p>{t.withdrawn}</p>
      </Outcome>
    );
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t.withdraw}
      </Button>
      <Confirm title={t.withdrawTitle} open={asking} confirm={t.withdraw} busy={change.isPending} error={change.error} faults={change.data?.feedbackWithdraw.userErrors} onConfirm={withdraw} onClose={() => setAsking(false)}>
        <p>{t.withdrawText}</p>
      </Confirm>
    </>
  );
}
