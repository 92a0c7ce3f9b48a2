import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CommitteeNominationsDocument, ReviewSubmitDocument, ReviewedNominationDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number, percent } from '../../lib/format';
import { keyOf, useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Textarea } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { useNominations } from './cache';
import { jump, type Nomination } from './ReviewPage';
import { useSaving, type Written } from './saving';
import { useFeatureText } from './text';

type Own = NonNullable<Nomination['ownReview']>;
type Criterion = Nomination['cycle']['rubric']['criteria'][number];
export const cannotJudge = -1;
const longestComment = 10_000;

/** The nominations of one year that the reader reviews, and which of them comes next. */
export function useMine(n: Nomination) {
  const mine = (useNominations(n.cycle.id, true).data ?? []).filter((one) => one.ownReview);
  const at = mine.findIndex((one) => one.id === n.id);
  const next = [...mine.slice(at + 1), ...mine.slice(0, Math.max(at, 0))].find((one) => one.can.review && one.ownReview?.state !== 'SUBMITTED');
  return { next, count: mine.length, done: mine.filter((one) => one.ownReview?.state === 'SUBMITTED').length };
}

/** The review while it is written. */
export function ReviewForm({ nomination: n, own, onTakeTheirs }: { nomination: Nomination; own: Own; onTakeTheirs: () => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { criteria, points } = n.cycle.rubric;
  const [values, setValues] = useState<Written>(() => ({ scores: criteria.map((_, i) => own.scores[i] ?? 0), comment: own.comment }));
  // What was saved is what a later look at the page begins with.
  const saving = useSaving(n.id, own.revision, values, (revision, kept) =>
    client.setQueryData(keyOf(ReviewedNominationDocument, { nomination: n.id }), { nomination: { ...n, ownReview: { ...own, ...kept, scores: [...kept.scores], revision, state: 'DRAFT' } } }),
  );
  const [asking, setAsking] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const submit = useChange(ReviewSubmitDocument);
  const mine = useMine(n);
  const whole = criteria.reduce((sum, one) => sum + one.weight, 0);
  const score = (at: number, to: number) => setValues((now) => ({ ...now, scores: now.scores.map((s, i) => (i === at ? to : s)) }));
  const goOn = async () => {
    const kept = await saving.settle();
    if (!kept) return;
    void client.invalidateQueries({ queryKey: keyOf(CommitteeNominationsDocument) });
    if (mine.next) void navigate(`/awards/review/${mine.next.id}`);
  };
  const handIn = async () => {
    await saving.settle();
    submit.mutate(
      { nomination: n.id, input: { ...values, revision: saving.revision() } },
      {
        onSuccess: ({ reviewSave: done }) => {
          setAsking(false);
          setFaults(done.userErrors);
          if (!done.nomination) return;
          saving.end();
          client.setQueryData(keyOf(ReviewedNominationDocument, { nomination: n.id }), { nomination: done.nomination });
          void client.invalidateQueries({ queryKey: keyOf(CommitteeNominationsDocument) });
          window.scrollTo(0, 0);
          // The button that did it is gone with the form.
          requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
        },
      },
    );
  };
  return (
    <section className="card review-form" id="review" tabIndex={-1} aria-labelledby="review-title">
      <div className="spread">
        <h2 id="review-title">{t.formTitle}</h2>
        {mine.count > 0 && <span className="chip">{t.handedInOf(number(mine.done, language), number(mine.count, language))}</span>}
      </div>
      <p className="muted small">{t.sealedUntil}</p>
      <ErrorSummary faults={faults} fieldOf={(f) => (f.path[0] === 'input' ? f.path.slice(1) : f.path)[0] === 'scores' ? `score-${f.path.at(-1) ?? '0'}-1` : 'review-comment'} />
      {saving.elsewhere && (
        <Notice kind="danger" role="alert">
          <p>{t.changedElsewhere}</p>
          <Button
            kind="quiet"
            onClick={() => {
              saving.end();
              onTakeTheirs();
            }}
          >
            {t.takeTheirs}
          </Button>
        </Notice>
      )}
      {criteria.map((one, i) => (
        <Scale
          key={i}
          at={i}
          criterion={one}
          points={points}
          share={one.weight === 0 ? t.informative : t.weight(percent(one.weight / whole, language))}
          value={values.scores[i] ?? 0}
          fault={faultAt(faults, 'scores', String(i))}
          onChange={(to) => score(i, to)}
        />
      ))}
      <Textarea
        id="review-comment"
        label={t.comment}
        description={`${t.commentHint} ${t.characters(number([...values.comment].length, language), number(longestComment, language))}`}
        autosize
        minRows={4}
        maxLength={longestComment}
        value={values.comment}
        error={faultAt(faults, 'comment')}
        onChange={(e) => {
          const comment = e.currentTarget.value;
          setValues((now) => ({ ...now, comment }));
        }}
      />
      <div className="row">
        <Button onClick={() => setAsking(true)}>{t.submit}</Button>
        <Button kind="quiet" onClick={() => void goOn()}>
          {mine.next ? t.saveNext : t.saveOnly}
        </Button>
        <a className="btn quiet to-read" href="#read" onClick={(event) => jump(event, 'read')}>
          {t.jumpRead}
        </a>
      </div>
      <p className="muted small save-line" role="status">
        {saving.said}
      </p>
      <Confirm title={t.submitTitle} open={asking} confirm={t.submitDo} busy={submit.isPending} error={submit.error} onConfirm={() => void handIn()} onClose={() => setAsking(false)}>
        <Given criteria={criteria} scores={values.scores} />
        <p>{t.submitText}</p>
      </Confirm>
    </section>
  );
}

type ScaleProps = { at: number; criterion: Criterion; points: number; share: string; value: number; fault: string | undefined; onChange: (to: number) => void };

/** One criterion: its points with what they mean, and apart from them that one cannot judge. */
function Scale({ at, criterion: one, points, share, value, fault, onChange }: ScaleProps) {
  const t = useFeatureText();
  const pick = usePick();
  const id = `score-${String(at)}`;
  const said = (point: number) => one.anchors.find((a) => a.point === point)?.text;
  return (
    <fieldset className="criterion" aria-describedby={`${id}-about`}>
      <legend>{pick(one.name)}</legend>
      <p className="muted small" id={`${id}-about`}>
        {[share, one.required ? '' : t.optional].filter((w) => w !== '').join(', ')}
      </p>
      {pick(one.help) !== '' && <p className="small authored">{pick(one.help)}</p>}
      {fault !== undefined && <p className="fault">{fault}</p>}
      <div className="points">
        {Array.from({ length: points }, (_, i) => i + 1).map((point) => {
          const anchor = said(point);
          return (
            <label key={point} className="point">
              <input type="radio" id={`${id}-${String(point)}`} name={id} checked={value === point} onChange={() => onChange(point)} />
              <span>{t.point(point)}</span>
              {anchor && <span className="unseen">{pick(anchor)}</span>}
            </label>
          );
        })}
      </div>
      {one.anchors.length > 0 && (
        <dl className="anchors">
          {one.anchors.map((a) => (
            <div key={a.point} className={a.point === value ? 'chosen' : undefined}>
              <dt>{t.point(a.point)}</dt>
              <dd>{pick(a.text)}</dd>
            </div>
          ))}
        </dl>
      )}
      <label className="apart">
        <input type="radio" name={id} checked={value === cannotJudge} onChange={() => onChange(cannotJudge)} aria-describedby={`${id}-cannot`} />
        <span>
          {t.cannotJudge}
          <span className="muted small block" id={`${id}-cannot`}>
            {t.cannotJudgeHint}
          </span>
        </span>
      </label>
      {value !== 0 && (
        <button type="button" className="link small" aria-label={t.takeBack(pick(one.name))} onClick={() => onChange(0)}>
          {t.takeBackShort}
        </button>
      )}
    </fieldset>
  );
}

/** The scores once more, before they are final. */
function Given({ criteria, scores }: { criteria: Criterion[]; scores: number[] }) {
  const t = useFeatureText();
  const pick = usePick();
  return (
    <dl className="facts">
      {criteria.map((one, i) => {
        const s = scores[i] ?? 0;
        return (
          <div key={i} className="given">
            <dt>{pick(one.name)}</dt>
            <dd className="strong">{s === cannotJudge ? t.cannotJudge : s === 0 ? t.notAnswered : t.point(s)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
