import { useState } from 'react';
import { NomineesAskDocument, NomineesToAskDocument, type NomineesToAskQuery } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Checkbox } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Empty, Shown } from '../../ui/states';
import { useRefresh } from './cache';
import { useFeatureText } from './text';
import { usePhase, useWork, type Cycle } from './words';

/** Tells nominees of their nomination and asks for their package. */
export function Asking({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const read = useData(NomineesToAskDocument, { cycle: c.id });
  const [done, setDone] = useState<{ count: number; at: number } | null>(null);
  return (
    <>
      <p className="muted">{t.askText}</p>
      {done && (
        <Outcome key={done.at}>
          <p>{t.asked(done.count)}</p>
        </Outcome>
      )}
      <Shown read={read}>
        {({ nomineesToAsk: rows }) =>
          rows.length === 0 ? (
            <Empty title={t.askEmpty}>
              <p>{t.askEmptyText}</p>
            </Empty>
          ) : (
            <Rows cycle={c} rows={rows} onDone={(count) => setDone({ count, at: Date.now() })} />
          )
        }
      </Shown>
    </>
  );
}

function Rows({ cycle: c, rows, onDone }: { cycle: Cycle; rows: NomineesToAskQuery['nomineesToAsk']; onDone: (count: number) => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const work = useWork();
  const refresh = useRefresh();
  const packages = usePhase()(c.phases, 'PACKAGE');
  const [left, setLeft] = useState<string[]>([]);
  const [asking, setAsking] = useState(false);
  const ask = useChange(NomineesAskDocument);
  const these = rows.filter((r) => !left.includes(r.nomination));
  const send = () =>
    ask.mutate(
      { cycle: c.id, nominations: these.map((r) => r.nomination) },
      {
        onSuccess: ({ nomineesAsk: sent }) => {
          if (sent.userErrors.length > 0) return;
          setAsking(false);
          onDone(sent.count);
          refresh();
        },
      },
    );
  return (
    <section className="card">
      {packages.when !== 'now' && (
        <Notice>
          <p>{packages.when === 'before' ? t.askFrom(packages.from) : t.askOver(packages.to)}</p>
        </Notice>
      )}
      <div className="row">
        <Checkbox label={t.askAll} checked={these.length === rows.length} onChange={(e) => setLeft(e.currentTarget.checked ? [] : rows.map((r) => r.nomination))} />
        <Button disabled={these.length === 0 || packages.when !== 'now'} onClick={() => setAsking(true)}>
          {t.askChosen(these.length)}
        </Button>
      </div>
      <ul className="plain-list">
        {rows.map((r) => (
          <li key={r.nomination}>
            <Checkbox
              label={r.nominee.name}
              description={work(r.nominee)}
              checked={!left.includes(r.nomination)}
              onChange={() => setLeft(left.includes(r.nomination) ? left.filter((one) => one !== r.nomination) : [...left, r.nomination])}
            />
          </li>
        ))}
      </ul>
      <Confirm
        title={t.askTitle(these.length)}
        open={asking}
        confirm={t.askDo(these.length)}
        busy={ask.isPending}
        error={ask.error}
        faults={ask.data?.nomineesAsk.userErrors ?? []}
        onConfirm={send}
        onClose={() => setAsking(false)}
      >
        <ul>
          {these.map((r) => (
            <li key={r.nomination}>{r.nominee.name}</li>
          ))}
        </ul>
        <h3>{t.mailPreview}</h3>
        <p className="quote">{t.askMail(pick(c.award.name))}</p>
        <p className="strong">{t.askOnce}</p>
      </Confirm>
    </section>
  );
}
