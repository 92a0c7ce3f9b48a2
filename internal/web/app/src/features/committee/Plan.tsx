import { useState } from 'react';
import { AssignmentApplyDocument, AssignmentWhyDocument, type AssignmentInput, type AssignmentPlanPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { useChange, useData } from '../../lib/query';
import { Bar } from '../../ui/Bar';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { NativeSelect } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Failed } from '../../ui/states';
import { useRefresh } from './cache';
import { useFeatureText } from './text';
import type { Cycle } from './words';

type PlanParts = AssignmentPlanPartsFragment;
type Pair = PlanParts['pairs'][number];
type Props = { cycle: Cycle; plan: PlanParts; input: AssignmentInput; onApplied: () => void; onChanged: () => void };

/** A plan of who would review what, to be understood before it is applied. */
export function Plan({ cycle: c, plan, input, onApplied, onChanged }: Props) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);
  const apply = useChange(AssignmentApplyDocument);
  const fresh = [...new Set(plan.pairs.filter((p) => !p.kept).map((p) => p.reviewer.name))].sort((a, b) => a.localeCompare(b));
  const faults = apply.data?.assignmentApply.userErrors ?? [];
  const send = () =>
    apply.mutate(
      { cycle: c.id, input, digest: plan.digest },
      {
        onSuccess: ({ assignmentApply: done }) => {
          if (!done.plan) return onChanged();
          setAsking(false);
          refresh();
          onApplied();
        },
      },
    );
  return (
    <div className="stack">
      <h3>{t.planPairs}</h3>
      <Pairs plan={plan} places={c.terms.reviewers} />
      {plan.unmet.length === 0 ? (
        <Notice kind="done">
          <p>{t.allMet}</p>
        </Notice>
      ) : (
        <Unmet plan={plan} />
      )}
      <h3>{t.loads}</h3>
      <Loads plan={plan} />
      <Why plan={plan} input={input} />
      <div className="row">
        <Button disabled={plan.added === 0 && plan.dropped === 0} onClick={() => setAsking(true)}>
          {t.apply(plan.added)}
        </Button>
      </div>
      <Confirm title={t.applyTitle} open={asking} confirm={t.applyDo} busy={apply.isPending} error={apply.error} faults={faults} onConfirm={send} onClose={() => setAsking(false)}>
        <p>{t.applyText(plan.added, plan.dropped)}</p>
        <p>{fresh.length === 0 ? t.applyNobody : t.applyMail(listOf(fresh, language))}</p>
        {fresh.length > 0 && (
          <>
            <h3>{t.mailPreview}</h3>
            <p className="quote">{t.applyReads(pick(c.award.name))}</p>
          </>
        )}
      </Confirm>
    </div>
  );
}

/** The nominations of a plan, those that nobody would review included. */
function nominationsOf(plan: PlanParts): { id: string; name: string }[] {
  const known = new Map([...plan.pairs, ...plan.unmet].map((one) => [one.nomination, one.nominee.name]));
  return [...known].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}

function Pairs({ plan, places }: { plan: PlanParts; places: number }) {
  const t = useFeatureText();
  const rows = nominationsOf(plan);
  const at = (nomination: string, role: number): Pair | undefined => plan.pairs.find((p) => p.nomination === nomination && p.role === role);
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'nominee', title: t.nominee, cell: (r) => r.name },
    ...Array.from({ length: places }, (_, i) => ({
      key: String(i),
      title: t.role(i + 1),
      cell: (r: (typeof rows)[number]) => {
        const p = at(r.id, i + 1);
        if (!p) return '';
        return (
          <>
            {p.reviewer.name} {!p.kept && <span className="chip on">{t.planNew}</span>}
          </>
        );
      },
    })),
  ];
  return <DataTable caption={t.planPairs} columns={columns} rows={rows} keyOf={(r) => r.id} />;
}

function Loads({ plan }: { plan: PlanParts }) {
  const t = useFeatureText();
  const most = Math.max(1, ...plan.loads.map((l) => l.reviews));
  return (
    <ul className="loads">
      {plan.loads.map((l) => (
        <li key={l.reviewer.id} className="stack-s">
          <span>
            {l.reviewer.name}
            {l.guest && <span className="muted small">, {t.guest}</span>}
            <span className="muted small block">{t.loadOf(l.reviews, l.primary)}</span>
          </span>
          <Bar share={l.reviews / most} />
        </li>
      ))}
    </ul>
  );
}

function Unmet({ plan }: { plan: PlanParts }) {
  const t = useFeatureText();
  return (
    <Notice kind="danger">
      <p className="strong">{t.unmetTitle}</p>
      {plan.unmet.map((u) => (
        <div key={u.nomination} className="stack-s">
          <p>{t.unmetOf(u.nominee.name, u.got, u.wanted)}</p>
          <ul>
            {u.obstacles.map((o) => (
              <li key={o.reviewer.id}>
                {o.reviewer.name}: {o.reasons.map((r) => t.reasonsOut[r]).join(' ')}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Notice>
  );
}

function Why({ plan, input }: { plan: PlanParts; input: AssignmentInput }) {
  const t = useFeatureText();
  const nominations = nominationsOf(plan);
  const [nomination, setNomination] = useState('');
  const [reviewer, setReviewer] = useState('');
  const ready = nomination !== '' && reviewer !== '';
  const read = useData(AssignmentWhyDocument, { nomination, reviewer, input }, { enabled: ready });
  const isIn = plan.pairs.some((p) => p.nomination === nomination && p.reviewer.id === reviewer);
  const why = ready && !read.isPlaceholderData ? read.data?.assignmentWhy : undefined;
  const nominee = nominations.find((n) => n.id === nomination)?.name ?? '';
  return (
    <fieldset className="stack-s">
      <legend>{t.whyTitle}</legend>
      <div className="thirds">
        <NativeSelect id="why-reviewer" label={t.reviewer} value={reviewer} data={[{ value: '', label: t.chooseOne }, ...plan.loads.map((l) => ({ value: l.reviewer.id, label: l.reviewer.name }))]} onChange={(e) => setReviewer(e.currentTarget.value)} />
        <NativeSelect id="why-nomination" label={t.nomination} value={nomination} data={[{ value: '', label: t.chooseOne }, ...nominations.map((n) => ({ value: n.id, label: n.name }))]} onChange={(e) => setNomination(e.currentTarget.value)} />
      </div>
      {ready && read.error && <Failed error={read.error} />}
      <div role="status">
        {why && (
          <>
            <p>{(isIn ? t.whyIn : t.whyOut)(why.reviewer.name, nominee)}</p>
            <ul>
              {why.reasons.map((r) => (
                <li key={r}>{(isIn ? t.reasonsIn : t.reasonsOut)[r]}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </fieldset>
  );
}
