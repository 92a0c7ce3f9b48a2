import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { NomineeActivitiesDocument, NomineePackageReopenDocument, NomineePackageSaveDocument, OwnNominationDocument, type MentorshipKind } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date } from '../../lib/format';
import { request } from '../../lib/graphql';
import { keyOf, useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Checkbox, NativeSelect, Textarea, TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { blankRow, refilled, rowOf, toSend, type Row } from './activities';
import { useKeep } from './cache';
import { Counted } from './Counted';
import { noFaults } from './faults';
import { Files } from './Files';
import type { Nomination, Say } from './NominationPage';
import { Said } from './Said';
import { SaveLine } from './SaveLine';
import { useSaving } from './saving';
import { useFeatureText } from './text';

type Package = NonNullable<Nomination['package']>;
type Props = { nomination: Nomination; kept: Package; say: Say };
const kinds: MentorshipKind[] = ['FORMAL', 'INFORMAL', 'CO_MENTOR', 'PEER', 'PROMOTION'];

type Written = { statement: string; rows: Row[] };

/** What a nominee writes: a statement, what came of their mentoring, and files. */
export function Packing({ nomination: n, kept, say }: Props) {
  const t = useFeatureText();
  const keep = useKeep();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(noFaults);
  const submit = useChange(NomineePackageSaveDocument);
  const saving = useSaving<Written>(writtenIn(kept), async ({ statement, rows }, revision) => {
    const { nomineePackageSave: done } = await request(NomineePackageSaveDocument, { nomination: n.id, input: { statement, activities: toSend(rows).activities, revision }, submit: false });
    const saved = done.nomination;
    if (!saved) return { faults: done.userErrors };
    return { revision: saved.package?.revision ?? revision + 1, after: () => keep(saved) };
  });
  const { statement, rows } = saving.value;
  const load = async () => {
    const { nomination } = await request(OwnNominationDocument, { nomination: n.id });
    client.setQueryData(keyOf(OwnNominationDocument, { nomination: n.id }), { nomination });
    if (!nomination?.package) return;
    const { value, revision } = writtenIn(nomination.package);
    saving.adopt(value, revision);
  };
  const handed = submit.data?.nomineePackageSave.userErrors ?? noFaults;
  const objected = saving.phase === 'refused' ? saving.faults : handed;
  const places = toSend(rows).places;
  /** Rows nothing was written in are not sent: a fault names its row among those that were. */
  const faults = objected.map((f) => (f.path.includes('activities') ? { ...f, path: f.path.map((part) => (/^\d+$/.test(part) ? String(places[Number(part)] ?? part) : part)) } : f));
  const change = (at: number, part: Partial<Row>) => saving.set({ statement, rows: rows.map((row, i) => (i === at ? { ...row, ...part } : row)) });
  const hand = () =>
    submit.mutate(
      { nomination: n.id, input: { statement, activities: toSend(rows).activities, revision: saving.revision() }, submit: true },
      {
        onSuccess: ({ nomineePackageSave: { nomination } }) => {
          setAsking(false);
          if (!nomination?.package) return;
          const { value, revision } = writtenIn(nomination.package);
          saving.adopt(value, revision);
          keep(nomination);
          say(t.packageIn);
        },
      },
    );
  const shown = rows.filter((r) => r.included && r.mentee.trim() !== '');
  return (
    <>
      <ErrorSummary faults={asking ? noFaults : refused.length > 0 ? refused : handed} fieldOf={(f) => fieldOf(f, places)} />
      <section className="card" aria-labelledby="statement-heading">
        <h2 id="statement-heading">{t.statement}</h2>
        <Counted
          id="statement"
          label={t.statementLabel}
          hint={t.statementHint}
          value={statement}
          most={n.cycle.terms.statement}
          words={t}
          fault={faultAt(faults, 'statement')}
          onChange={(next) => saving.set({ statement: next, rows })}
        />
        <SaveLine saving={saving} words={{ ...t, saved: t.packageSaved }} onLoad={() => void load()} />
      </section>
      <Activities nomination={n} rows={rows} faults={faults} onRow={change} onRows={(next) => saving.set({ statement, rows: next })} />
      <Files nomination={n} ofPackage changes />
      <div className="row no-print">
        <Button
          onClick={() => {
            submit.reset();
            void saving.settle().then(({ saved, faults: objections }) => {
              setAsking(saved);
              setRefused(objections);
            });
          }}
        >
          {t.packageHandIn}
        </Button>
      </div>
      <Confirm title={t.packageTitle} open={asking} confirm={t.handInDo} busy={submit.isPending} error={submit.error} onConfirm={hand} onClose={() => setAsking(false)}>
        <p>{t.packageText}</p>
        <div className="preview authored" tabIndex={0} role="region" aria-label={t.statement}>
          {statement.trim() || t.statementEmpty}
        </div>
        <p>{t.activitiesIn(shown.length)}</p>
        <p>{t.previewFiles(n.files.filter((f) => f.own && f.package).length)}</p>
      </Confirm>
    </>
  );
}

function writtenIn(kept: Package): { value: Written; revision: number } {
  return { value: { statement: kept.statement, rows: kept.activities.map(rowOf) }, revision: kept.revision };
}

function fieldOf(fault: Fault, places: number[]): string | undefined {
  const at = fault.path.find((part) => /^\d+$/.test(part));
  if (at !== undefined) return `row-${String(places[Number(at)] ?? at)}-${fault.path.at(-1) ?? 'mentee'}`;
  return fault.path.includes('statement') ? 'statement' : undefined;
}

type TableProps = { nomination: Nomination; rows: Row[]; faults: Fault[]; onRow: (at: number, part: Partial<Row>) => void; onRows: (rows: Row[]) => void };

function Activities({ nomination: n, rows, faults, onRow, onRows }: TableProps) {
  const t = useFeatureText();
  const refill = useChange(NomineeActivitiesDocument);
  const [said, setSaid] = useState('');
  return (
    <section className="card" aria-labelledby="activities">
      <h2 id="activities">{t.activities}</h2>
      <p className="muted">{t.activitiesText}</p>
      <p className="strong" role="status">
        {rows.length === 0 ? t.activitiesNone : t.activitiesIn(rows.filter((r) => r.included).length)}
      </p>
      {refill.error && <Failed error={refill.error} />}
      {rows.map((row, i) => (
        <fieldset key={row.source ?? `own-${String(i)}`} className={row.included ? 'activity' : 'activity out'}>
          <legend className="unseen">{t.activityLegend(i + 1, row.mentee)}</legend>
          {row.source === null ? <OwnRow row={row} at={i} faults={faults} onRow={onRow} /> : <FromRecords row={row} />}
          <Textarea id={`row-${String(i)}-outcome`} label={t.outcome} aria-label={row.mentee === '' ? undefined : t.outcomeFor(row.mentee)} minRows={2} maxLength={1000} value={row.outcome} error={faultAt(faults, String(i), 'outcome')} onChange={(e) => onRow(i, { outcome: e.currentTarget.value })} />
          <div className="spread">
            <Checkbox label={t.include} aria-label={row.mentee === '' ? undefined : t.includeLabel(row.mentee)} checked={row.included} onChange={(e) => onRow(i, { included: e.currentTarget.checked })} />
            {row.source === null && (
              <button type="button" className="link" aria-label={t.rowRemoveLabel(i + 1)} onClick={() => onRows(rows.filter((_, at) => at !== i))}>
                {t.rowRemove}
              </button>
            )}
          </div>
        </fieldset>
      ))}
      <div className="row no-print">
        <Button kind="quiet" onClick={() => onRows([...rows, blankRow])}>
          {t.rowAdd}
        </Button>
        <Button
          kind="quiet"
          busy={refill.isPending}
          onClick={() =>
            refill.mutate(
              { nomination: n.id },
              {
                onSuccess: ({ nomineeActivities: records }) => {
                  onRows(refilled(rows, records.map(rowOf)));
                  setSaid(t.refilled(records.length));
                },
              },
            )
          }
        >
          {t.refill}
        </Button>
      </div>
      <Said text={said} />
    </section>
  );
}

/** What the records say of a row does not change here. */
function FromRecords({ row }: { row: Row }) {
  const t = useFeatureText();
  const when = useWhen();
  return (
    <div className="stack-s">
      <span className="marks-row">
        <bdi className="strong">{row.mentee}</bdi>
        <span className={row.confirmed ? 'chip on' : 'chip'}>{row.confirmed ? t.confirmed : t.onRecord}</span>
      </span>
      <span className="muted">{[t.kinds[row.kind], when(row)].filter((w) => w !== '').join(', ')}</span>
    </div>
  );
}

function useWhen(): (row: { from?: string | null; to?: string | null }) => string {
  const t = useFeatureText();
  const language = useLanguage();
  const day = (d: string) => date(d, language);
  return ({ from, to }) => (from && to ? t.between(day(from), day(to)) : from ? t.since(day(from)) : to ? t.until(day(to)) : '');
}

function OwnRow({ row, at, faults, onRow }: { row: Row; at: number; faults: Fault[]; onRow: TableProps['onRow'] }) {
  const t = useFeatureText();
  const i = String(at);
  return (
    <>
      <span className="chip">{t.ownRow}</span>
      <div className="thirds">
        <TextInput id={`row-${i}-mentee`} autoComplete="off" label={t.mentee} value={row.mentee} error={faultAt(faults, i, 'mentee')} onChange={(e) => onRow(at, { mentee: e.currentTarget.value })} />
        <NativeSelect id={`row-${i}-kind`} label={t.kind} value={row.kind} error={faultAt(faults, i, 'kind')} data={kinds.map((k) => ({ value: k, label: t.kinds[k] }))} onChange={(e) => onRow(at, { kind: e.currentTarget.value as MentorshipKind })} />
        <TextInput id={`row-${i}-from`} type="date" label={t.from} value={row.from} error={faultAt(faults, i, 'from')} onChange={(e) => onRow(at, { from: e.currentTarget.value })} />
        <TextInput id={`row-${i}-to`} type="date" label={t.to} description={t.toHint} value={row.to} error={faultAt(faults, i, 'to')} onChange={(e) => onRow(at, { to: e.currentTarget.value })} />
      </div>
    </>
  );
}

/** A package as it stands once it is handed in, or closed. */
export function Packed({ nomination: n, kept, say }: Props) {
  const t = useFeatureText();
  const keep = useKeep();
  const when = useWhen();
  const reopen = useChange(NomineePackageReopenDocument);
  return (
    <>
      <section className="card" aria-labelledby="statement-heading">
        <h2 id="statement-heading">{t.statement}</h2>
        <p className="muted">{n.answer === 'COMPLETED' ? (n.can.reopenPackage ? t.packageText : t.packageClosed) : t.packageNever}</p>
        {reopen.error && <Failed error={reopen.error} />}
        <ErrorSummary faults={reopen.data?.nomineePackageReopen.userErrors ?? noFaults} fieldOf={() => undefined} />
        <p className="authored">{kept.statement || t.statementEmpty}</p>
        {n.can.reopenPackage && (
          <div className="row no-print">
            <Button
              kind="quiet"
              busy={reopen.isPending}
              onClick={() =>
                reopen.mutate(
                  { nomination: n.id },
                  {
                    onSuccess: ({ nomineePackageReopen: { nomination } }) => {
                      if (!nomination) return;
                      keep(nomination);
                      say(t.packageReopened);
                    },
                  },
                )
              }
            >
              {t.packageReopen}
            </Button>
          </div>
        )}
      </section>
      <section className="card" aria-labelledby="activities">
        <h2 id="activities">{t.activities}</h2>
        <p className="muted">{t.activitiesIn(kept.activities.filter((a) => a.included).length)}</p>
        <ul className="people-list">
          {kept.activities
            .filter((a) => a.included)
            .map((a, i) => (
              <li key={i}>
                <div className="stack-s">
                  <span className="marks-row">
                    <bdi className="strong">{a.mentee}</bdi>
                    {a.confirmed && <span className="chip on">{t.confirmed}</span>}
                  </span>
                  <span className="muted">{[t.kinds[a.kind], when(a)].filter((w) => w !== '').join(', ')}</span>
                  {a.outcome !== '' && <p className="authored">{a.outcome}</p>}
                </div>
              </li>
            ))}
        </ul>
      </section>
      <Files nomination={n} ofPackage changes={false} />
    </>
  );
}
