import { useId } from 'react';
import { placeOf } from '../lib/format';
import { useDepartment } from '../lib/session';
import { Radio, TextInput } from './inputs';
import { useUiText } from './text';

type Props = {
  /** A day and an hour of the department's clocks, such as 2026-12-01T08:30; null is now. */
  value: string | null;
  onChange: (value: string | null) => void;
  error?: string | undefined;
};

/** The control a fault of the time belongs to. */
export const sendAtField = (fault: { path: string[] }): string | undefined => (fault.path.at(-1) === 'sendAt' ? 'send-at' : undefined);

/** When mails to many go out: at once, or at a time of the department's clocks. */
export function SendAt({ value, onChange, error }: Props) {
  const t = useUiText();
  const { zone } = useDepartment();
  const name = useId();
  return (
    <fieldset className="stack-s">
      <legend className="strong">{t.sendWhen}</legend>
      <Radio name={name} label={t.sendNow} checked={value === null} onChange={() => onChange(null)} />
      <Radio name={name} label={t.sendLater} checked={value !== null} onChange={() => onChange(value ?? '')} />
      {value !== null && <TextInput id="send-at" type="datetime-local" label={t.sendAt(placeOf(zone))} description={t.sendAtHint} value={value} error={error} onChange={(e) => onChange(e.currentTarget.value)} />}
    </fieldset>
  );
}
