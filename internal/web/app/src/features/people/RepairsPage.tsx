import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { RosterRepairSettleDocument, RosterRepairsDocument, type RosterRepairsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { Empty, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './people.css';

type Repair = RosterRepairsQuery['rosterRepairs']['nodes'][number];

/** Pairs that break a rule, and what to do about each. */
export default function RepairsPage() {
  const t = useFeatureText();
  const pager = usePager(50);
  const client = useQueryClient();
  const read = useData(RosterRepairsDocument, { first: pager.size, after: pager.after });
  const [asking, setAsking] = useState<Repair | null>(null);
  const [done, setDone] = useState('');
  const settle = useChange(RosterRepairSettleDocument);
  const send = () => {
    if (!asking?.repair) return;
    settle.mutate(
      { repair: asking.repair },
      {
        onSuccess: ({ rosterRepairSettle: r }) => {
          if (r.userErrors.length > 0) return;
          setDone(asking.key);
          setAsking(null);
          void client.invalidateQueries({ queryKey: keyOf(RosterRepairsDocument) });
        },
      },
    );
  };
  return (
    <Page
      title={t.repairsTitle}
      lead={t.repairsLead}
      above={
        <Link className="crumb" to="/people">
          {t.title}
        </Link>
      }
    >
      {done !== '' && (
        <Outcome key={done}>
          <p>{t.settled}</p>
        </Outcome>
      )}
      <Shown read={read} lines={5}>
        {({ rosterRepairs: list }) =>
          list.totalCount === 0 ? (
            <Empty title={t.repairsEmpty}>
              <p className="muted">{t.repairsEmptyText}</p>
            </Empty>
          ) : (
            <>
              <Repairs rows={list.nodes} onSettle={setAsking} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          )
        }
      </Shown>
      <Confirm
        title={asking ? t.settleTitle(asking.mentee.name, asking.mentor.name) : ''}
        open={asking !== null}
        confirm={t.settle}
        busy={settle.isPending}
        error={settle.error}
        faults={settle.data?.rosterRepairSettle.userErrors ?? []}
        onClose={() => setAsking(null)}
        onConfirm={send}
      >
        <p>{t.settleText}</p>
      </Confirm>
    </Page>
  );
}

function Repairs({ rows, onSettle }: { rows: Repair[]; onSettle: (which: Repair) => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  const columns: Column<Repair>[] = [
    { key: 'mentee', title: t.mentee, cell: (r) => <Link to={`/people/${r.mentee.id}`}>{r.mentee.name}</Link> },
    { key: 'mentor', title: t.fields.mentor, cell: (r) => (r.mentor.id === r.mentee.id ? r.mentor.name : <Link to={`/people/${r.mentor.id}`}>{r.mentor.name}</Link>) },
    {
      key: 'problem',
      title: t.problem,
      cell: (r) => (
        <>
          <span className="strong">{t.problems[r.problem]}</span>
          <p className="small muted">{t.problemHelp[r.problem]}</p>
          {r.line != null && <p className="small muted">{t.repairFrom(r.file, String(r.line), r.on ? date(r.on, language, 'short') : '')}</p>}
        </>
      ),
    },
    {
      key: 'act',
      title: t.act,
      cell: (r) =>
        r.mentorship ? (
          <Link className="btn quiet" to={`/mentorship/${r.mentorship}`} aria-label={t.openPairLabel(r.mentee.name, r.mentor.name)}>
            {t.openPair}
          </Link>
        ) : (
          <Button kind="quiet" aria-label={t.settleLabel(r.mentee.name, r.mentor.name)} onClick={() => onSettle(r)}>
            {t.settle}
          </Button>
        ),
    },
  ];
  return <DataTable caption={t.repairsTitle} columns={columns} rows={rows} keyOf={(r) => r.key} />;
}
