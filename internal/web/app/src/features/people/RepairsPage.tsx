import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { RosterRepairSettleDocument, RosterRepairsDocument, type RosterProblem, type RosterRepairsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { oneOf, useAddress } from '../../lib/address';
import { useColumns } from '../../lib/columns';
import { date } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { BulkAct, BulkBar } from '../../ui/BulkAct';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filter, Filters } from '../../ui/Filters';
import { ListTools } from '../../ui/ListTools';
import { NothingFound } from '../../ui/NothingFound';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useFeatureText } from './text';
import './people.css';

type Repair = RosterRepairsQuery['rosterRepairs']['nodes'][number];

const problems = ['REPORTING_LINE', 'ONESELF', 'SECOND_MENTOR'] as const satisfies readonly RosterProblem[];
const none = { search: '', problem: '' };

/** Pairs that break a rule, and what to do about each. */
export default function RepairsPage() {
  const t = useFeatureText();
  const pager = usePager(50);
  const client = useQueryClient();
  const ui = useUiText();
  const [address, setAddress] = useAddress(none);
  const problem = oneOf(problems, address.problem);
  const read = useData(RosterRepairsDocument, { first: pager.size, after: pager.after, search: address.search || null, problem });
  const [chosen, setChosen] = useState<string[]>([]);
  const [asking, setAsking] = useState<Repair | null>(null);
  const [done, setDone] = useState('');
  const [said, setSaid] = useState('');
  const settle = useChange(RosterRepairSettleDocument);
  const columns = useColumns('repairs', useRepairColumns(setAsking));
  const send = () => {
    if (!asking?.repair) return;
    settle.mutate(
      { repair: asking.repair },
      {
        onSuccess: ({ rosterRepairSettle: r }) => {
          if (r.userErrors.length > 0) return;
          setSaid('');
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
          <p>{said || t.settled}</p>
        </Outcome>
      )}
      <Filters>
        <SearchField label={t.repairsSearch} value={address.search} onChange={(search) => setAddress({ search })} />
        <Filter label={t.problem} every={ui.all} value={problem ?? ''} options={problems.map((p) => ({ value: p, label: t.problems[p] }))} onChange={(p) => setAddress({ problem: p })} />
      </Filters>
      <Shown read={read} lines={5}>
        {({ rosterRepairs: list }) =>
          list.totalCount === 0 && (address.search !== '' || problem !== null) ? (
            <NothingFound onClear={() => setAddress(none)} />
          ) : list.totalCount === 0 ? (
            <Empty title={t.repairsEmpty}>
              <p className="muted">{t.repairsEmptyText}</p>
            </Empty>
          ) : (
            <>
              <ListTools files="/d/list/repairs" asked={address} columns={columns}>
                <BulkBar rows={list.nodes} keyOf={(r) => r.key} chosen={chosen} onChoose={setChosen}>
                  {(these) => (
                    <BulkAct
                      label={t.bulkSettle}
                      title={t.bulkSettleTitle}
                      text={<p>{t.settleText}</p>}
                      confirm={t.bulkSettleDo}
                      these={these}
                      keyOf={(r) => r.key}
                      nameOf={pairOf}
                      refused={(r) => (r.repair ? '' : t.bulkOnRecord)}
                      act={(r) => settle.mutateAsync({ repair: r.repair ?? '' }).then(({ rosterRepairSettle: s }) => s.userErrors.map((f) => f.message).join(' '))}
                      onDone={(n, failed) => {
                        setChosen([]);
                        setSaid([t.bulkSettled(n), ...failed].join(' '));
                        setDone(String(Date.now()));
                        settle.reset();
                        void client.invalidateQueries({ queryKey: keyOf(RosterRepairsDocument) });
                      }}
                    />
                  )}
                </BulkBar>
              </ListTools>
              <DataTable caption={t.repairsTitle} columns={columns.shown} rows={list.nodes} keyOf={(r) => r.key} choice={{ chosen, onChoose: setChosen, label: (r) => ui.choose(pairOf(r)) }} />
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

const pairOf = (r: Repair) => `${r.mentee.name}, ${r.mentor.name}`;

function useRepairColumns(onSettle: (which: Repair) => void): Column<Repair>[] {
  const t = useFeatureText();
  const language = useLanguage();
  return [
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
}
