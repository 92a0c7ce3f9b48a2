import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  MentorCandidatesDocument, MentorPlacesDocument, MentorshipHomeDocument, MentorshipMenteesDocument, MentorshipProposeDocument,
  type MentorCandidatesQuery, type MentorshipKind, type MentorshipNeed,
} from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { Dialog } from '../../ui/Dialog';
import { Filter, Filters } from '../../ui/Filters';
import { Checkbox, NativeSelect, Textarea } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { NothingFound } from '../../ui/NothingFound';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { Back, NeedBoxes, needs, useDay, useDesk, useWork } from './parts';
import './mentorship.css';

type Candidate = MentorCandidatesQuery['mentorCandidates']['nodes'][number];
const kinds: MentorshipKind[] = ['FORMAL', 'INFORMAL', 'CO_MENTOR', 'PEER', 'PROMOTION'];
const everything = { search: '', division: '', site: '', position: '', need: '', willing: '', free: '' };
/** For whom a mentor is looked for; the reader when it is empty. */
const start = { ...everything, mentee: '' };

/** Who might mentor, and proposing one of them: for oneself, or for somebody one looks after. */
export default function FindPage() {
  const t = useMentoringText();
  const pick = usePick();
  const { vocabulary } = useDepartment();
  const [wanted, setWanted] = useAddress(start);
  const places = useData(MentorPlacesDocument, {});
  const pager = usePager(50);
  const read = useData(MentorCandidatesDocument, {
    first: pager.size, after: pager.after, mentee: wanted.mentee || null, search: wanted.search || null, division: wanted.division || null, site: wanted.site || null,
    position: wanted.position || null, need: oneOf(needs, wanted.need), willing: wanted.willing === 'yes', free: wanted.free === 'yes',
  });
  const [asking, setAsking] = useState<Candidate | null>(null);
  const [proposed, setProposed] = useState('');
  const mentee = read.data?.mentorCandidates.mentee ?? null;
  const choose = (id: string) => {
    setProposed('');
    setWanted({ ...everything, mentee: id });
  };
  return (
    <Page key={wanted.mentee} title={mentee ? t.findTitleFor(mentee.name) : t.findTitle} lead={mentee ? t.findLeadFor : t.findLead} above={<Back />} actions={<ForWhom mentee={wanted.mentee} onChoose={choose} />}>
      {proposed !== '' && (
        <Outcome key={proposed}>
          <p>{mentee ? t.proposedFor(proposed, mentee.name) : t.proposed(proposed)}</p>
        </Outcome>
      )}
      <Filters>
        <SearchField label={t.searchName} value={wanted.search} onChange={(search) => setWanted({ search })} />
        <Filter label={t.division} every={t.anyDivision} value={wanted.division} options={(places.data?.divisions ?? []).map((d) => ({ value: d.id, label: pick(d.name) }))} onChange={(division) => setWanted({ division })} />
        <Filter label={t.site} every={t.anySite} value={wanted.site} options={(places.data?.sites ?? []).map((s) => ({ value: s.id, label: pick(s.name) }))} onChange={(site) => setWanted({ site })} />
        <Filter label={t.position} every={t.anyPosition} value={wanted.position} options={vocabulary.positions.map((p) => ({ value: p.code, label: pick(p.label) }))} onChange={(position) => setWanted({ position })} />
        <Filter label={t.need} every={t.anyNeed} value={wanted.need} options={needs.map((n) => ({ value: n, label: t.needs[n] }))} onChange={(need) => setWanted({ need })} />
      </Filters>
      <div className="row no-print">
        <Checkbox label={t.onlyWilling} checked={wanted.willing === 'yes'} onChange={(e) => setWanted({ willing: e.currentTarget.checked ? 'yes' : '' })} />
        <Checkbox label={t.onlyFree} checked={wanted.free === 'yes'} onChange={(e) => setWanted({ free: e.currentTarget.checked ? 'yes' : '' })} />
      </div>
      <Shown read={read} lines={8}>
        {({ mentorCandidates: list }) =>
          list.totalCount === 0 ? (
            <NothingFound onClear={() => setWanted(everything)} />
          ) : (
            <>
              <List rows={list.nodes} forOther={mentee !== null} onAsk={setAsking} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          )
        }
      </Shown>
      {asking && (
        <Propose
          candidate={asking}
          mentee={mentee}
          onClose={() => setAsking(null)}
          onDone={() => {
            setProposed(asking.person.name);
            setAsking(null);
          }}
        />
      )}
    </Page>
  );
}

/** Chooses for whom, for those who may propose for others: some people are too shy to ask. */
function ForWhom({ mentee, onChoose }: { mentee: string; onChoose: (mentee: string) => void }) {
  const t = useMentoringText();
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  if (!desk.data?.mentorshipDesk.proposes) return null;
  return (
    <>
      {mentee !== '' && (
        <Button kind="quiet" onClick={() => onChoose('')}>
          {t.forMyself}
        </Button>
      )}
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t.forSomebody}
      </Button>
      <Dialog title={t.forSomebodyTitle} open={open} onClose={() => setOpen(false)}>
        <Mentees
          onChoose={(id) => {
            setOpen(false);
            onChoose(id);
          }}
        />
        <div className="actions">
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {t.forNobody}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function Mentees({ onChoose }: { onChoose: (mentee: string) => void }) {
  const t = useMentoringText();
  const work = useWork();
  const [search, setSearch] = useState('');
  const read = useData(MentorshipMenteesDocument, { search: search || null });
  return (
    <div className="stack">
      <p className="muted small">{t.forSomebodyText}</p>
      <SearchField label={t.searchName} value={search} onChange={setSearch} />
      <Shown read={read} lines={4}>
        {({ mentorshipMentees: list }) =>
          list.nodes.length === 0 ? (
            <Empty title={t.forSomebodyEmpty} />
          ) : (
            <>
              <ul className="due">
                {list.nodes.map(({ person, hasFormalMentor }) => (
                  <li key={person.id}>
                    <div>
                      <p>
                        <bdi>{person.name}</bdi> {!hasFormalMentor && <span className="chip">{t.noFormal}</span>}
                      </p>
                      <p className="small muted">{work(person)}</p>
                    </div>
                    <Button kind="quiet" aria-label={t.chooseMentee(person.name)} onClick={() => onChoose(person.id)}>
                      {t.chooseThem}
                    </Button>
                  </li>
                ))}
              </ul>
              {list.nodes.length < list.totalCount && <p className="small muted">{t.forSomebodyMore(list.totalCount - list.nodes.length)}</p>}
            </>
          )
        }
      </Shown>
    </div>
  );
}

function List({ rows, forOther, onAsk }: { rows: Candidate[]; forOther: boolean; onAsk: (c: Candidate) => void }) {
  const t = useMentoringText();
  const day = useDay();
  const work = useWork();
  const columns: Column<Candidate>[] = [
    { key: 'name', title: t.name, cell: (c) => <bdi>{c.person.name}</bdi> },
    { key: 'work', title: t.work, cell: (c) => work(c.person) },
    {
      key: 'says',
      title: t.says,
      cell: (c) => (
        <>
          {c.willing ? t.wouldMentor : <span className="muted">{t.saysNothing}</span>}
          {c.willing && c.free !== null && c.free !== undefined && <span className="muted">, {t.room(c.free)}</span>}
          {c.needs.length > 0 && <p className="small muted">{c.needs.map((n) => t.needs[n]).join(', ')}</p>}
          {c.reportsTo && <p className="small">{forOther ? t.theyReport : t.youReport}</p>}
          {c.leaves && <p className="small">{t.leaves(day(c.leaves))}</p>}
        </>
      ),
    },
    {
      key: 'act',
      title: t.propose,
      cell: (c) => (
        <Button kind="quiet" aria-label={t.proposeLabel(c.person.name)} onClick={() => onAsk(c)}>
          {t.propose}
        </Button>
      ),
    },
  ];
  return <DataTable caption={t.candidates} columns={columns} rows={rows} keyOf={(c) => c.person.id} />;
}

type ProposeProps = {
  candidate: Pick<Candidate, 'person' | 'reportsTo'>;
  /** Somebody else for whom it is proposed. */
  mentee?: { id: string; name: string } | null;
  onClose: () => void;
  onDone: () => void;
};

/** The intake: which kind, what is looked for, and whether the mentor also supervises. */
export function Propose({ candidate, mentee = null, onClose, onDone }: ProposeProps) {
  const t = useMentoringText();
  const client = useQueryClient();
  const [kind, setKind] = useState<MentorshipKind>(candidate.reportsTo ? 'INFORMAL' : 'FORMAL');
  const [codes, setCodes] = useState<MentorshipNeed[]>([]);
  const [words, setWords] = useState('');
  const [supervision, setSupervision] = useState(false);
  const propose = useChange(MentorshipProposeDocument);
  const faults = propose.data?.mentorshipPropose.userErrors ?? [];
  const send = () =>
    propose.mutate(
      { input: { mentor: candidate.person.id, mentee: mentee?.id ?? null, kind, supervision, needs: { codes, words } } },
      {
        onSuccess: ({ mentorshipPropose: r }) => {
          if (r.userErrors.length > 0) return;
          void client.invalidateQueries({ queryKey: keyOf(MentorshipHomeDocument) });
          onDone();
        },
      },
    );
  return (
    <Confirm
      title={mentee ? t.proposeTitleFor(candidate.person.name, mentee.name) : t.proposeTitle(candidate.person.name)}
      open
      confirm={t.sendProposal}
      busy={propose.isPending}
      error={propose.error}
      faults={faults}
      fieldOf={(f) => (f.path.includes('needs') ? 'words' : f.path.length > 0 ? 'kind' : undefined)}
      onClose={onClose}
      onConfirm={send}
    >
      {candidate.reportsTo && (
        <Notice>
          <p>{mentee ? t.reportsInsteadFor : t.reportsInstead}</p>
        </Notice>
      )}
      <NativeSelect id="kind" label={t.kind} description={t.kindHints[kind]} value={kind} data={kinds.map((k) => ({ value: k, label: t.kinds[k] }))} onChange={(e) => setKind(e.currentTarget.value as MentorshipKind)} />
      <NeedBoxes legend={mentee ? t.theirNeeds : t.yourNeeds} chosen={codes} onChange={setCodes} />
      <Textarea id="words" label={t.yourWords} description={mentee ? t.theirWordsHint : t.yourWordsHint} minRows={3} value={words} onChange={(e) => setWords(e.currentTarget.value)} />
      <Checkbox label={mentee ? t.supervisesThem : t.supervises} description={supervision ? t.supervisionText : undefined} checked={supervision} onChange={(e) => setSupervision(e.currentTarget.checked)} />
      <p className="muted small">{mentee ? (kind === 'FORMAL' ? t.nextFormalFor : t.nextOtherFor) : kind === 'FORMAL' ? t.nextFormal : t.nextOther}</p>
    </Confirm>
  );
}
