import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  MentorCandidatesDocument, MentorPlacesDocument, MentorshipHomeDocument, MentorshipProposeDocument,
  type MentorCandidatesQuery, type MentorshipKind, type MentorshipNeed,
} from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filter, Filters } from '../../ui/Filters';
import { Checkbox, NativeSelect, Textarea } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { NothingFound } from '../../ui/NothingFound';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Shown } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { Back, NeedBoxes, needs, useWork } from './parts';
import './mentorship.css';

type Candidate = MentorCandidatesQuery['mentorCandidates']['nodes'][number];
const kinds: MentorshipKind[] = ['FORMAL', 'INFORMAL', 'CO_MENTOR', 'PEER', 'PROMOTION'];
const everything = { search: '', division: '', site: '', position: '', need: '', willing: '', free: '' };

/** Who might mentor, and proposing one of them. */
export default function FindPage() {
  const t = useMentoringText();
  const pick = usePick();
  const { vocabulary } = useDepartment();
  const [wanted, setWanted] = useAddress(everything);
  const places = useData(MentorPlacesDocument, {});
  const pager = usePager(50);
  const read = useData(MentorCandidatesDocument, {
    first: pager.size, after: pager.after, search: wanted.search || null, division: wanted.division || null, site: wanted.site || null,
    position: wanted.position || null, need: oneOf(needs, wanted.need), willing: wanted.willing === 'yes', free: wanted.free === 'yes',
  });
  const [asking, setAsking] = useState<Candidate | null>(null);
  const [proposed, setProposed] = useState('');
  return (
    <Page title={t.findTitle} lead={t.findLead} above={<Back />}>
      {proposed !== '' && (
        <Outcome key={proposed}>
          <p>{t.proposed(proposed)}</p>
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
              <List rows={list.nodes} onAsk={setAsking} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          )
        }
      </Shown>
      {asking && (
        <Propose
          candidate={asking}
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

function List({ rows, onAsk }: { rows: Candidate[]; onAsk: (c: Candidate) => void }) {
  const t = useMentoringText();
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
          {c.reportsTo && <p className="small">{t.youReport}</p>}
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

/** The intake: which kind, what is looked for, and whether the mentor also supervises. */
export function Propose({ candidate, onClose, onDone }: { candidate: Pick<Candidate, 'person' | 'reportsTo'>; onClose: () => void; onDone: () => void }) {
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
      { input: { mentor: candidate.person.id, kind, supervision, needs: { codes, words } } },
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
      title={t.proposeTitle(candidate.person.name)}
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
          <p>{t.reportsInstead}</p>
        </Notice>
      )}
      <NativeSelect id="kind" label={t.kind} description={t.kindHints[kind]} value={kind} data={kinds.map((k) => ({ value: k, label: t.kinds[k] }))} onChange={(e) => setKind(e.currentTarget.value as MentorshipKind)} />
      <NeedBoxes legend={t.yourNeeds} chosen={codes} onChange={setCodes} />
      <Textarea id="words" label={t.yourWords} description={t.yourWordsHint} minRows={3} value={words} onChange={(e) => setWords(e.currentTarget.value)} />
      <Checkbox label={t.supervises} description={supervision ? t.supervisionText : undefined} checked={supervision} onChange={(e) => setSupervision(e.currentTarget.checked)} />
      <p className="muted small">{kind === 'FORMAL' ? t.nextFormal : t.nextOther}</p>
    </Confirm>
  );
}
