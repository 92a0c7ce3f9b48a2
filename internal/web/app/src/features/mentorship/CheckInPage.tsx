import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { CheckInAgreeDocument, CheckInDocument, CheckInSubmitDocument, DueTasksDocument, type CheckInPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { TextInput, Textarea } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Empty, Failed, Loading, Shown } from '../../ui/states';
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
  // The first answers and the definition must not change under the reader's hands.
  const [given] = useState(() => (checkIn.answers ?? {}) as Record<string, unknown>);
  const submit = useChange(CheckInSubmitDocument);
  const faults = submit.data?.checkInSubmit.userErrors ?? [];
  // The server names the question first, then the place in it.
  const issues = useMemo(() => faults.filter((f) => f.path[0] === 'answers' && f.path[1]).map((f) => ({ question: /^[^.[]+/.exec(f.path[1] ?? '')?.[0] ?? '', message: f.message })), [submit.data]);
  const show = (fresh: CheckInPartsFragment | null | undefined) => {
    if (!fresh) return;
    client.setQueryData(keyOf(CheckInDocument, { task: checkIn.task }), { checkIn: fresh });
    void client.invalidateQueries({ queryKey: keyOf(DueTasksDocument) });
  };
  return (
    <Page title={pick(checkIn.title)} lead={checkIn.submitted ? checkIn.person.name : t.checkInMinutes(checkIn.minutes)} above={<Back />} narrow>
      {submit.data?.checkInSubmit.checkIn && (
        <Outcome>
          <p>{t.checkInDone}</p>
        </Outcome>
      )}
      <Notice>
        <p>{checkIn.reader ? t.checkInReadBy(checkIn.reader.name) : t.checkInNobody}</p>
      </Notice>
      {submit.error && <Failed error={submit.error} />}
      <ErrorSummary faults={faults} fieldOf={() => undefined} />
      {checkIn.followUp !== '' && (
        <p>
          {t.agreed(checkIn.followUp)} {checkIn.followUpOn && t.followUpOn(day(checkIn.followUpOn))}
        </p>
      )}
      {checkIn.viewerCanAgree && <Agree checkIn={checkIn} onShow={show} />}
      {(checkIn.viewerCanAnswer || checkIn.submitted) && (
        <section className="card" aria-label={checkIn.submitted ? t.checkInAnswers : pick(checkIn.title)}>
          <Suspense fallback={<Loading lines={6} />}>
            <RespondentForm
              key={checkIn.submitted ? 'read' : 'write'}
              definition={checkIn.definition}
              language={language}
              answers={checkIn.submitted ? ((checkIn.answers ?? {}) as Record<string, unknown>) : given}
              submitText={t.checkInSubmit}
              issues={issues}
              readOnly={Boolean(checkIn.submitted)}
              onComplete={(answers) => submit.mutate({ task: checkIn.task, answers }, { onSuccess: (r) => show(r.checkInSubmit.checkIn) })}
            />
          </Suspense>
        </section>
      )}
    </Page>
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
