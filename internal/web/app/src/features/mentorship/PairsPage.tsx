import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { CoverageDocument, MentorshipEndDocument, PairsDocument, type MentorshipConcern, type MentorshipKind, type MentorshipState, type PairPartsFragment } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { useColumns } from '../../lib/columns';
import { keyOf, useChange, useData } from '../../lib/query';
import { useViewer } from '../../lib/session';
import { BulkAct, BulkBar } from '../../ui/BulkAct';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filter, Filters } from '../../ui/Filters';
import { Textarea } from '../../ui/inputs';
import { NothingFound } from '../../ui/NothingFound';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useMentoringText } from './mentoringText';
import { Back, Tools, Marks, menteeName, useDay } from './parts';
import './mentorship.css';

const states: MentorshipState[] = ['PROPOSED', 'APPROVED', 'ACTIVE', 'ENDED', 'DECLINED'];
const kinds: MentorshipKind[] = ['FORMAL', 'INFORMAL', 'CO_MENTOR', 'PEER', 'PROMOTION'];
const concerns: MentorshipConcern[] = ['BROKEN', 'QUIET', 'SUPERVISION', 'LEAVING'];
const everything = { search: '', division: '', state: '', kind: '', concern: '' };

const pairName = (r: PairPartsFragment) => `${menteeName(r)}, ${r.mentor.name}`;

/** How pairs stand, for leaders, facilitators and those who run the programme. */
export default function PairsPage() {
  const t = useMentoringText();
  const ui = useUiText();
  const pick = usePick();
  const client = useQueryClient();
  const end = useChange(MentorshipEndDocument);
  const ends = useViewer()?.grants.some((g) => g.role === 'PROGRAM_LEAD') ?? false;
  const [chosen, setChosen] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [done, setDone] = useState('');
  const [wanted, setWanted] = useAddress(everything);
  const pager = usePager(50);
  const coverage = useData(CoverageDocument, {});
  const divisions = (coverage.data?.mentorshipCoverage ?? []).map((c) => ({ value: c.division.id, label: pick(c.division.name) }));
  const read = useData(PairsDocument, {
    first: pager.size, after: pager.after, search: wanted.search || null, division: wanted.division || null,
    state: oneOf(states, wanted.state), kind: oneOf(kinds, wanted.kind), concern: oneOf(concerns, wanted.concern),
  });
  const columns = useColumns('pairs', usePairColumns());
  const narrowed = Object.values(wanted).some((v) => v !== '');
  return (
    <Page title={t.pairsTitle} lead={t.pairsLead} above={<Back />}>
      {done !== '' && (
        <Outcome key={done}>
          <p>{done}</p>
        </Outcome>
      )}
      <Filters>
        <SearchField label={t.searchPairs} value={wanted.search} onChange={(search) => setWanted({ search })} />
        {divisions.length > 1 && <Filter label={t.division} every={t.anyDivision} value={wanted.division} options={divisions} onChange={(division) => setWanted({ division })} />}
        <Filter label={t.state} every={t.anyState} value={wanted.state} options={states.map((s) => ({ value: s, label: t.states[s] }))} onChange={(state) => setWanted({ state })} />
        <Filter label={t.kind} every={t.anyKind} value={wanted.kind} options={kinds.map((k) => ({ value: k, label: t.kinds[k] }))} onChange={(kind) => setWanted({ kind })} />
        <Filter label={t.concern} every={t.anyConcern} value={wanted.concern} options={concerns.map((c) => ({ value: c, label: t.concerns[c] }))} onChange={(concern) => setWanted({ concern })} />
      </Filters>
      <Shown read={read} lines={8}>
        {({ mentorships: list }) =>
          list.totalCount > 0 ? (
            <>
              <Tools list="pairs" wanted={wanted} columns={columns}>
                {ends && (
                  <BulkBar rows={list.nodes} keyOf={(r) => r.id} chosen={chosen} onChoose={setChosen}>
                    {(these) => (
                      <BulkAct
                        label={t.bulkEnd}
                        title={t.bulkEndTitle}
                        text={
                          <>
                            <p>{t.bulkEndText}</p>
                            <Textarea id="bulk-reason" label={t.reason} description={t.reasonHint} maxLength={1000} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
                          </>
                        }
                        confirm={t.bulkEndDo}
                        kind="danger"
                        these={these}
                        keyOf={(r) => r.id}
                        nameOf={pairName}
                        refused={(r) => (r.state === 'ACTIVE' ? '' : t.bulkNotRunning)}
                        act={(r) => end.mutateAsync({ mentorship: r.id, reason }).then(({ mentorshipEnd: e }) => e.userErrors.map((f) => f.message).join(' '))}
                        onDone={(n, failed) => {
                          setChosen([]);
                          setReason('');
                          setDone([t.bulkEnded(n), ...failed].join(' '));
                          void client.invalidateQueries({ queryKey: keyOf(PairsDocument) });
                        }}
                      />
                    )}
                  </BulkBar>
                )}
              </Tools>
              <DataTable caption={t.pairsTitle} columns={columns.shown} rows={list.nodes} keyOf={(r) => r.id} {...(ends ? { choice: { chosen, onChoose: setChosen, label: (r: PairPartsFragment) => ui.choose(pairName(r)) } } : {})} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          ) : narrowed ? (
            <NothingFound onClear={() => setWanted(everything)} />
          ) : (
            <Empty title={t.pairsEmpty}>
              <p className="muted">{t.pairsEmptyText}</p>
            </Empty>
          )
        }
      </Shown>
    </Page>
  );
}

function usePairColumns(): Column<PairPartsFragment>[] {
  const t = useMentoringText();
  const day = useDay();
  return [
    { key: 'mentee', title: t.menteeIs, cell: (r) => <Link to={`/mentorship/${r.id}`}>{menteeName(r)}</Link> },
    { key: 'mentor', title: t.mentorIs, cell: (r) => <bdi>{r.mentor.name}</bdi> },
    { key: 'stands', title: t.stands, cell: (r) => <Marks pair={r} /> },
    { key: 'since', title: t.firstDay, cell: (r) => day(r.started) },
  ];
}
