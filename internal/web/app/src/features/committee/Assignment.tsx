import { useState } from 'react';
import {
  AssignmentPlanDocument,
  ReviewerAssignDocument,
  ReviewerRemoveDocument,
  type AssignmentInput,
  type CommitteeNominationPartsFragment,
} from '../../gql/graphql';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { Checkbox, NativeSelect, TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Failed, Shown } from '../../ui/states';
import { useNominations, useRefresh } from './cache';
import { Plan } from './Plan';
import { Progress } from './ReviewsPage';
import { useFeatureText } from './text';
import type { Cycle } from './words';

type Nomination = CommitteeNominationPartsFragment;
type Review = Nomination['reviews'][number];

/** Who reviews what: a plan to look at and apply, what holds now, and changes by hand. */
export function Assignment({ cycle: c }: { cycle: Cycle }) {
  const read = useNominations(c.id);
  return (
    <Shown read={read} lines={6}>
      {(all) => <All cycle={c} nominations={all.filter((n) => !n.barred && n.assigned !== null && n.assigned !== undefined)} />}
    </Shown>
  );
}

function All({ cycle: c, nominations }: { cycle: Cycle; nominations: Nomination[] }) {
  const t = useFeatureText();
  const assignable = nominations.filter((n) => n.can.assign);
  return (
    <>
      {assignable.length === 0 ? <p className="card">{t.nothingToAssign}</p> : <Proposal cycle={c} nominations={assignable} />}
      {nominations.length > 0 && <Now nominations={nominations} />}
      {assignable.length > 0 && <ByHand cycle={c} nominations={assignable} />}
    </>
  );
}

/** Everybody who may be given reviews, by name. */
function peopleOf(nominations: Nomination[]): { id: string; name: string }[] {
  const known = new Map<string, string>();
  for (const n of nominations) {
    for (const p of n.committee) known.set(p.id, p.name);
    for (const r of n.reviews) if (r.reviewer) known.set(r.reviewer.id, r.reviewer.name);
  }
  return [...known].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}

function Proposal({ cycle: c, nominations }: { cycle: Cycle; nominations: Nomination[] }) {
  const t = useFeatureText();
  const [seed, setSeed] = useState(String(c.year));
  const [away, setAway] = useState<string[]>([]);
  const [asked, setAsked] = useState<AssignmentInput | null>(null);
  const [applied, setApplied] = useState(0);
  const read = useData(AssignmentPlanDocument, { cycle: c.id, input: asked ?? { seed, away } }, { enabled: asked !== null });
  const people = peopleOf(nominations);
  const faults = asked === null ? [] : (read.data?.assignmentPlan.userErrors ?? []);
  const plan = asked === null ? null : read.data?.assignmentPlan.plan;
  return (
    <section className="card" aria-labelledby="plan">
      <h2 id="plan">{t.planTitle}</h2>
      <p className="muted small">{t.planText}</p>
      {applied > 0 && (
        <Outcome key={applied}>
          <p>{t.applied}</p>
        </Outcome>
      )}
      <form
        className="stack-s"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setApplied(0);
          setAsked({ seed, away });
          // The same question again may have another answer by now.
          if (asked && asked.seed === seed && (asked.away ?? []).join() === away.join()) void read.refetch();
        }}
      >
        <TextInput id="plan-seed" className="seed" label={t.seed} description={t.seedHint} maxLength={40} value={seed} onChange={(e) => setSeed(e.currentTarget.value)} />
        <fieldset>
          <legend>{t.away}</legend>
          <div className="check-list">
            {people.map((p) => (
              <Checkbox key={p.id} label={p.name} checked={away.includes(p.id)} onChange={() => setAway(people.map((one) => one.id).filter((id) => (id === p.id) !== away.includes(id)))} />
            ))}
          </div>
        </fieldset>
        <div className="row">
          <Button type="submit" busy={asked !== null && read.isFetching}>
            {t.show}
          </Button>
        </div>
      </form>
      {asked !== null && read.error && <Failed error={read.error} />}
      <ErrorSummary faults={faults} fieldOf={() => undefined} />
      {asked !== null && plan && !read.isPlaceholderData && (
        <Plan
          cycle={c}
          plan={plan}
          input={asked}
          onApplied={() => {
            setAsked(null);
            setApplied(Date.now());
          }}
          onChanged={() => void read.refetch()}
        />
      )}
    </section>
  );
}

function Now({ nominations }: { nominations: Nomination[] }) {
  const t = useFeatureText();
  const refresh = useRefresh();
  const [leaving, setLeaving] = useState<{ nomination: Nomination; review: Review; name: string } | null>(null);
  const [done, setDone] = useState(0);
  const remove = useChange(ReviewerRemoveDocument);
  const columns: Column<Nomination>[] = [
    { key: 'nominee', title: t.nominee, cell: (n) => n.nominee.name },
    {
      key: 'reviewers',
      title: t.reviewer,
      cell: (n) => {
        // The chair may review too.
        const all = [...n.reviews, ...(n.ownReview ? [{ ...n.ownReview, reviewer: { id: '', name: t.you }, guest: false }] : [])].sort((a, b) => a.role - b.role);
        if (all.length === 0) return <span className="muted">{t.noReviewers}</span>;
        return (
          <ul className="seats">
            {all.map((r) => {
              const name = r.reviewer?.name ?? t.role(r.role);
              return (
                <li key={r.id}>
                  <span>
                    {name} <span className="muted small">{[t.role(r.role), r.guest ? t.guest : ''].filter((w) => w !== '').join(', ')}</span>
                  </span>
                  <span className={`chip ${r.state === 'SUBMITTED' ? 'on' : ''}`}>{t.states[r.state]}</span>
                  {n.can.assign && r.state !== 'SUBMITTED' && (
                    <button type="button" className="link small" aria-label={t.remove(name, n.nominee.name)} onClick={() => setLeaving({ nomination: n, review: r, name })}>
                      {t.removeShort}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        );
      },
    },
    { key: 'progress', title: t.progress, cell: (n) => ((n.assigned ?? 0) > 0 ? <Progress row={n} /> : '') },
  ];
  return (
    <section className="card" aria-labelledby="now">
      <h2 id="now">{t.nowTitle}</h2>
      {done > 0 && (
        <Outcome key={done}>
          <p>{t.removed}</p>
        </Outcome>
      )}
      <DataTable caption={t.nowTitle} columns={columns} rows={nominations} keyOf={(n) => n.id} />
      <Confirm
        title={t.removeTitle}
        open={leaving !== null}
        confirm={t.removeDo}
        kind="danger"
        busy={remove.isPending}
        error={remove.error}
        faults={remove.data?.reviewerRemove.userErrors ?? []}
        onConfirm={() =>
          leaving &&
          remove.mutate(
            { nomination: leaving.nomination.id, review: leaving.review.id },
            {
              onSuccess: ({ reviewerRemove: gone }) => {
                if (!gone.nomination) return;
                setLeaving(null);
                setDone(Date.now());
                refresh();
              },
            },
          )
        }
        onClose={() => setLeaving(null)}
      >
        <p>{leaving && t.removeText(leaving.name, leaving.nomination.nominee.name)}</p>
      </Confirm>
    </section>
  );
}

function ByHand({ cycle: c, nominations }: { cycle: Cycle; nominations: Nomination[] }) {
  const t = useFeatureText();
  const refresh = useRefresh();
  const empty = { nomination: '', email: '', role: '1' };
  const [values, setValues] = useState(empty);
  const [done, setDone] = useState(0);
  const assign = useChange(ReviewerAssignDocument);
  const faults = assign.data?.reviewerAssign.userErrors ?? [];
  const set = (part: Partial<typeof values>) => {
    setValues((now) => ({ ...now, ...part }));
    setDone(0);
  };
  return (
    <section className="card" aria-labelledby="by-hand">
      <h2 id="by-hand">{t.assignTitle}</h2>
      <p className="muted small">{t.assignText}</p>
      {done > 0 && (
        <Outcome key={done}>
          <p>{t.assigned}</p>
        </Outcome>
      )}
      {assign.error && <Failed error={assign.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => `assign-${f.path.at(-1) ?? ''}`} />
      <form
        className="stack-s"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          assign.mutate(
            { nomination: values.nomination, email: values.email, role: Number(values.role) },
            {
              onSuccess: ({ reviewerAssign: made }) => {
                if (!made.nomination) return;
                setValues(empty);
                setDone(Date.now());
                refresh();
              },
            },
          );
        }}
      >
        <div className="thirds">
          <NativeSelect
            id="assign-nomination"
            label={t.nomination}
            value={values.nomination}
            data={[{ value: '', label: t.chooseOne }, ...nominations.map((n) => ({ value: n.id, label: n.nominee.name }))]}
            onChange={(e) => set({ nomination: e.currentTarget.value })}
          />
          <TextInput id="assign-email" type="email" autoComplete="off" label={t.email} value={values.email} error={faultAt(faults, 'email')} onChange={(e) => set({ email: e.currentTarget.value })} />
          <NativeSelect
            id="assign-role"
            label={t.place}
            value={values.role}
            error={faultAt(faults, 'role')}
            data={Array.from({ length: c.terms.reviewers }, (_, i) => ({ value: String(i + 1), label: t.role(i + 1) }))}
            onChange={(e) => set({ role: e.currentTarget.value })}
          />
        </div>
        <div className="row">
          <Button type="submit" kind="quiet" busy={assign.isPending} disabled={values.nomination === '' || values.email.trim() === ''}>
            {t.assignDo}
          </Button>
        </div>
      </form>
    </section>
  );
}
