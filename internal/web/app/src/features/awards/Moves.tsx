import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AwardCycleMoveDocument, CycleMovesDocument, type CyclePartsFragment, type CyclePhaseKind } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date, dayIn, moment } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { faultAt } from '../../ui/ErrorSummary';
import { Textarea, TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { useKeep } from './cache';
import { useFeatureText } from './text';

type Cycle = CyclePartsFragment;
type Days = { kind: CyclePhaseKind; from: string; to: string };

/** How the dates of a year were moved since its call, and why; for those who run awards, moving them. */
export function Moves({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const [moving, setMoving] = useState(false);
  const [done, setDone] = useState(false);
  const all = useData(CycleMovesDocument, { cycle: c.id }).data?.awardCycleMoves ?? [];
  const span = (d: Days) => t.daysSaid(date(d.from, language, 'short'), date(d.to, language, 'short'));
  if (all.length === 0 && !c.viewerCanMoveDates) return null;
  return (
    <section className="card" aria-labelledby="moves">
      <h2 id="moves">{t.moves}</h2>
      {done && (
        <Outcome>
          <p>{t.moved}</p>
        </Outcome>
      )}
      {all.length === 0 ? (
        <p className="muted">{t.movesNone}</p>
      ) : (
        <ul className="plain-list stack-s">
          {all.map((move) => (
            <li key={move.at}>
              <p className="authored">{move.reason}</p>
              <ul className="small">
                {move.phases.map(({ was, is }) => (
                  <li key={is.kind}>{t.phaseMoved(t.phases[is.kind], span(was), span(is))}</li>
                ))}
              </ul>
              <p className="muted small">{moment(move.at, zone, language)}</p>
            </li>
          ))}
        </ul>
      )}
      {c.viewerCanMoveDates && (
        <div className="row no-print">
          <Button kind="quiet" onClick={() => setMoving(true)}>
            {t.move}
          </Button>
        </div>
      )}
      {moving && (
        <Move
          cycle={c}
          onClose={() => setMoving(false)}
          onDone={() => {
            setMoving(false);
            setDone(true);
          }}
        />
      )}
    </section>
  );
}

function Move({ cycle: c, onClose, onDone }: { cycle: Cycle; onClose: () => void; onDone: () => void }) {
  const t = useFeatureText();
  const keep = useKeep();
  const client = useQueryClient();
  const { zone } = useDepartment();
  const [days, setDays] = useState<Days[]>(c.phases.map(({ kind, from, to }) => ({ kind, from, to })));
  const [reason, setReason] = useState('');
  const move = useChange(AwardCycleMoveDocument);
  const faults = move.data?.awardCycleMove.userErrors ?? [];
  const today = dayIn(zone, new Date());
  const set = (i: number, part: Partial<Days>) => setDays(days.map((d, at) => (at === i ? { ...d, ...part } : d)));
  return (
    <Confirm
      title={t.moveTitle}
      open
      confirm={t.moveDo}
      busy={move.isPending}
      disabled={days.some((d) => d.from === '' || d.to === '')}
      error={move.error}
      faults={faults}
      fieldOf={(f) => (f.path[0] === 'phases' && f.path.length === 3 ? `move-${f.path[1] ?? ''}-${f.path[2] ?? ''}` : 'move-reason')}
      onConfirm={() =>
        move.mutate(
          { cycle: c.id, phases: days, reason, revision: c.revision },
          {
            onSuccess: ({ awardCycleMove: { cycle } }) => {
              if (!cycle) return;
              keep.cycle(cycle);
              void client.invalidateQueries({ queryKey: keyOf(CycleMovesDocument) });
              onDone();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{t.moveText}</p>
      {c.phases.map((p, i) =>
        p.to < today ? null : (
          <fieldset key={p.kind} className="row">
            <legend>{t.phases[p.kind]}</legend>
            {p.from > today && (
              <TextInput id={`move-${String(i)}-from`} type="date" label={t.from} value={days[i]?.from ?? ''} error={faultAt(faults, 'phases', String(i), 'from')} onChange={(e) => set(i, { from: e.currentTarget.value })} />
            )}
            <TextInput id={`move-${String(i)}-to`} type="date" label={t.to} value={days[i]?.to ?? ''} error={faultAt(faults, 'phases', String(i), 'to')} onChange={(e) => set(i, { to: e.currentTarget.value })} />
          </fieldset>
        ),
      )}
      <Textarea id="move-reason" label={t.moveReason} maxLength={1000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
    </Confirm>
  );
}
