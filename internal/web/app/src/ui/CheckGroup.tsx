import { useLanguage } from '../i18n/language';
import { listOf } from '../i18n/text';
import { Checkbox } from './inputs';
import { useUiText } from './text';

type Props = {
  id: string;
  legend: string;
  options: { value: string; label: string }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

/** Several of a list, folded away behind a line that says what is chosen. Nothing chosen means all. */
export function CheckGroup({ id, legend, options, chosen, onChange }: Props) {
  const t = useUiText();
  const language = useLanguage();
  const names = options.filter((o) => chosen.includes(o.value)).map((o) => o.label);
  const said = names.length === 0 ? t.all : names.length > 4 ? t.someOf(names.length, options.length) : listOf(names, language);
  // The order of the list, whatever the order of choosing: the same choice is then the same request.
  const toggle = (value: string) => onChange(options.map((o) => o.value).filter((v) => (v === value) !== chosen.includes(v)));
  return (
    <details className="check-group">
      <summary id={id}>
        <span className="strong">{legend}</span> <span className="muted">{said}</span>
      </summary>
      <fieldset>
        <legend className="unseen">{legend}</legend>
        <div className="check-list">
          {options.map((o) => (
            <Checkbox key={o.value} label={o.label} checked={chosen.includes(o.value)} onChange={() => toggle(o.value)} />
          ))}
        </div>
      </fieldset>
      {chosen.length > 0 && (
        <button type="button" className="link" onClick={() => onChange([])}>
          {t.chooseAll}
        </button>
      )}
    </details>
  );
}
