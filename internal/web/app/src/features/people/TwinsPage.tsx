import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { PersonMergesDocument, PersonTwinsDocument, PersonUnmergeDocument, type PersonLineFragment, type PersonMergePartsFragment, type PersonTwinsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { moment } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { MailAddress } from '../../ui/MailAddress';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { Empty, Shown } from '../../ui/states';
import { PersonPicker } from './PersonPicker';
import { useRecordsText } from './recordsText';
import './people.css';

type Twin = PersonTwinsQuery['personTwins']['nodes'][number];

/** Records that may be of one person, two others to choose, and the merges there were. */
export default function TwinsPage() {
  const t = useRecordsText();
  const pager = usePager(50);
  const read = useData(PersonTwinsDocument, { first: pager.size, after: pager.after });
  return (
    <Page
      title={t.twinsTitle}
      lead={t.twinsLead}
      above={
        <Link className="crumb" to="/people">
          {t.people}
        </Link>
      }
    >
      <Shown read={read} lines={4}>
        {({ personTwins: list }) =>
          list.totalCount === 0 ? (
            <Empty title={t.twinsEmpty}>
              <p className="muted">{t.twinsEmptyText}</p>
            </Empty>
          ) : (
            <>
              <List rows={list.nodes} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          )
        }
      </Shown>
      <Choose />
      <Merges />
    </Page>
  );
}

function Line({ of }: { of: PersonLineFragment }) {
  const pick = usePick();
  return (
    <>
      <Link to={`/people/${of.id}`}>{of.name}</Link>
      <span className="person-mail">
        <MailAddress of={of.email} />
      </span>
      {of.division && <span className="person-mail">{pick(of.division.name)}</span>}
    </>
  );
}

function List({ rows }: { rows: Twin[] }) {
  const t = useRecordsText();
  const columns: Column<Twin>[] = [
    { key: 'one', title: t.one, cell: (r) => <Line of={r.one} /> },
    {
      key: 'other',
      title: t.other,
      cell: (r) => (
        <>
          <Line of={r.other} /> {r.sameDivision && <span className="chip on">{t.sameDivision}</span>}
        </>
      ),
    },
    {
      key: 'act',
      title: t.compare,
      cell: (r) => (
        <Link className="btn quiet" to={`/people/merge?kept=${r.one.id}&gone=${r.other.id}`} aria-label={t.compareOf(r.one.name)}>
          {t.compare}
        </Link>
      ),
    },
  ];
  return <DataTable caption={t.twinsTitle} columns={columns} rows={rows} keyOf={(r) => r.one.id + r.other.id} />;
}

function Choose() {
  const t = useRecordsText();
  const go = useNavigate();
  const [kept, setKept] = useState<PersonLineFragment | null>(null);
  const [gone, setGone] = useState<PersonLineFragment | null>(null);
  return (
    <section className="card stack-s" aria-labelledby="choose-two">
      <h2 id="choose-two">{t.chooseTwo}</h2>
      <PersonPicker label={t.chooseKept} chosen={kept} but={gone ? [gone.id] : []} onChoose={setKept} />
      <PersonPicker label={t.chooseGone} chosen={gone} but={kept ? [kept.id] : []} onChoose={setGone} />
      <div className="row">
        <Button kind="quiet" disabled={!kept || !gone} onClick={() => kept && gone && void go(`/people/merge?kept=${kept.id}&gone=${gone.id}`)}>
          {t.compare}
        </Button>
      </div>
    </section>
  );
}

function Merges() {
  const t = useRecordsText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const client = useQueryClient();
  const read = useData(PersonMergesDocument, { first: 100, after: null });
  const [asking, setAsking] = useState<PersonMergePartsFragment | null>(null);
  const [done, setDone] = useState('');
  const undo = useChange(PersonUnmergeDocument);
  const send = () =>
    asking &&
    undo.mutate(
      { merge: asking.id },
      {
        onSuccess: ({ personUnmerge: r }) => {
          if (!r.merge) return;
          setDone(asking.id);
          setAsking(null);
          void client.invalidateQueries({ queryKey: keyOf(PersonMergesDocument) });
          void client.invalidateQueries({ queryKey: keyOf(PersonTwinsDocument) });
        },
      },
    );
  const columns: Column<PersonMergePartsFragment>[] = [
    { key: 'kept', title: t.keptCol, cell: (m) => <Link to={`/people/${m.kept.id}`}>{m.kept.name}</Link> },
    { key: 'gone', title: t.goneCol, cell: (m) => m.gone.name },
    { key: 'when', title: t.when, cell: (m) => [moment(m.made, zone, language), m.by?.name ?? ''].filter((w) => w !== '').join(' · ') },
    {
      key: 'state',
      title: t.state,
      cell: (m) =>
        m.undone ? (
          <span className="chip">{t.takenBack(moment(m.undone, zone, language))}</span>
        ) : (
          <Button kind="quiet" aria-label={t.unmergeOf(m.kept.name)} onClick={() => setAsking(m)}>
            {t.unmerge}
          </Button>
        ),
    },
  ];
  return (
    <section className="stack-s" aria-labelledby="merges">
      <h2 id="merges">{t.merges}</h2>
      {done !== '' && (
        <Outcome key={done}>
          <p>{t.unmerged}</p>
        </Outcome>
      )}
      <Shown read={read} lines={2}>
        {({ personMerges: list }) =>
          list.totalCount === 0 ? (
            <p className="muted">{t.mergesEmpty}</p>
          ) : (
            <DataTable caption={t.merges} columns={columns} rows={list.nodes} keyOf={(m) => m.id} />
          )
        }
      </Shown>
      <Confirm title={t.unmergeTitle} open={asking !== null} confirm={t.unmerge} busy={undo.isPending} error={undo.error} faults={undo.data?.personUnmerge.userErrors ?? []} onClose={() => setAsking(null)} onConfirm={send}>
        <p>{t.unmergeText}</p>
      </Confirm>
    </section>
  );
}
