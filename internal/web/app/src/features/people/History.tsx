import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { RosterImportUndoDocument, RosterImportsDocument, RosterWordForgetDocument, RosterWordsDocument, type RosterImportPartsFragment, type RosterWordsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment, number } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useReloadSession } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Pager, usePager } from '../../ui/Pager';
import { Shown } from '../../ui/states';
import { useFeatureText, useFieldName } from './text';

/** What was imported before, and the way back from the last. */
export function History() {
  const t = useFeatureText();
  const pager = usePager(20);
  const read = useData(RosterImportsDocument, { first: pager.size, after: pager.after });
  const [undone, setUndone] = useState('');
  const [asking, setAsking] = useState<RosterImportPartsFragment | null>(null);
  return (
    <section className="stack-s" aria-labelledby="history">
      <div className="spread">
        <h2 id="history">{t.historyTitle}</h2>
        <Link className="btn quiet" to="/people/repairs">
          {t.repairsLink}
        </Link>
      </div>
      {undone !== '' && (
        <Outcome key={undone}>
          <p>{t.undone}</p>
        </Outcome>
      )}
      <Shown read={read} lines={3}>
        {({ rosterImports: list }) =>
          list.totalCount === 0 ? (
            <p className="muted">{t.historyEmpty}</p>
          ) : (
            <>
              <Imports rows={list.nodes} onUndo={setAsking} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          )
        }
      </Shown>
      {asking && (
        <Undo
          of={asking}
          onClose={() => setAsking(null)}
          onUndone={() => {
            setUndone(asking.id);
            setAsking(null);
          }}
        />
      )}
      <Words />
    </section>
  );
}

function Imports({ rows, onUndo }: { rows: RosterImportPartsFragment[]; onUndo: (which: RosterImportPartsFragment) => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const columns: Column<RosterImportPartsFragment>[] = [
    {
      key: 'file',
      title: t.historyFile,
      cell: (r) => (
        <>
          {r.file === '' ? t.byCommand : r.file}
          <span className="person-mail">{[moment(r.made, zone, language), r.by].filter((w) => w !== '').join(' · ')}</span>
        </>
      ),
    },
    { key: 'counts', title: t.historyDid, cell: (r) => t.historyCounts(number(r.newCount, language), number(r.changedCount, language), number(r.unchangedCount, language)) },
    {
      key: 'held',
      title: t.historyHeld,
      cell: (r) =>
        r.held ? (
          <a href={r.held.url} download={r.held.name}>
            {t.heldDownload(r.heldCount)}
          </a>
        ) : (
          t.heldNone
        ),
    },
    {
      key: 'state',
      title: t.historyState,
      cell: (r) =>
        r.undone ? (
          <span className="chip">{t.undoneOn(moment(r.undone, zone, language))}</span>
        ) : r.viewerCanUndo ? (
          <Button kind="quiet" onClick={() => onUndo(r)}>
            {t.undo}
          </Button>
        ) : (
          <span className="chip on">{t.inForce}</span>
        ),
    },
  ];
  return <DataTable caption={t.historyTitle} columns={columns} rows={rows} keyOf={(r) => r.id} />;
}

function Undo({ of, onClose, onUndone }: { of: RosterImportPartsFragment; onClose: () => void; onUndone: () => void }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const reload = useReloadSession();
  const undo = useChange(RosterImportUndoDocument);
  const r = undo.data?.rosterImportUndo;
  const send = () =>
    undo.mutate(
      { import: of.id },
      {
        onSuccess: ({ rosterImportUndo: done }) => {
          if (!done.import) return;
          onUndone();
          void client.invalidateQueries({ queryKey: keyOf(RosterImportsDocument) });
          void reload();
        },
      },
    );
  return (
    <Confirm title={t.undoTitle} open confirm={t.undo} kind="danger" busy={undo.isPending} disabled={(r?.obstacles.length ?? 0) > 0} error={undo.error} faults={r?.userErrors ?? []} onClose={onClose} onConfirm={send}>
      {r && r.obstacles.length > 0 ? (
        <Notice kind="danger" role="alert">
          <p className="strong">{t.undoObstacles}</p>
          <ul>
            {r.obstacles.map((o, i) => (
              <li key={i}>
                <span className="strong">{o.name}</span> · {o.message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <>
          <ul>
            {of.newCount > 0 && <li>{t.undoNew(of.newCount)}</li>}
            {of.changedCount > 0 && <li>{t.undoChanged(of.changedCount)}</li>}
          </ul>
          <p>{t.undoText}</p>
        </>
      )}
    </Confirm>
  );
}

type Word = RosterWordsQuery['rosterWords'][number];

/** What headers and spellings were said to mean. */
function Words() {
  const t = useFeatureText();
  const fieldName = useFieldName();
  const client = useQueryClient();
  const words = useData(RosterWordsDocument, {}).data?.rosterWords ?? [];
  const forget = useChange(RosterWordForgetDocument);
  const send = (word: string) => forget.mutate({ word }, { onSuccess: () => void client.invalidateQueries({ queryKey: keyOf(RosterWordsDocument) }) });
  const columns: Column<Word>[] = [
    { key: 'written', title: t.wordWritten, cell: (w) => w.written },
    { key: 'kind', title: t.wordKind, cell: (w) => t.wordKinds[w.kind] },
    { key: 'means', title: t.wordMeans, cell: (w) => (w.kind !== 'COLUMN' ? w.means : w.means === '' ? t.leaveOut : fieldName(w.means)) },
    {
      key: 'forget',
      title: t.act,
      cell: (w) => (
        <Button kind="quiet" aria-label={t.forgetLabel(w.written)} onClick={() => send(w.id)}>
          {t.forget}
        </Button>
      ),
    },
  ];
  if (words.length === 0) return null;
  return (
    <details>
      <summary>{t.wordsTitle(words.length)}</summary>
      <p className="muted">{t.wordsText}</p>
      <DataTable caption={t.wordsTitle(words.length)} columns={columns} rows={words} keyOf={(w) => w.id} />
    </details>
  );
}
