import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { MentorReportDocument, RemarkQuestionDocument, type MentorReportQuery } from '../../gql/graphql';
import { keyOf, useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { Textarea } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useFeatureText } from './text';

type Report = NonNullable<MentorReportQuery['mentorReport']>;
type Word = NonNullable<Report['words']>[number];

/** What mentees wrote, as a moderator let it through; each can be asked to be looked at again. */
export function Words({ report: r }: { report: Report }) {
  const t = useFeatureText();
  return (
    <section className="card" aria-labelledby="words">
      <h2 id="words">{t.words}</h2>
      {r.words && r.words.length > 0 ? (
        <>
          <p className="muted small">{t.wordsText}</p>
          <p className="muted small no-print">{t.reviewWhat}</p>
          <ol className="feedback-words">
            {r.words.map((word) => (
              <One key={word.number} report={r.id} word={word} />
            ))}
          </ol>
        </>
      ) : (
        <p className="muted">{r.waits ? t.wordsWait : t.wordsNone}</p>
      )}
    </section>
  );
}

function One({ report, word }: { report: string; word: Word }) {
  const t = useFeatureText();
  const item = useRef<HTMLLIElement>(null);
  const [asking, setAsking] = useState(false);
  return (
    <li ref={item} tabIndex={-1} className="stack-s">
      {typeof word.text === 'string' ? <p className="authored">{word.text}</p> : <p className="muted">{t.reviewGone}</p>}
      {word.review && (
        <div className="stack-s review-state">
          <p>
            <span className={`chip ${word.review === 'ASKED' ? 'on' : ''}`}>{t.reviewStates[word.review]}</span>
          </p>
          <p className="small muted">{t.reviewAskedFor(word.reason)}</p>
          {word.answer !== '' && <p className="small">{t.reviewAnswer(word.answer)}</p>}
        </div>
      )}
      {!word.review && !asking && (
        <div className="no-print">
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {t.reviewAsk}
            <span className="unseen"> ({t.reviewNumber(word.number)})</span>
          </Button>
        </div>
      )}
      {asking && (
        <Ask
          report={report}
          word={word}
          onCancel={() => setAsking(false)}
          onAsked={() => {
            setAsking(false);
            // The form is gone: what was asked about says how it stands now.
            item.current?.focus();
          }}
        />
      )}
    </li>
  );
}

function Ask({ report, word, onCancel, onAsked }: { report: string; word: Word; onCancel: () => void; onAsked: () => void }) {
  const t = useFeatureText();
  const ui = useUiText();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const ask = useChange(RemarkQuestionDocument);
  const faults = ask.data?.remarkQuestion.userErrors ?? [];
  const field = `review-${word.number}`;
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate(
          { report, number: word.number, reason },
          {
            onSuccess: async ({ remarkQuestion: { word: asked } }) => {
              if (!asked) return;
              await client.invalidateQueries({ queryKey: keyOf(MentorReportDocument) });
              onAsked();
            },
          },
        );
      }}
    >
      {ask.error && <Failed error={ask.error} />}
      <ErrorSummary faults={faults} fieldOf={() => field} />
      <Textarea id={field} label={t.reviewReason} description={t.reviewReasonHint} error={faultAt(faults, 'reason')} value={reason} rows={2} autoFocus onChange={(e) => setReason(e.currentTarget.value)} />
      <div className="row">
        <Button type="submit" busy={ask.isPending}>
          {t.reviewSend}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {ui.cancel}
        </Button>
      </div>
    </form>
  );
}
