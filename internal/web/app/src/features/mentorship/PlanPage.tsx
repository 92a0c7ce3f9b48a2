import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { PlanDecideDocument, PlanDocument, PlanSaveDocument, PlanSubmitDocument, PlanWithdrawDocument, PlansWaitingDocument, type PlanPartsFragment } from '../../gql/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { TextInput, Textarea } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Empty, Failed, Shown } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { Back, useDay, useToday } from './parts';
import './mentorship.css';

/** Five-year plan: one's own to write, others' to read and decide. */
export default function PlanPage() {
  const { person } = useParams();
  const t = useMentoringText();
  const read = useData(PlanDocument, { person: person ?? null });
  return (
    <Shown read={read} lines={8}>
      {({ academicPlan: plan }) =>
        plan ? (
          <Plan key={plan.revision} plan={plan} person={person} />
        ) : (
          <Page title={t.planTitle} above={<Back />}>
            <Empty title={t.noPlan} />
          </Page>
        )
      }
    </Shown>
  );
}

function Plan({ plan, person }: { plan: PlanPartsFragment; person: string | undefined }) {
  const t = useMentoringText();
  const day = useDay();
  const client = useQueryClient();
  const [writing, setWriting] = useState(plan.viewerCanEdit && plan.state !== 'APPROVED');
  const show = (fresh: PlanPartsFragment | null | undefined) => fresh && client.setQueryData(keyOf(PlanDocument, { person: person ?? null }), { academicPlan: fresh });
  return (
    <Page title={plan.viewerCanEdit || !person ? t.planTitle : t.planOf(plan.owner.name)} lead={t.planLead} above={<Back />}>
      <p className="row">
        {plan.state && <span className={plan.state === 'APPROVED' ? 'chip on' : 'chip'}>{t.planStates[plan.state]}</span>}
        {plan.nextReview && <span>{t.cfar(t.review[plan.nextReviewKind] ?? plan.nextReviewKind, day(plan.nextReview))}</span>}
      </p>
      {plan.decidedBy && plan.decidedOn && <p className="muted">{t.decidedBy(plan.decidedBy.name, day(plan.decidedOn))}</p>}
      {plan.note !== '' && (
        <Notice>
          <p className="authored">{plan.note}</p>
        </Notice>
      )}
      {writing ? <Write plan={plan} onShow={show} /> : <Written plan={plan} />}
      {!writing && plan.viewerCanEdit && (
        <div className="stack-s">
          <p className="muted small">{t.planEditHint}</p>
          <div>
            <Button kind="quiet" onClick={() => setWriting(true)}>
              {t.planEdit}
            </Button>
          </div>
        </div>
      )}
      {plan.state === 'SUBMITTED' && !plan.viewerCanDecide && !person && <Withdraw onShow={show} />}
      {plan.viewerCanDecide && plan.id && <Decide id={plan.id} onShow={show} />}
    </Page>
  );
}

function Written({ plan }: { plan: PlanPartsFragment }) {
  const t = useMentoringText();
  const day = useDay();
  return (
    <section className="card" aria-labelledby="goals-read">
      <h2 id="goals-read">{t.goals}</h2>
      <p className="authored">{plan.goals || t.planNothing}</p>
      <h2>{t.milestones}</h2>
      <ul>
        {plan.milestones.map((m, i) => (
          <li key={i}>
            {m.what} <span className="muted">({day(m.by)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Show = (fresh: PlanPartsFragment | null | undefined) => void;

function Write({ plan, onShow }: { plan: PlanPartsFragment; onShow: Show }) {
  const t = useMentoringText();
  const today = useToday();
  const [startsOn, setStartsOn] = useState(plan.startsOn ?? today);
  const [goals, setGoals] = useState(plan.goals);
  const [milestones, setMilestones] = useState(plan.milestones.length > 0 ? plan.milestones.map((m) => ({ ...m })) : [{ what: '', by: '' }]);
  const [asking, setAsking] = useState(false);
  const save = useChange(PlanSaveDocument);
  const submit = useChange(PlanSubmitDocument);
  const faults = [...(save.data?.planSave.userErrors ?? []), ...(submit.data?.planSubmit.userErrors ?? [])];
  const failed = save.error ?? submit.error;
  const input = {
    startsOn: startsOn || null, goals, revision: plan.revision,
    milestones: milestones.filter((m) => m.what.trim() !== '' || m.by !== '').map((m) => ({ what: m.what, by: m.by || null })),
  };
  const change = (at: number, part: Partial<(typeof milestones)[number]>) => setMilestones(milestones.map((m, i) => (i === at ? { ...m, ...part } : m)));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    submit.reset();
    save.mutate({ input }, { onSuccess: (r) => onShow(r.planSave.plan) });
  };
  return (
    <form className="stack" onSubmit={keep} noValidate>
      {failed && <Failed error={failed} />}
      <ErrorSummary faults={faults} fieldOf={(f) => (f.path.length === 0 ? undefined : f.path.join('-'))} />
      <p className="muted small">{t.planReadBy}</p>
      <div className="card stack">
        <TextInput id="startsOn" className="short" type="date" label={t.startsOn} value={startsOn} error={faultAt(faults, 'startsOn')} onChange={(e) => setStartsOn(e.currentTarget.value)} />
        <Textarea id="goals" label={t.goals} description={t.goalsHint} minRows={6} value={goals} error={faultAt(faults, 'goals')} onChange={(e) => setGoals(e.currentTarget.value)} />
      </div>
      <fieldset className="card" id="milestones" tabIndex={-1}>
        <legend className="unseen">{t.milestones}</legend>
        <h2>{t.milestones}</h2>
        {milestones.map((m, i) => (
          <div key={i} className="row row-end entry milestone">
            <TextInput id={`milestones-${i}-what`} label={t.milestone(i + 1)} value={m.what} error={faultAt(faults, String(i), 'what')} onChange={(e) => change(i, { what: e.currentTarget.value })} />
            <TextInput id={`milestones-${i}-by`} type="date" label={t.by} value={m.by} error={faultAt(faults, String(i), 'by')} onChange={(e) => change(i, { by: e.currentTarget.value })} />
            {milestones.length > 1 && (
              <button type="button" className="link" aria-label={t.removeLabel(m.what || t.milestone(i + 1))} onClick={() => setMilestones(milestones.filter((_, at) => at !== i))}>
                {t.remove}
              </button>
            )}
          </div>
        ))}
        <Button kind="quiet" onClick={() => setMilestones([...milestones, { what: '', by: '' }])}>
          {t.addMilestone}
        </Button>
      </fieldset>
      <div className="row">
        <Button onClick={() => setAsking(true)}>{t.planSubmit}</Button>
        <Button type="submit" kind="quiet" busy={save.isPending}>
          {t.planSave}
        </Button>
      </div>
      <Confirm
        title={t.planSubmitTitle}
        open={asking}
        confirm={t.planSubmit}
        busy={submit.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          save.reset();
          submit.mutate({ input }, { onSettled: () => setAsking(false), onSuccess: (r) => onShow(r.planSubmit.plan) });
        }}
      >
        <p>{t.planSubmitText}</p>
      </Confirm>
    </form>
  );
}

function Withdraw({ onShow }: { onShow: Show }) {
  const t = useMentoringText();
  const withdraw = useChange(PlanWithdrawDocument);
  return (
    <div className="stack-s">
      {withdraw.error && <Failed error={withdraw.error} />}
      <ErrorSummary faults={withdraw.data?.planWithdraw.userErrors ?? []} fieldOf={() => undefined} />
      <div>
        <Button kind="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate({}, { onSuccess: (r) => onShow(r.planWithdraw.plan) })}>
          {t.planWithdraw}
        </Button>
      </div>
    </div>
  );
}

function Decide({ id, onShow }: { id: string; onShow: Show }) {
  const t = useMentoringText();
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const decide = useChange(PlanDecideDocument);
  const faults = decide.data?.planDecide.userErrors ?? [];
  const send = (approve: boolean) =>
    decide.mutate(
      { plan: id, approve, note },
      {
        onSuccess: (r) => {
          onShow(r.planDecide.plan);
          void client.invalidateQueries({ queryKey: keyOf(PlansWaitingDocument) });
        },
      },
    );
  return (
    <section className="card stack" aria-label={t.approvals}>
      {decide.error && <Failed error={decide.error} />}
      <ErrorSummary faults={faults} fieldOf={() => 'note'} />
      <Textarea id="note" label={t.note} description={t.noteHint} value={note} error={faultAt(faults, 'note')} onChange={(e) => setNote(e.currentTarget.value)} />
      <div className="row">
        <Button busy={decide.isPending} onClick={() => send(true)}>
          {t.approve}
        </Button>
        <Button kind="quiet" busy={decide.isPending} onClick={() => send(false)}>
          {t.giveBack}
        </Button>
      </div>
    </section>
  );
}
