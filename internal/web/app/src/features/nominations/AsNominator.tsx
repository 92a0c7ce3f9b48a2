import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import {
  NominationLetterSaveDocument,
  NominationNominatorAddDocument,
  NominationReopenDocument,
  NominationSubmitDocument,
  OwnNominationDocument,
} from '../../gql/graphql';
import { request } from '../../lib/graphql';
import { keyOf, useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useKeep } from './cache';
import { Counted } from './Counted';
import { charactersOf } from './counting';
import { useClosing, useDayOf } from './dates';
import { Elsewhere } from './Elsewhere';
import { noFaults } from './faults';
import { Files } from './Files';
import { Letters } from './Letters';
import type { Nomination, Say } from './NominationPage';
import { Said } from './Said';
import { SaveLine } from './SaveLine';
import { useSaving } from './saving';
import { useFeatureText } from './text';

type Props = { nomination: Nomination; say: Say };
type Part = Nomination['parts'][number];

/** What a nominator does: their letter, files, letters of support, and who nominates with them. */
export function AsNominator({ nomination: n, say }: Props) {
  const own = n.parts.find((p) => p.own);
  return (
    <>
      <div className="two">
        <div className="stack">
          {own && (n.can.write ? <Writing key={own.id} nomination={n} part={own} say={say} /> : <Written nomination={n} part={own} say={say} />)}
          <Files nomination={n} ofPackage={false} changes={n.can.write} />
        </div>
        <div className="stack">
          <Lacking nomination={n} />
          <Together nomination={n} />
        </div>
      </div>
      <Letters nomination={n} />
      {own && <Elsewhere nomination={n} say={say} />}
    </>
  );
}

function Lacking({ nomination: n }: { nomination: Nomination }) {
  const t = useFeatureText();
  const day = useDayOf();
  const closing = useClosing();
  return (
    <section className="card" aria-labelledby="missing">
      <h2 id="missing">{t.missing}</h2>
      {n.lacks.length === 0 ? (
        <p>{t.missingNone}</p>
      ) : (
        <ul>
          {n.lacks.map((l, i) => (
            <li key={i}>
              {t.lacks[l.what](l.who)}
              {l.reminded && <span className="muted">, {t.remindedOn(day(l.reminded))}</span>}
            </li>
          ))}
        </ul>
      )}
      {(n.can.write || n.can.reopen) && <p className="muted small">{late(n) ? t.moreTime : t.nominationsUntil(closing(n.cycle.phases, 'NOMINATION'))}</p>}
    </section>
  );
}

/** The phase is over, and the viewer may still write. */
function late(n: Nomination): boolean {
  const phase = n.cycle.phases.find((p) => p.kind === 'NOMINATION');
  return phase !== undefined && new Date(phase.closes) < new Date();
}

function Writing({ nomination: n, part, say }: Props & { part: Part }) {
  const t = useFeatureText();
  const keep = useKeep();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(noFaults);
  const submit = useChange(NominationSubmitDocument);
  const saving = useSaving({ value: part.letter ?? '', revision: part.revision }, async (letter, revision) => {
    const { nominationLetterSave: done } = await request(NominationLetterSaveDocument, { nomination: n.id, letter, revision });
    const saved = done.nomination;
    if (!saved) return { faults: done.userErrors };
    return { revision: saved.parts.find((p) => p.own)?.revision ?? revision + 1, after: () => keep(saved) };
  });
  const most = n.cycle.terms.letter;
  const mine = n.letters.filter((l) => l.own && (l.state === 'ASKED' || l.state === 'RECEIVED')).length;
  const files = n.files.filter((f) => f.own && !f.package).length;
  const load = async () => {
    const { nomination } = await request(OwnNominationDocument, { nomination: n.id });
    client.setQueryData(keyOf(OwnNominationDocument, { nomination: n.id }), { nomination });
    const now = nomination?.parts.find((p) => p.own);
    saving.adopt(now?.letter ?? '', now?.revision ?? 0);
  };
  const faults = saving.phase === 'refused' ? saving.faults : noFaults;
  return (
    <section className="card" aria-labelledby="letter-heading">
      <h2 id="letter-heading">{t.letter}</h2>
      <ErrorSummary faults={refused} fieldOf={() => 'letter'} />
      <Counted id="letter" label={t.letterLabel} hint={t.letterHint} value={saving.value} most={most} words={t} fault={faultAt(faults, 'letter')} onChange={saving.set} />
      <div className="row">
        <Button
          onClick={() => {
            submit.reset();
            void saving.settle().then(({ saved, faults }) => {
              setAsking(saved);
              setRefused(faults);
            });
          }}
        >
          {t.handIn}
        </Button>
      </div>
      <SaveLine saving={saving} words={t} onLoad={() => void load()} />
      <Confirm
        title={t.handInTitle}
        open={asking}
        confirm={t.handInDo}
        busy={submit.isPending}
        error={submit.error}
        faults={submit.data?.nominationSubmit.userErrors ?? noFaults}
        disabled={charactersOf(saving.value) === 0}
        onConfirm={() =>
          submit.mutate(
            { nomination: n.id },
            {
              onSuccess: ({ nominationSubmit: { nomination } }) => {
                if (!nomination) return;
                setAsking(false);
                keep(nomination);
                say(t.handedIn);
              },
            },
          )
        }
        onClose={() => setAsking(false)}
      >
        <p>{t.handInText(n.nominee.name)}</p>
        {charactersOf(saving.value) === 0 ? (
          <p className="strong">{t.letterEmpty}</p>
        ) : (
          <div className="preview authored" tabIndex={0} role="region" aria-label={t.letter}>
            {saving.value}
          </div>
        )}
        <p>{t.previewFiles(files)}</p>
        <p>{t.previewLetters(mine, n.cycle.terms.lettersFrom, n.cycle.terms.lettersTo)}</p>
      </Confirm>
    </section>
  );
}

function Written({ nomination: n, part, say }: Props & { part: Part }) {
  const t = useFeatureText();
  const day = useDayOf();
  const keep = useKeep();
  const reopen = useChange(NominationReopenDocument);
  const handedIn = part.state === 'SUBMITTED';
  return (
    <section className="card" aria-labelledby="letter-heading">
      <h2 id="letter-heading">{handedIn ? t.letterRead : t.letter}</h2>
      <p className="muted">{!handedIn ? t.letterClosed : part.submitted ? t.letterIn(day(part.submitted)) : t.letterInUnknown}</p>
      {reopen.error && <Failed error={reopen.error} />}
      <ErrorSummary faults={reopen.data?.nominationReopen.userErrors ?? noFaults} fieldOf={() => undefined} />
      <p className="authored">{part.letter || t.letterEmpty}</p>
      {n.can.reopen && (
        <div className="row no-print">
          <Button
            kind="quiet"
            busy={reopen.isPending}
            onClick={() =>
              reopen.mutate(
                { nomination: n.id },
                {
                  onSuccess: ({ nominationReopen: { nomination } }) => {
                    if (!nomination) return;
                    keep(nomination);
                    say(t.reopened);
                  },
                },
              )
            }
          >
            {t.reopen}
          </Button>
        </div>
      )}
    </section>
  );
}

function Together({ nomination: n }: { nomination: Nomination }) {
  const t = useFeatureText();
  const keep = useKeep();
  const [email, setEmail] = useState('');
  const [said, setSaid] = useState('');
  const add = useChange(NominationNominatorAddDocument);
  const others = n.parts.filter((p) => !p.own);
  const faults = add.data?.nominationNominatorAdd.userErrors ?? noFaults;
  const may = n.can.write || n.can.reopen;
  return (
    <section className="card" aria-labelledby="together">
      <h2 id="together">{t.together}</h2>
      {may && <p className="muted small">{t.togetherText}</p>}
      {others.length === 0 ? (
        <p>{t.togetherNone}</p>
      ) : (
        <ul className="people-list">
          {others.map((p) => (
            <li key={p.id}>
              <bdi>{p.nominator?.name ?? t.unnamed}</bdi>
              <span className="chip">{t.states[p.state]}</span>
            </li>
          ))}
        </ul>
      )}
      {may && (
        <form
          className="stack-s no-print"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setSaid('');
            add.mutate(
              { nomination: n.id, email: email.trim() },
              {
                onSuccess: ({ nominationNominatorAdd: { nomination } }) => {
                  if (!nomination) return;
                  keep(nomination);
                  setEmail('');
                  setSaid(t.coAdded);
                },
              },
            );
          }}
        >
          <Said text={said} />
          {add.error && <Failed error={add.error} />}
          <ErrorSummary faults={faults} fieldOf={() => 'co-email'} />
          <TextInput id="co-email" type="email" autoComplete="off" label={t.coEmail} value={email} error={faultAt(faults, 'email')} onChange={(e) => setEmail(e.currentTarget.value)} />
          <div className="row">
            <Button type="submit" kind="quiet" busy={add.isPending} disabled={email.trim() === ''}>
              {t.coAdd}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
