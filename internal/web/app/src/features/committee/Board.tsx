import { useState } from 'react';
import { Link } from 'react-router';
import { NominationBoardDocument, NominationsRemindDocument, type NominationBoardQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, moment } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { Checkbox } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Empty, Shown } from '../../ui/states';
import { useNominations, useRefresh } from './cache';
import { LetterTime, type Late } from './LetterTime';
import { Pack } from './Pack';
import { Progress } from './ReviewsPage';
import { useFeatureText } from './text';
import { remindable, useLackWords, type Cycle, type Lack } from './words';

type Row = NominationBoardQuery['nominationBoard'][number];

/** What is missing from whom, and one reminder to all of them. */
export function Board({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const read = useData(NominationBoardDocument, { cycle: c.id });
  return (
    <>
      <p className="muted">{t.boardText}</p>
      <Shown read={read} lines={6}>
        {({ nominationBoard: rows }) =>
          rows.length === 0 ? (
            <Empty title={t.boardEmpty}>
              <p>{t.boardEmptyText}</p>
            </Empty>
          ) : (
            <Rows cycle={c} rows={rows} />
          )
        }
      </Shown>
    </>
  );
}

function Rows({ cycle: c, rows }: { cycle: Cycle; rows: Row[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const refresh = useRefresh();
  const progress = useNominations(c.id).data ?? [];
  const [chosen, setChosen] = useState<string[]>([]);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<{ count: number; at: number } | null>(null);
  const [late, setLate] = useState<Late | null>(null);
  const [given, setGiven] = useState('');
  const remind = useChange(NominationsRemindDocument);
  const able = rows.filter((r) => r.lacks.some(remindable));
  const these = able.filter((r) => chosen.includes(r.nomination));
  const names = [...new Set(these.flatMap((r) => r.lacks.filter(remindable).map((l) => l.who)))].sort((a, b) => a.localeCompare(b));
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const send = () =>
    remind.mutate(
      { cycle: c.id, nominations: these.map((r) => r.nomination) },
      {
        onSuccess: ({ nominationsRemind: sent }) => {
          if (sent.userErrors.length > 0) return;
          setAsking(false);
          setChosen([]);
          setDone({ count: sent.count, at: Date.now() });
          refresh();
        },
      },
    );
  const columns: Column<Row>[] = [
    {
      key: 'nominee',
      title: t.nominee,
      cell: (r) =>
        able.includes(r) ? <Checkbox label={r.nominee.name} aria-label={t.choose(r.nominee.name)} checked={chosen.includes(r.nomination)} onChange={() => toggle(r.nomination)} /> : r.nominee.name,
    },
    { key: 'missing', title: t.missing, cell: (r) => <Lacks row={r} onExtend={(lack) => setLate({ lack, nominee: r.nominee.name })} /> },
    { key: 'says', title: t.nomineeSays, cell: (r) => t.answers[r.answer] },
    {
      key: 'progress',
      title: t.progress,
      cell: (r) => {
        const one = progress.find((p) => p.id === r.nomination);
        return one && (one.assigned ?? 0) > 0 ? <Progress row={one} /> : '';
      },
    },
    { key: 'read', title: t.read, cell: (r) => <Link to={`/awards/review/${r.nomination}`} aria-label={`${t.readTitle}: ${r.nominee.name}`}>{t.readTitle}</Link> },
  ];
  return (
    <>
      {done && (
        <Outcome key={done.at}>
          <p>{t.reminded(done.count)}</p>
        </Outcome>
      )}
      {given !== '' && (
        <Outcome key={given}>
          <p>{t.letterGiven(given)}</p>
        </Outcome>
      )}
      {able.length > 0 && (
        <div className="row no-print">
          <Checkbox label={t.chooseAll} checked={these.length === able.length} onChange={(e) => setChosen(e.currentTarget.checked ? able.map((r) => r.nomination) : [])} />
          <Button disabled={these.length === 0} onClick={() => setAsking(true)}>
            {t.remind(these.length)}
          </Button>
        </div>
      )}
      <DataTable caption={t.board} columns={columns} rows={rows} keyOf={(r) => r.nomination} />
      <Pack cycle={c.id} />
      {late && (
        <LetterTime
          key={late.lack.letter}
          late={late}
          onClose={() => setLate(null)}
          onDone={(who) => {
            setLate(null);
            setGiven(who);
            refresh();
          }}
        />
      )}
      <Confirm
        title={t.remindTitle(names.length)}
        open={asking}
        confirm={t.remindDo(names.length)}
        busy={remind.isPending}
        error={remind.error}
        faults={remind.data?.nominationsRemind.userErrors ?? []}
        onConfirm={send}
        onClose={() => setAsking(false)}
      >
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <h3>{t.mailPreview}</h3>
        <div className="quote">
          <p>{t.mailMissing(pick(c.award.name))}</p>
          <p className="muted small">{t.mailLink}</p>
        </div>
        <p className="muted">{t.remindLately}</p>
      </Confirm>
    </>
  );
}

function Lacks({ row, onExtend }: { row: Row; onExtend: (lack: Lack) => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const words = useLackWords();
  if (row.lacks.length === 0) return <span className="muted">{t.nothingMissing}</span>;
  return (
    <ul className="lack-list">
      {row.lacks.map((lack, i) => (
        <li key={i}>
          {words(lack)}
          {lack.until && <span className="muted small"> {t.letterUntil(date(lack.until, language))}</span>}
          {lack.over && <span className="muted small"> {t.lackOver}</span>}
          {lack.letter && (
            <button type="button" className="link no-print" aria-label={t.letterMoreLabel(lack.who, row.nominee.name)} onClick={() => onExtend(lack)}>
              {t.letterMore}
            </button>
          )}
          {lack.reminded && <span className="muted small"> {t.remindedOn(moment(lack.reminded, zone, language))}</span>}
        </li>
      ))}
    </ul>
  );
}
