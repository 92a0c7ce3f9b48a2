import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { MentorReportDocument, MyFeedbackDocument, SelfAssessmentDocument, SelfAssessmentGiveDocument, type SelfAssessmentQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useLocalDraft } from '../../lib/draft';
import { moment } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import type { Answers } from '../../lib/shelf';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Failed, Loading, Shown } from '../../ui/states';
import { withTextHint } from '../../ui/survey/definition';
import type { FormHandle } from '../../ui/survey/RespondentForm';
import respondEn from '../../i18n/en/respond';
import respondFr from '../../i18n/fr/respond';
import { questionOf } from './faults';
import { useFeatureText } from './text';
import './feedback.css';

const RespondentForm = lazy(() => import('../../ui/survey/RespondentForm'));

type Self = NonNullable<SelfAssessmentQuery['selfAssessment']>;

/** What mentees are asked, answered by the mentor about themselves. */
export default function SelfPage() {
  const { round = '' } = useParams();
  const read = useData(SelfAssessmentDocument, { round });
  return (
    <Shown read={read} lines={6}>
      {({ selfAssessment: self }) => (self ? <Answering self={self} /> : <Missing />)}
    </Shown>
  );
}

function Answering({ self }: { self: Self }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const viewer = useViewer();
  const client = useQueryClient();
  // The form goes on from what was there when the page was opened.
  const [first] = useState(self);
  const [kept, setKept] = useState(false);
  const draft = useLocalDraft(`self-${first.round}`, viewer?.person.id ?? '');
  const [answers] = useState<Answers>(() => draft.answers ?? (first.answers as Answers | null) ?? {});
  const definition = useMemo(() => withTextHint(first.definition, { en: respondEn.noPatients, fr: respondFr.noPatients }), [first.definition]);
  const form = useRef<FormHandle>(null);
  const give = useChange(SelfAssessmentGiveDocument);
  const faults = give.data?.selfAssessmentGive.userErrors ?? [];
  const issues = useMemo(() => (give.data?.selfAssessmentGive.userErrors ?? []).map((x) => ({ question: questionOf(x), message: x.message })), [give.data]);
  const send = (all: Answers) =>
    give.mutate(
      { round: first.round, answers: all },
      {
        onSuccess: ({ selfAssessmentGive: r }) => {
          if (!r.selfAssessment) return;
          draft.clear();
          for (const key of [keyOf(SelfAssessmentDocument), keyOf(MyFeedbackDocument), keyOf(MentorReportDocument)]) void client.invalidateQueries({ queryKey: key });
          setKept(true);
          window.scrollTo(0, 0);
        },
      },
    );
  return (
    <Page
      title={t.selfTitle}
      lead={pick(first.title)}
      above={
        <Link className="crumb no-print" to="/feedback">
          {t.title}
        </Link>
      }
      narrow
    >
      {kept ? (
        <Notice kind="done" role="status">
          <p>{t.selfKept}</p>
          <p>
            <Link to="/feedback">{t.selfBack}</Link>
          </p>
        </Notice>
      ) : (
        <>
          <div className="card survey-head">
            <section>
              <h2>{t.selfWhy}</h2>
              <p>{t.selfWhyText}</p>
              <p className="muted">{t.selfPromise}</p>
              {self.given && <p>{t.selfReplaces(moment(self.given, zone, language))}</p>}
            </section>
          </div>
          <section aria-label={t.form} className="survey-sheet">
            {give.error && <Failed error={give.error} />}
            <ErrorSummary faults={faults} fieldOf={() => undefined} onFollow={(x) => form.current?.focusQuestion(questionOf(x))} />
            <Suspense fallback={<Loading lines={6} />}>
              <RespondentForm ref={form} definition={definition} language={language} answers={answers} submitText={t.selfKeep} issues={issues} onChange={draft.write} onComplete={send} />
            </Suspense>
            <p className="small muted save-line" role="status">
              {give.isPending ? t.saving : t.keptHere}
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
        </>
      )}
    </Page>
  );
}
