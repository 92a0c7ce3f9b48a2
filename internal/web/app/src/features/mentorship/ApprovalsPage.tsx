import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { ApprovalsDocument, MentorshipApproveDocument, PlansWaitingDocument, type PairWholeFragment } from '../../gql/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { Checkbox } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { Empty, Shown } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { Back, menteeName, useDay, useWork } from './parts';
import './mentorship.css';

/** What waits for the reader's approval: many at once, after a look at them. */
export default function ApprovalsPage() {
  const t = useMentoringText();
  const client = useQueryClient();
  const pager = usePager(50);
  const read = useData(ApprovalsDocument, { first: pager.size, after: pager.after });
  const [chosen, setChosen] = useState<string[]>([]);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(0);
  const approve = useChange(MentorshipApproveDocument);
  const rows = read.data?.mentorshipApprovals.nodes ?? [];
  const these = rows.filter((r) => chosen.includes(r.id));
  const conflicts = these.filter((r) => r.supervision).length;
  const send = () =>
    approve.mutate(
      { mentorships: these.map((r) => r.id) },
      {
        onSuccess: ({ mentorshipApprove: r }) => {
          if (r.userErrors.length > 0) return;
          setAsking(false);
          setDone(these.length);
          setChosen([]);
          void client.invalidateQueries({ queryKey: keyOf(ApprovalsDocument) });
        },
      },
    );
  return (
    <Page title={t.approvalsTitle} lead={t.approvalsLead} above={<Back />}>
      {done > 0 && (
        <Outcome key={done}>
          <p>{t.approved(done)}</p>
        </Outcome>
      )}
      <Shown read={read} lines={6}>
        {({ mentorshipApprovals: list }) =>
          list.totalCount === 0 ? (
            <Empty title={t.approvalsEmpty}>
              <p className="muted">{t.approvalsEmptyText}</p>
            </Empty>
          ) : (
            <>
              <div className="row">
                <Checkbox label={t.chooseAll} checked={these.length === rows.length} onChange={(e) => setChosen(e.currentTarget.checked ? rows.map((r) => r.id) : [])} />
                <Button disabled={these.length === 0} onClick={() => setAsking(true)}>
                  {t.approveChosen(these.length)}
                </Button>
              </div>
              <List rows={list.nodes} chosen={chosen} onChoose={(id) => setChosen(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id])} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          )
        }
      </Shown>
      <Plans />
      <Confirm
        title={t.approveTitle(these.length)}
        open={asking}
        confirm={t.approveChosen(these.length)}
        busy={approve.isPending}
        error={approve.error}
        faults={approve.data?.mentorshipApprove.userErrors ?? []}
        onClose={() => setAsking(false)}
        onConfirm={send}
      >
        <ul>
          {these.map((r) => (
            <li key={r.id}>{t.pairTitle(r.mentor.name, menteeName(r))}</li>
          ))}
        </ul>
        {conflicts > 0 && <p className="strong">{t.approveWith(conflicts)}</p>}
        <p>{t.approveText}</p>
      </Confirm>
    </Page>
  );
}

function List({ rows, chosen, onChoose }: { rows: PairWholeFragment[]; chosen: string[]; onChoose: (id: string) => void }) {
  const t = useMentoringText();
  const work = useWork();
  const columns: Column<PairWholeFragment>[] = [
    { key: 'mentee', title: t.menteeIs, cell: (r) => <Checkbox label={menteeName(r)} aria-label={t.choose(menteeName(r))} checked={chosen.includes(r.id)} onChange={() => onChoose(r.id)} /> },
    {
      key: 'mentor',
      title: t.mentorIs,
      cell: (r) => (
        <>
          <Link to={`/mentorship/${r.id}`}>{r.mentor.name}</Link>
          <p className="small muted">{work(r.mentor)}</p>
        </>
      ),
    },
    { key: 'needs', title: t.lookedFor, cell: (r) => r.needs.codes.map((n) => t.needs[n]).join(', ') },
    {
      key: 'as',
      title: t.asRole,
      cell: (r) => (
        <>
          {[r.viewerApprovesAsDirector ? t.byDirector : '', r.viewerApprovesAsChief ? t.byChief : ''].filter((w) => w !== '').join(', ')}
          {r.actingFor && <span className="muted"> {t.forWhom(r.actingFor.name)}</span>}
        </>
      ),
    },
    { key: 'marks', title: t.concern, cell: (r) => (r.supervision ? <span className="chip bad">{t.supervision}</span> : '') },
  ];
  return <DataTable caption={t.approvalsTitle} columns={columns} rows={rows} keyOf={(r) => r.id} />;
}

function Plans() {
  const t = useMentoringText();
  const work = useWork();
  const day = useDay();
  const read = useData(PlansWaitingDocument, {});
  const plans = read.data?.academicPlansWaiting.nodes ?? [];
  if (plans.length === 0) return null;
  return (
    <section className="card" aria-labelledby="plans">
      <h2 id="plans">{t.plansWaiting}</h2>
      <ul className="due">
        {plans.map((p) => (
          <li key={p.id}>
            <span>
              <Link to={`/mentorship/plan/${p.owner.id}`}>{p.owner.name}</Link> <span className="muted small">{work(p.owner)}</span>
            </span>
            {p.nextReview && <span className="muted small">{[t.review[p.nextReviewKind] ?? p.nextReviewKind, day(p.nextReview)].join(', ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
