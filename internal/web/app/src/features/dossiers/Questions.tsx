import { useId, useState } from 'react';
import type { EvidenceAnswer, EvidenceQuestionPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date, moment } from '../../lib/format';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { OutcomeLine } from './OutcomeLine';
import { useFeatureText } from './text';

type Question = EvidenceQuestionPartsFragment['mentorships'][number];
type Letter = EvidenceQuestionPartsFragment['letters'][number];

/** One mentor's questions: whether they may name one, and whether what they noted is right. Each
 * has its own answer. */
export function AboutMentor({ question: q, busy, onAnswer }: { question: Question; busy: boolean; onAnswer: (answer: EvidenceAnswer) => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  const id = useId();
  const [words, setWords] = useState(q.words);
  const given = q.naming === 'GIVEN';
  const say = (agree: boolean) => onAnswer({ mentorship: q.mentorship, agree, words });
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{t.askedBy(q.mentor)}</h2>
      {q.since && <p className="muted small">{t.mentoredSince(date(q.since, language))}</p>}
      <div className="stack-s">
        <h3>{t.mayName(q.mentor)}</h3>
        <p role="status">{t.consentsOfYou[q.naming]}</p>
        <div className="field">
          <label htmlFor={`${id}-words`}>{t.ownWords}</label>
          <span className="hint" id={`${id}-hint`}>
            {t.ownWordsHint}
          </span>
          <textarea id={`${id}-words`} className="input" rows={3} maxLength={2000} aria-describedby={`${id}-hint`} value={words} onChange={(e) => setWords(e.currentTarget.value)} />
        </div>
        <div className="row">
          <Button kind={given ? 'quiet' : 'primary'} busy={busy} onClick={() => say(true)}>
            {given ? t.keepWords : t.agree}
          </Button>
          {q.naming !== 'DECLINED' && q.naming !== 'WITHDRAWN' && (
            <Button kind="quiet" busy={busy} onClick={() => say(false)}>
              {given ? t.withdraw : t.decline}
            </Button>
          )}
        </div>
        <p className="muted small">{t.withdrawHint}</p>
      </div>
      {q.outcomes.length > 0 && (
        <div className="stack-s">
          <h3>{t.noted(q.mentor)}</h3>
          <ul className="dossier-lines">
            {q.outcomes.map((o) => (
              <li key={o.id} className="stack-s">
                <OutcomeLine outcome={o} />
                <p className="row">
                  <span>{t.outcomesOfYou[o.state]}</span>
                  {o.state !== 'CONFIRMED' && (
                    <Button kind="quiet" busy={busy} aria-label={t.confirmOf(o.what)} onClick={() => onAnswer({ mentorship: q.mentorship, outcomes: [{ outcome: o.id, confirm: true }] })}>
                      {t.isRight}
                    </Button>
                  )}
                  {o.state !== 'DISPUTED' && (
                    <Button kind="quiet" busy={busy} aria-label={t.disputeOf(o.what)} onClick={() => onAnswer({ mentorship: q.mentorship, outcomes: [{ outcome: o.id, confirm: false }] })}>
                      {t.isWrong}
                    </Button>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** One letter that was signed, and whether a dossier may quote it. */
export function AboutLetter({ letter: l, busy, onAnswer }: { letter: Letter; busy: boolean; onAnswer: (answer: EvidenceAnswer) => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const id = useId();
  return (
    <section className="card stack-s" aria-labelledby={id}>
      <h2 id={id}>{t.letterTo(l.mentor)}</h2>
      <p className="muted small">{t.signedOn(moment(l.signed, zone, language))}</p>
      <blockquote className="dossier-quote">{l.text}</blockquote>
      <p role="status">{t.quotesOfYou[l.state]}</p>
      <div className="row">
        {l.state === 'GIVEN' ? (
          <Button kind="quiet" busy={busy} onClick={() => onAnswer({ letter: l.letter, agree: false })}>
            {t.withdrawQuote}
          </Button>
        ) : (
          <>
            <Button busy={busy} onClick={() => onAnswer({ letter: l.letter, agree: true })}>
              {t.agreeQuote}
            </Button>
            {l.state === 'ASKED' && (
              <Button kind="quiet" busy={busy} onClick={() => onAnswer({ letter: l.letter, agree: false })}>
                {t.decline}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
