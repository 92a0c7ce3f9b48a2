import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { MentorshipHomeDocument, OutsideMenteesAddDocument, type MenteeLevel } from '../../gql/graphql';
import { keyOf, useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { Checkbox, NativeSelect, TextInput, Textarea } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { blankRow, levels, pasted, type Row } from './outside';
import { Back } from './parts';
import './mentorship.css';

/** Mentees of the past, from elsewhere and in training: by form, or pasted from a spreadsheet. */
export default function OutsidePage() {
  const t = useMentoringText();
  const client = useQueryClient();
  const [rows, setRows] = useState<Row[]>([blankRow]);
  const [text, setText] = useState('');
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(0);
  const add = useChange(OutsideMenteesAddDocument);
  const faults = add.data?.outsideMenteesAdd.userErrors ?? [];
  const change = (at: number, part: Partial<Row>) => setRows(rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDone(0);
    setAsking(true);
  };
  const send = () =>
    add.mutate(
      { mentees: rows.map((r) => ({ ...r, started: r.started || null, ended: r.ended || null })) },
      {
        onSettled: () => setAsking(false),
        onSuccess: ({ outsideMenteesAdd: r }) => {
          if (r.userErrors.length > 0) return;
          setDone(rows.length);
          setRows([blankRow]);
          void client.invalidateQueries({ queryKey: keyOf(MentorshipHomeDocument) });
        },
      },
    );
  return (
    <Page title={t.outsideTitle} lead={t.outsideLead} above={<Back />}>
      {done > 0 && (
        <Outcome key={done}>
          <p>{t.outsideSaved(done)}</p>
        </Outcome>
      )}
      <details className="card">
        <summary>{t.outsidePaste}</summary>
        <div className="stack">
          <Textarea id="paste" label={t.outsidePaste} description={t.outsidePasteHint} minRows={4} value={text} onChange={(e) => setText(e.currentTarget.value)} />
          <div>
            <Button
              kind="quiet"
              onClick={() => {
                const taken = pasted(text);
                if (taken.length === 0) return;
                setRows([...rows.filter((r) => r.name.trim() !== ''), ...taken].slice(0, 200));
                setText('');
              }}
            >
              {t.takeRows}
            </Button>
          </div>
        </div>
      </details>
      <form className="stack" onSubmit={submit} noValidate>
        {add.error && <Failed error={add.error} />}
        <ErrorSummary faults={faults} fieldOf={(f) => (f.path.length >= 3 ? `${f.path[1] ?? ''}-${f.path[2] ?? ''}` : undefined)} />
        <p className="strong" role="status">
          {t.rows(rows.length)}
        </p>
        {rows.map((row, i) => (
          <fieldset key={i} className="card">
            <legend className="unseen">{t.row(i + 1)}</legend>
            <div className="thirds">
              <TextInput id={`${i}-name`} label={t.name} value={row.name} error={faultAt(faults, String(i), 'name')} onChange={(e) => change(i, { name: e.currentTarget.value })} />
              <NativeSelect
                id={`${i}-level`}
                label={t.level}
                value={row.level}
                error={faultAt(faults, String(i), 'level')}
                data={levels.map((l) => ({ value: l, label: t.levels[l] }))}
                onChange={(e) => change(i, { level: e.currentTarget.value as MenteeLevel })}
              />
              <TextInput id={`${i}-place`} label={t.where} value={row.place} error={faultAt(faults, String(i), 'place')} onChange={(e) => change(i, { place: e.currentTarget.value })} />
              <TextInput id={`${i}-started`} type="date" label={t.firstDay} value={row.started} error={faultAt(faults, String(i), 'started')} onChange={(e) => change(i, { started: e.currentTarget.value })} />
              <TextInput id={`${i}-ended`} type="date" label={t.lastDay} value={row.ended} error={faultAt(faults, String(i), 'ended')} onChange={(e) => change(i, { ended: e.currentTarget.value })} />
              <TextInput id={`${i}-email`} type="email" label={t.email} description={t.emailHint} value={row.email} error={faultAt(faults, String(i), 'email')} onChange={(e) => change(i, { email: e.currentTarget.value })} />
            </div>
            <div className="spread">
              <Checkbox label={t.ask} checked={row.ask} onChange={(e) => change(i, { ask: e.currentTarget.checked })} />
              {rows.length > 1 && (
                <button type="button" className="link" aria-label={t.removeLabel(row.name || t.row(i + 1))} onClick={() => setRows(rows.filter((_, at) => at !== i))}>
                  {t.remove}
                </button>
              )}
            </div>
          </fieldset>
        ))}
        <div className="row">
          <Button kind="quiet" onClick={() => setRows([...rows, blankRow])}>
            {t.addRow}
          </Button>
          <Button type="submit" busy={add.isPending}>
            {t.saveOutside(rows.length)}
          </Button>
        </div>
      </form>
      <Confirm title={t.saveOutsideTitle(rows.length)} open={asking} confirm={t.saveOutside(rows.length)} busy={add.isPending} onClose={() => setAsking(false)} onConfirm={send}>
        <p>{t.saveOutsideText(rows.filter((r) => r.ask).length)}</p>
      </Confirm>
    </Page>
  );
}
