import { useId } from 'react';
import { useLanguage } from '../../i18n/language';
import { number } from '../../lib/format';
import { charactersOf } from './counting';

type Props = {
  id: string;
  label: string;
  hint: string;
  value: string;
  most: number;
  words: { counter: (used: string, most: string) => string; counterOver: (over: string, most: string) => string };
  fault?: string;
  onChange: (value: string) => void;
};

/** A long text with how much of its room is used. More than fits can be typed, to be shortened
 * afterwards: what is pasted is never cut off unseen. */
export function Counted({ id, label, hint, value, most, words, fault, onChange }: Props) {
  const language = useLanguage();
  const own = useId();
  const used = charactersOf(value);
  const over = used > most;
  return (
    <div className="field counted">
      <label htmlFor={id}>{label}</label>
      <span className="hint" id={`${own}-hint`}>
        {hint}
      </span>
      <textarea
        id={id}
        className="input"
        rows={12}
        value={value}
        aria-describedby={`${own}-hint ${own}-count${fault ? ` ${own}-fault` : ''}`}
        aria-invalid={over || fault !== undefined || undefined}
        onChange={(e) => onChange(e.currentTarget.value)}
      />
      <span id={`${own}-count`} className={over ? 'fault' : 'hint'}>
        {over ? words.counterOver(number(used - most, language), number(most, language)) : words.counter(number(used, language), number(most, language))}
      </span>
      {fault !== undefined && (
        <span id={`${own}-fault`} className="fault">
          {fault}
        </span>
      )}
    </div>
  );
}
