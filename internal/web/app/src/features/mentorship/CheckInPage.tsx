import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef, useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { CheckInAgreeDocument, CheckInDocument, CheckInSaveDocument, CheckInSubmitDocument, DueTasksDocument, type CheckInPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { request } from '../../lib/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { useViewer } from '../../lib/session';
import type { Answers } from '../../lib/shelf';
import { useAutosave } from '../../lib/useAutosave';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { TextInput, Textarea } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Empty, Failed, Loading, Shown } from '../../ui/states';
import type { FormHandle } from '../../ui/survey/RespondentForm';
import { Elsewhere, SaveLine, useLeaveWarning } from '../../ui/survey/Saving';
import { useMentoringText } from './mentoringText';
import { Back, useDay } from './parts';
import './mentorship.css';

const RespondentForm = lazy(() => import('../../ui/survey/RespondentForm'));

/** A check-in: its person answers it, and the one vice-chair who is named reads it. */
export default function CheckInPage() {
  const { task = '' } = useParams();
  const t = useMentoringText();
  const read = useData(CheckInDocument, { task });
  return (
    <Shown read={read} lines={8}>
      {({ checkIn }) =>
        checkIn ? (
          <Whole checkIn={checkIn} />
        ) : (
          <Page title={t.checkInTitle} above={<Back />}>
            <Empty title={t.checkInMissing} />
          </Page>
        )
      }
    </Shown>
  );
}

function Whole({ checkIn }: { checkIn: CheckInPartsFragment }) {
  const t = useMentoringText();
  const pick = usePick();
  const day = useDay();
  const language = useLanguage();
  const client = useQueryClient();
  const [done, setDone] = useState(false);
  const show = (fresh: CheckInPartsFragment | null | undefined) => {
    if (!fresh) return;
    client.setQueryData(keyOf(CheckInDocument, { task: checkIn.task }), { checkIn: fresh });
    void client.invalidateQueries({ queryKey: keyOf(DueTasksDocument) });
  };
  return (
    <Page title={pick(checkIn.title)} lead={checkIn.submitted ? checkIn.person.name : t.checkInMinutes(checkIn.minutes)} above={<Back />} narrow>
      {done && (
        <Outcome>
          <p>{t.checkInDone}</p>
        </Outcome>
      )}
      <Notice>
        <p>{checkIn.reader ? t.checkInReadBy(checkIn.reader.name) : t.checkInNobody}</p>
        {!checkIn.submitted && checkIn.viewerCanAnswer && <p>{t.checkInDraft}</p>}
      </Notice>
      {checkIn.followUp !== '' && (
        <p>
          {t.agreed(checkIn.followUp)} {checkIn.followUpOn && t.followUpOn(day(checkIn.followUpOn))}
        </p>
      )}
      {checkIn.viewerCanAgree && <Agree checkIn={checkIn} onShow={show} />}
      {checkIn.submitted ? (
        <section className="card" aria-label={t.checkInAnswers}>
          <Suspense fallback={<Loading lines={6} />}>
            <RespondentForm key="read" definition={checkIn.definition} language={language} answers={(checkIn.answers ?? {}) as Answers} submitText={t.checkInSubmit} readOnly onComplete={() => undefined} />
          </Suspense>
        </section>
      ) : (
        checkIn.viewerCanAnswer && (
          <Answering
            checkIn={checkIn}
            onDone={(fresh) => {
              setDone(true);
              show(fresh);
            }}
          />
        )
      )}
    </Page>
  );
}

const save = async (task: string, answers: Answers, revision: number) => (await request(CheckInSaveDocument, { task, answers, revision })).checkInSave;

/** The question a fault is about: the server names the question first, then the place in it. */
const questionOf = (f: Fault) => (f.path[0] === 'answers' ? (/^[^.[]+/.exec(f.path[1] ?? '')?.[0] ?? '') : '');

/** Answering, saved as it is written: a telephone that goes to sleep loses nothing, and another
 * device can go on. */
function Answering({ checkIn, onDone }: { checkIn: CheckInPartsFragment; onDone: (fresh: CheckInPartsFragment) => void }) {
  const t = useMentoringText();
  const pick = usePick();
  const language = useLanguage();
  const viewer = useViewer();
  // The first answers and the definition must not change under the reader's hands.
  const [q] = useState(checkIn);
  const autosave = useAutosave({ about: q.task, person: viewer?.person.id ?? '', revision: q.revision, saved: null, answers: (q.answers ?? {}) as Answers, send: save });
  const { state, dispatch } = autosave;
  const [first] = useState(() => state.unsaved ?? ((q.answers ?? {}) as Answers));
  const form = useRef<FormHandle>(null);
  const submit = useChange(CheckInSubmitDocument);
  const refused = submit.data?.checkInSubmit.userErrors ?? [];
  const faults = refused.length > 0 ? refused : state.faults;
  const issues = useMemo(() => faults.filter((f) => questionOf(f) !== '').map((f) => ({ question: questionOf(f), message: f.message })), [submit.data, state.faults]);
  useLeaveWarning(state.phase !== 'clean');
  const hand = (answers: Answers) =>
    submit.mutate(
      { task: q.task, answers },
      {
        onSuccess: ({ checkInSubmit: r }) => {
          if (!r.checkIn) return;
          dispatch({ type: 'submitted' });
          onDone(r.checkIn);
        },
      },
    );
  return (
    <section className="card" aria-label={pick(q.title)}>
      {submit.error && <Failed error={submit.error} />}
      <ErrorSummary faults={faults} fieldOf={() => undefined} onFollow={(f) => form.current?.focusQuestion(questionOf(f))} />
      <Suspense fallback={<Loading lines={6} />}>
        <RespondentForm
          key="write"
          ref={form}
          definition={q.definition}
          language={language}
          answers={first}
          submitText={t.checkInSubmit}
          issues={issues}
          onChange={(answers) => dispatch({ type: 'changed', answers })}
          onComplete={hand}
        />
      </Suspense>
      <p className="small muted save-line" role="status">
        <SaveLine state={state} />
      </p>
      <Elsewhere
        open={state.phase === 'conflict'}
        onMine={() => dispatch({ type: 'chosen', whose: 'mine' })}
        onTheirs={() => {
          form.current?.replace(state.standing?.answers ?? {});
          dispatch({ type: 'chosen', whose: 'theirs' });
        }}
      />
    </section>
  );
}

function Agree({ checkIn, onShow }: { checkIn: CheckInPartsFragment; onShow: (fresh: CheckInPartsFragment | null | undefined) => void }) {
  const t = useMentoringText();
  const [followUp, setFollowUp] = useState(checkIn.followUp);
  const [on, setOn] = useState(checkIn.followUpOn ?? '');
  const agree = useChange(CheckInAgreeDocument);
  const faults = agree.data?.checkInAgree.userErrors ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    agree.mutate({ task: checkIn.task, followUp, followUpOn: on || null }, { onSuccess: (r) => onShow(r.checkInAgree.checkIn) });
  };
  return (
    <form className="card stack" onSubmit={submit} noValidate>
      {agree.error && <Failed error={agree.error} />}
      {agree.data?.checkInAgree.checkIn && (
        <Outcome>
          <p>{t.checkInSaved}</p>
        </Outcome>
      )}
      <ErrorSummary faults={faults} fieldOf={(f) => f.path.at(-1)} />
      <Textarea id="followUp" label={t.followUp} description={t.checkInAgreeHint} value={followUp} error={faultAt(faults, 'followUp')} onChange={(e) => setFollowUp(e.currentTarget.value)} />
      <TextInput id="followUpOn" type="date" label={t.followUpDay} value={on} error={faultAt(faults, 'followUpOn')} onChange={(e) => setOn(e.currentTarget.value)} />
      <div>
        <Button type="submit" kind="quiet" busy={agree.isPending}>
          {t.checkInAgree}
        </Button>
      </div>
    </form>
  );
}
