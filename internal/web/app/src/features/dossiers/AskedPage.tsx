import { Link } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { EvidenceAnswerDocument, EvidenceQuestionsDocument, type EvidenceAnswer } from '../../gql/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Page } from '../../ui/Page';
import { Empty, Failed, Shown } from '../../ui/states';
import { AboutLetter, AboutMentor } from './Questions';
import { useFeatureText } from './text';
import './dossiers.css';

/** What mentors' dossiers would say of the viewer, and the viewer's word on it. */
export default function AskedPage() {
  const t = useFeatureText();
  const client = useQueryClient();
  const read = useData(EvidenceQuestionsDocument, {});
  const answer = useChange(EvidenceAnswerDocument);
  const send = (input: EvidenceAnswer) =>
    answer.mutate(
      { input },
      {
        onSuccess: ({ evidenceAnswer: { questions } }) => {
          if (questions) client.setQueryData(keyOf(EvidenceQuestionsDocument, {}), { evidenceQuestions: questions });
        },
      },
    );
  return (
    <Page
      title={t.askedTitle}
      lead={t.askedLead}
      above={
        <Link className="crumb" to="/dossiers">
          {t.title}
        </Link>
      }
      narrow
    >
      {answer.error && <Failed error={answer.error} />}
      <ErrorSummary faults={answer.data?.evidenceAnswer.userErrors ?? []} fieldOf={() => undefined} />
      <Shown read={read}>
        {({ evidenceQuestions: q }) =>
          q.mentorships.length + q.letters.length === 0 ? (
            <Empty title={t.askedNothing}>
              <p>{t.askedNothingText}</p>
            </Empty>
          ) : (
            <>
              {q.mentorships.map((m) => (
                <AboutMentor key={m.mentorship} question={m} busy={answer.isPending} onAnswer={send} />
              ))}
              {q.letters.map((l) => (
                <AboutLetter key={l.letter} letter={l} busy={answer.isPending} onAnswer={send} />
              ))}
            </>
          )
        }
      </Shown>
    </Page>
  );
}
