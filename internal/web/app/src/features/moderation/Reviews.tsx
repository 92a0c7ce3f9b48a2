import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent } from 'react';
import { RemarkReviewDecideDocument, RemarkReviewsDocument, type RemarkReviewPartsFragment, type ReviewState } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number as said } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Textarea, TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { Spoken, Written } from './CommentCard';
import { codeOf } from './remarks';
import { useFeatureText } from './text';

type Review = RemarkReviewPartsFragment;

/** Released remarks that a mentor asks to be looked at again; nothing where there is none. */
export function Reviews() {
  const t = useFeatureText();
  const { data, error, refetch } = useData(RemarkReviewsDocument, {});
  if (error && !data) return <Failed error={error} retry={() => void refetch()} />;
  if (!data || data.remarkReviews.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="reviews">
      <h2 id="reviews">{t.reviews.title}</h2>
      <p className="muted">{t.reviews.help}</p>
      <ol className="moderated">
        {data.remarkReviews.map((r, i) => (
          <ReviewCard key={r.id} review={r} number={i + 1} />
        ))}
      </ol>
    </section>
  );
}

type Writing = 'KEPT' | 'EDITED' | 'WITHHELD';

function ReviewCard({ review: r, number }: { review: Review; number: number }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const write = (what: Writing | null) => {
    setWriting(what);
    decide.forget();
  };
  const decide = useDecision(r.id, () => {
    write(null);
    // The control that decided is gone: the card itself says how it stands now.
    card.current?.focus();
  });
  return (
    <li ref={card} tabIndex={-1} className="card moderated-comment" aria-labelledby={`${id}h`}>
      <div className="spread">
        <h3 id={`${id}h`} className="small muted">
          <span className="unseen">{t.reviews.label(said(number, language))}: </span>
          {t.remarks.report(codeOf(r.report))} · {pick(r.round)} · {pick(r.title)}
        </h3>
        <span className="row">
          {r.language !== '' && <Spoken language={r.language} />}
          <span className={`chip ${{ ASKED: '', KEPT: 'on', EDITED: 'on', WITHHELD: 'bad' }[r.state]}`}>{t.reviews.states[r.state]}</span>
        </span>
      </div>
      <Written parts={r.parts} language={r.language} />
      {r.edited !== '' && (
        <div className="comment-edited">
          <p className="small muted">{t.edited}</p>
          <p className="authored">{r.edited}</p>
        </div>
      )}
      <p>{t.reviews.reason(r.reason)}</p>
      {r.answer !== '' && <p className="small muted">{t.reviews.told(r.answer)}</p>}
      {decide.error && <Failed error={decide.error} />}
      <ErrorSummary faults={decide.faults} fieldOf={(f) => (f.path.at(-1) === 'text' ? `${id}text` : `${id}answer`)} />
      {r.state !== 'ASKED' && (
        <div className="row">
          <Button kind="quiet" busy={decide.busy} onClick={() => decide.as('ASKED')}>
            {t.undo}
          </Button>
        </div>
      )}
      {r.state === 'ASKED' && writing === null && (
        <div className="row">
          {(['KEPT', 'EDITED', 'WITHHELD'] as const).map((state) => (
            <Button key={state} kind="quiet" onClick={() => write(state)}>
              {t.reviews.actions[state]}
            </Button>
          ))}
        </div>
      )}
      {writing && <Decide id={id} state={writing} review={r} faults={decide.faults} busy={decide.busy} onCancel={() => write(null)} onSave={(text, answer) => decide.as(writing, text, answer)} />}
    </li>
  );
}

type DecideProps = { id: string; state: Writing; review: Review; faults: Fault[]; busy: boolean; onCancel: () => void; onSave: (text: string, answer: string) => void };

function Decide({ id, state, review, faults, busy, onCancel, onSave }: DecideProps) {
  const t = useFeatureText();
  const ui = useUiText();
  const [text, setText] = useState(review.parts.map((p) => p.text).join(''));
  const [answer, setAnswer] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(state === 'EDITED' ? text : '', answer);
  };
  return (
    <form className="stack-s" onSubmit={submit}>
      {state === 'EDITED' && <Textarea id={`${id}text`} label={t.remarks.editLabel} error={faultAt(faults, 'text')} value={text} rows={4} autoFocus onChange={(e) => setText(e.currentTarget.value)} />}
      <TextInput id={`${id}answer`} label={t.reviews.answer[state]} description={t.reviews.answerHint} error={faultAt(faults, 'answer')} value={answer} autoFocus={state !== 'EDITED'} onChange={(e) => setAnswer(e.currentTarget.value)} />
      <div className="row">
        <Button type="submit" busy={busy}>
          {t.reviews.actions[state]}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {ui.cancel}
        </Button>
      </div>
    </form>
  );
}

function useDecision(review: string, onDone: () => void) {
  const client = useQueryClient();
  const [faults, setFaults] = useState<Fault[]>([]);
  const decide = useChange(RemarkReviewDecideDocument);
  return {
    faults,
    forget: () => setFaults([]),
    busy: decide.isPending,
    error: decide.error,
    as: (state: ReviewState, text = '', answer = '') =>
      decide.mutate(
        { review, input: { state, text, answer } },
        {
          onSuccess: ({ remarkReviewDecide: { userErrors } }) => {
            setFaults(userErrors);
            if (userErrors.length > 0) return;
            void client.invalidateQueries({ queryKey: keyOf(RemarkReviewsDocument) });
            onDone();
          },
        },
      ),
  };
}
