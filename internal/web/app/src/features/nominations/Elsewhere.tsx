import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { MyNominationsDocument, NominationCarryOverDocument, NominationMoveDocument, NominationWithdrawDocument, OpenCallsDocument, OwnNominationDocument } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { NativeSelect } from '../../ui/inputs';
import { useKeep } from './cache';
import { noFaults } from './faults';
import type { Nomination, Say } from './NominationPage';
import { useFeatureText } from './text';

/** What else may become of a nomination: another award, another year, or nothing. */
export function Elsewhere({ nomination: n, say }: { nomination: Nomination; say: Say }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asks, setAsks] = useState<'move' | 'carry' | 'withdraw' | null>(null);
  const withdraw = useChange(NominationWithdrawDocument);
  const writing = n.can.write || n.can.reopen;
  const stop = () => setAsks(null);
  return (
    <section className="card no-print" aria-labelledby="more">
      <h2 id="more">{t.more}</h2>
      <div className="row">
        {writing && n.parts.every((p) => p.own) && (
          <Button kind="quiet" onClick={() => setAsks('move')}>
            {t.move}
          </Button>
        )}
        {!writing && (
          <Button kind="quiet" onClick={() => setAsks('carry')}>
            {t.carry}
          </Button>
        )}
        {writing && (
          <Button kind="danger" onClick={() => setAsks('withdraw')}>
            {t.withdraw}
          </Button>
        )}
      </div>
      {asks === 'move' && <Target nomination={n} how="move" say={say} onClose={stop} />}
      {asks === 'carry' && <Target nomination={n} how="carry" say={say} onClose={stop} />}
      <Confirm
        title={t.withdrawTitle}
        open={asks === 'withdraw'}
        confirm={t.withdrawDo}
        kind="danger"
        busy={withdraw.isPending}
        error={withdraw.error}
        faults={withdraw.data?.nominationWithdraw.userErrors ?? noFaults}
        onConfirm={() =>
          withdraw.mutate(
            { nomination: n.id },
            {
              onSuccess: ({ nominationWithdraw: { done } }) => {
                if (!done) return;
                void navigate('/awards/nominations', { state: { withdrawn: n.nominee.name } });
                client.removeQueries({ queryKey: keyOf(OwnNominationDocument, { nomination: n.id }) });
                void client.invalidateQueries({ queryKey: keyOf(MyNominationsDocument) });
              },
            },
          )
        }
        onClose={stop}
      >
        <p>{t.withdrawText(n.nominee.name)}</p>
      </Confirm>
    </section>
  );
}

function Target({ nomination: n, how, say, onClose }: { nomination: Nomination; how: 'move' | 'carry'; say: Say; onClose: () => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const keep = useKeep();
  const navigate = useNavigate();
  const calls = useData(OpenCallsDocument, {});
  const move = useChange(NominationMoveDocument);
  const carry = useChange(NominationCarryOverDocument);
  const [chosen, setChosen] = useState('');
  const options = (calls.data?.awards.nodes ?? []).flatMap((a) =>
    a.cycles.filter((c) => c.viewerCanNominate && c.id !== n.cycle.id).map((c) => ({ value: c.id, label: t.about(pick(a.name), String(c.year)) })),
  );
  const cycle = chosen || (options[0]?.value ?? '');
  const done = (nomination: Nomination | null | undefined) => {
    if (!nomination) return;
    keep(nomination);
    onClose();
    if (nomination.id === n.id) say(t.moved);
    else void navigate(`/awards/nominations/${nomination.id}`);
  };
  const words = how === 'move' ? { title: t.moveTitle, text: t.moveText, act: t.moveDo } : { title: t.carryTitle, text: t.carryText, act: t.carryDo };
  return (
    <Confirm
      title={words.title}
      open
      confirm={words.act}
      busy={move.isPending || carry.isPending}
      error={calls.error ?? move.error ?? carry.error}
      faults={move.data?.nominationMove.userErrors ?? carry.data?.nominationCarryOver.userErrors ?? noFaults}
      fieldOf={() => (options.length > 0 ? 'target' : undefined)}
      disabled={cycle === ''}
      onConfirm={() =>
        how === 'move'
          ? move.mutate({ nomination: n.id, cycle }, { onSuccess: ({ nominationMove: r }) => done(r.nomination) })
          : carry.mutate({ nomination: n.id, cycle }, { onSuccess: ({ nominationCarryOver: r }) => done(r.nomination) })
      }
      onClose={onClose}
    >
      <p>{words.text}</p>
      {calls.data && options.length === 0 && <p className="strong">{t.targetNone}</p>}
      {options.length > 0 && <NativeSelect id="target" label={t.target} value={cycle} data={options} onChange={(e) => setChosen(e.currentTarget.value)} />}
    </Confirm>
  );
}
