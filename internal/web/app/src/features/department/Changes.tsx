import { useState } from 'react';
import { SettingsChangeUndoDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../lib/format';
import { useChange } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { faultAt } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { useSettingsText, useShowSettings, type Settings, type SectionProps } from './useSettings';

type Change = Settings['changes'][number];

/** What was changed, by whom and why; the last of each part can be taken back. */
export function Changes({ settings }: SectionProps) {
  const t = useSettingsText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const show = useShowSettings();
  const [asking, setAsking] = useState<Change | null>(null);
  const [reason, setReason] = useState('');
  const [undone, setUndone] = useState(0);
  const undo = useChange(SettingsChangeUndoDocument);
  const faults = undo.data?.settingsChangeUndo.userErrors ?? [];
  return (
    <section className="card" aria-labelledby="changes-title">
      <h2 id="changes-title">{t.sections.changes}</h2>
      <p className="muted">{t.changesText}</p>
      {undone > 0 && (
        <Outcome key={undone}>
          <p>{t.undoDone}</p>
        </Outcome>
      )}
      {settings.changes.length === 0 ? (
        <p>{t.noChanges}</p>
      ) : (
        <ol className="changes">
          {settings.changes.map((c) => {
            const what = t.partNames[c.section] ?? c.section;
            return (
              <li key={c.id}>
                <div className="stack-s">
                  <span className="strong">{what}</span>
                  <span className="muted small">
                    {moment(c.at, zone, language)} · {c.by?.name ?? t.somebody}
                    {c.undone && <> · {t.undone}</>}
                  </span>
                  {c.reason !== '' && <span className="authored">{c.reason}</span>}
                </div>
                {c.canUndo && (
                  <Button
                    kind="quiet"
                    aria-label={t.undoLabel(what)}
                    onClick={() => {
                      undo.reset();
                      setReason('');
                      setAsking(c);
                    }}
                  >
                    {t.undo}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <Confirm
        title={t.undoTitle(asking ? (t.partNames[asking.section] ?? '') : '')}
        open={asking !== null}
        confirm={t.undo}
        busy={undo.isPending}
        error={undo.error}
        faults={faults}
        fieldOf={() => 'undo-reason'}
        onClose={() => setAsking(null)}
        onConfirm={() =>
          asking &&
          undo.mutate(
            { change: asking.id, reason },
            {
              onSuccess: ({ settingsChangeUndo: r }) => {
                if (!show(r.settings)) return;
                setAsking(null);
                setUndone((count) => count + 1);
              },
            },
          )
        }
      >
        <p>{t.undoText}</p>
        <TextInput id="undo-reason" label={t.reason} description={t.reasonHint} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
      </Confirm>
    </section>
  );
}
