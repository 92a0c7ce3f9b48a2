import { useState } from 'react';
import { RetentionPreviewDocument, RetentionSetDocument } from '../../gql/graphql';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { faultAt } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useSettingsText, useShowSettings, type SectionProps } from './useSettings';
import { Outcome } from '../../ui/Outcome';

/** For how long records are kept, and how many go when. */
export function Retention({ settings }: SectionProps) {
  const t = useSettingsText();
  const show = useShowSettings();
  const [days, setDays] = useState(() => Object.fromEntries(settings.retention.map((r) => [r.class, String(r.days)])) as Record<string, string>);
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const [saves, setSaves] = useState(0);
  const input = { messages: whole(days['MESSAGES']), identification: whole(days['IDENTIFICATION']) };
  const valid = settings.retention.every((r) => whole(days[r.class]) >= r.least && whole(days[r.class]) <= r.most);
  const preview = useData(RetentionPreviewDocument, { input }, { enabled: asking && valid });
  const change = useChange(RetentionSetDocument);
  const faults = change.data?.retentionSet.userErrors ?? [];
  const shown = valid ? preview.data?.retentionPreview : undefined;
  return (
    <>
      <section className="card">
        <h2>{t.sections.retention}</h2>
        <p className="muted">{t.retentionText}</p>
        {saves > 0 && (
          <Outcome key={saves}>
            <p>{t.saved}</p>
          </Outcome>
        )}
        {settings.retention.map((r) => (
          <div key={r.class} className="kept">
            <TextInput
              id={`days-${r.class}`}
              type="number"
              inputMode="numeric"
              min={r.least}
              max={r.most}
              label={`${t.classes[r.class] ?? r.class} (${t.days.toLowerCase()})`}
              description={`${t.classHints[r.class] ?? ''} ${t.daysHint(r.least, r.most)}`}
              value={days[r.class] ?? ''}
              error={whole(days[r.class]) < r.least || whole(days[r.class]) > r.most ? t.daysHint(r.least, r.most) : undefined}
              onChange={(e) => {
                const { value } = e.currentTarget;
                setDays((all) => ({ ...all, [r.class]: value }));
              }}
            />
            <p className="small">{t.previewRow(r.today, r.inAMonth, r.inAYear)}</p>
          </div>
        ))}
        <div className="row">
          <Button
            disabled={!valid}
            onClick={() => {
              change.reset();
              setAsking(true);
            }}
          >
            {t.preview}
          </Button>
        </div>
      </section>
      <section className="card" aria-labelledby="kept-title">
        <h2 id="kept-title">{t.kept}</h2>
        <dl className="facts">
          {Object.entries(t.keptRows).map(([key, row]) => (
            <div key={key} className="fact">
              <dt>{row}</dt>
              <dd>{(t.keptFor as Record<string, string>)[key]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Confirm
        title={t.previewTitle}
        open={asking}
        confirm={t.retentionConfirm}
        busy={change.isPending}
        error={change.error}
        faults={faults}
        fieldOf={(fault) => (fault.path.includes('reason') ? 'retention-reason' : undefined)}
        disabled={!shown}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          change.mutate(
            { input, reason },
            {
              onSuccess: ({ retentionSet: r }) => {
                if (!show(r.settings)) return;
                setAsking(false);
                setReason('');
                setSaves((count) => count + 1);
              },
            },
          )
        }
      >
        {preview.error && <Failed error={preview.error} />}
        {shown?.map((r) => (
          <p key={r.class}>
            <span className="strong">{t.classes[r.class]}</span>: {t.previewRow(r.today, r.inAMonth, r.inAYear)}
          </p>
        ))}
        <p>{t.retentionAsk}</p>
        <TextInput id="retention-reason" label={t.reason} description={t.reasonHint} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
      </Confirm>
    </>
  );
}

const whole = (typed: string | undefined) => Math.trunc(Number(typed)) || 0;
