import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { AnnualReviewCloseDocument, CoverageDocument, TasksOfOthersDocument, type DueTaskKind, type TaskPartsFragment } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { faultAt } from '../../ui/ErrorSummary';
import { Filter, Filters } from '../../ui/Filters';
import { Checkbox, TextInput, Textarea } from '../../ui/inputs';
import { NothingFound } from '../../ui/NothingFound';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { Back, Files, useDay, useDesk, useToday, useWork } from './parts';
import './mentorship.css';

const kinds: DueTaskKind[] = ['EXPECTATIONS', 'FORMAL_MENTOR', 'PLAN', 'CHECK_IN', 'ANNUAL_REVIEW'];
const everything = { search: '', division: '', kind: '', done: '' };

/** What is due of the people a leader looks after. */
export default function TasksPage() {
  const t = useMentoringText();
  const pick = usePick();
  const [wanted, setWanted] = useAddress(everything);
  const pager = usePager(50);
  const coverage = useData(CoverageDocument, {});
  const divisions = (coverage.data?.mentorshipCoverage ?? []).map((c) => ({ value: c.division.id, label: pick(c.division.name) }));
  const read = useData(TasksOfOthersDocument, {
    first: pager.size, after: pager.after, search: wanted.search || null, division: wanted.division || null, kind: oneOf(kinds, wanted.kind), done: wanted.done === 'yes',
  });
  const [closing, setClosing] = useState<TaskPartsFragment | null>(null);
  const [saved, setSaved] = useState(0);
  return (
    <Page title={t.tasksTitle} lead={t.tasksLead} above={<Back />} actions={<Files list="tasks" wanted={wanted} />}>
      {saved > 0 && (
        <Outcome key={saved}>
          <p>{t.reviewSaved}</p>
        </Outcome>
      )}
      <Filters>
        <SearchField label={t.searchName} value={wanted.search} onChange={(search) => setWanted({ search })} />
        {divisions.length > 1 && <Filter label={t.division} every={t.anyDivision} value={wanted.division} options={divisions} onChange={(division) => setWanted({ division })} />}
        <Filter label={t.task} every={t.anyTask} value={wanted.kind} options={kinds.map((k) => ({ value: k, label: t.taskKinds[k] }))} onChange={(kind) => setWanted({ kind })} />
        <Checkbox label={t.showDone} checked={wanted.done === 'yes'} onChange={(e) => setWanted({ done: e.currentTarget.checked ? 'yes' : '' })} />
      </Filters>
      <Shown read={read} lines={8}>
        {({ dueTasksOfOthers: list }) =>
          list.totalCount > 0 ? (
            <>
              <List rows={list.nodes} onClose={setClosing} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          ) : Object.values(wanted).some((v) => v !== '') ? (
            <NothingFound onClear={() => setWanted(everything)} />
          ) : (
            <Empty title={t.tasksEmpty}>
              <p className="muted">{t.tasksEmptyText}</p>
            </Empty>
          )
        }
      </Shown>
      {closing && (
        <Review
          task={closing}
          onClose={() => setClosing(null)}
          onDone={() => {
            setClosing(null);
            setSaved(saved + 1);
          }}
        />
      )}
    </Page>
  );
}

function List({ rows, onClose }: { rows: TaskPartsFragment[]; onClose: (t: TaskPartsFragment) => void }) {
  const t = useMentoringText();
  const work = useWork();
  const day = useDay();
  const proposes = useDesk().data?.mentorshipDesk.proposes ?? false;
  const columns: Column<TaskPartsFragment>[] = [
    { key: 'person', title: t.person, cell: (r) => <bdi>{r.person?.name}</bdi> },
    { key: 'work', title: t.work, cell: (r) => (r.person ? work(r.person) : '') },
    { key: 'task', title: t.task, cell: (r) => t.taskKinds[r.kind] },
    {
      key: 'day',
      title: t.day,
      cell: (r) => (
        <>
          {r.doneOn ? t.doneOn(day(r.doneOn)) : day(r.dueOn)} {r.overdue && <span className="chip">{t.late}</span>}
          {r.followUp !== '' && (
            <p className="small">
              {t.agreed(r.followUp)} {r.followUpOn && t.followUpOn(day(r.followUpOn))}
            </p>
          )}
        </>
      ),
    },
    {
      key: 'act',
      title: t.next,
      cell: (r) =>
        r.viewerCanClose ? (
          <Button kind="quiet" aria-label={t.closeReviewLabel(r.person?.name ?? '')} onClick={() => onClose(r)}>
            {t.closeReview}
          </Button>
        ) : proposes && r.kind === 'FORMAL_MENTOR' && !r.doneOn && r.person ? (
          <Link className="btn quiet" to={`/mentorship/find?mentee=${r.person.id}`} aria-label={t.findForLabel(r.person.name)}>
            {t.findFor}
          </Link>
        ) : (
          ''
        ),
    },
  ];
  return <DataTable caption={t.tasksTitle} columns={columns} rows={rows} keyOf={(r) => r.id} />;
}

function Review({ task, onClose, onDone }: { task: TaskPartsFragment; onClose: () => void; onDone: () => void }) {
  const t = useMentoringText();
  const client = useQueryClient();
  const [held, setHeld] = useState(useToday());
  const [followUp, setFollowUp] = useState('');
  const [on, setOn] = useState('');
  const close = useChange(AnnualReviewCloseDocument);
  const faults = close.data?.annualReviewClose.userErrors ?? [];
  return (
    <Confirm
      title={t.closeReviewTitle(task.person?.name ?? '')}
      open
      confirm={t.closeReview}
      busy={close.isPending}
      error={close.error}
      faults={faults}
      fieldOf={(f) => f.path.at(-1)}
      onClose={onClose}
      onConfirm={() =>
        close.mutate(
          { task: task.id, input: { heldOn: held || null, followUp, followUpOn: on || null } },
          {
            onSuccess: ({ annualReviewClose: r }) => {
              if (r.userErrors.length > 0) return;
              void client.invalidateQueries({ queryKey: keyOf(TasksOfOthersDocument) });
              onDone();
            },
          },
        )
      }
    >
      <p>{t.reviewItems}</p>
      <p>
        <Link to="/mentorship/annual-review">{t.reviewTitle}</Link>
      </p>
      <TextInput id="heldOn" type="date" label={t.reviewDay} value={held} error={faultAt(faults, 'heldOn')} onChange={(e) => setHeld(e.currentTarget.value)} />
      <Textarea id="followUp" label={t.followUp} description={t.followUpHint} value={followUp} error={faultAt(faults, 'followUp')} onChange={(e) => setFollowUp(e.currentTarget.value)} />
      <TextInput id="followUpOn" type="date" label={t.followUpDay} value={on} error={faultAt(faults, 'followUpOn')} onChange={(e) => setOn(e.currentTarget.value)} />
    </Confirm>
  );
}
