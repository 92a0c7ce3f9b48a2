import { useState } from 'react';
import { Button } from '../../ui/Button';
import { NativeSelect } from '../../ui/inputs';
import { useFeatureText, useFieldName } from './text';
import type { Choices, Preview } from './useImport';

type Props = { preview: Preview; choices: Choices; onSay: (choices: Choices) => void };

/** How a file was read. All of it can be said otherwise, and the file is read again. */
export function Reading({ preview: p, choices, onSay }: Props) {
  const t = useFeatureText();
  const fieldName = useFieldName();
  const read = p.columns.filter((c) => c.field !== '');
  const left = p.columns.filter((c) => c.field === '' && c.header !== '');
  const has = (field: string) => read.some((c) => c.field === field);
  const missing = !has('email') || !has('division') || !(has('name') || (has('given') && has('family')));
  const [wide, setWide] = useState(missing);
  return (
    <section className="card stack-s">
      <h3>{t.readingTitle}</h3>
      {p.format === 'XLSX' && p.tabs.length > 1 && (
        <NativeSelect label={t.tab} value={choices.tab || p.tab} data={p.tabs} onChange={(e) => onSay({ ...choices, tab: e.currentTarget.value, columns: [] })} />
      )}
      {p.format === 'XLSX' && p.tabs.length === 1 && <p className="muted">{t.workbook(p.tab)}</p>}
      {p.format === 'CSV' && (
        <div className="halves">
          <NativeSelect
            label={t.encoding}
            value={choices.encoding || (p.encoding === 'UTF-8 with BOM' ? 'UTF-8' : p.encoding)}
            data={[...(p.encoding === '' ? [{ value: '', label: t.unknownEncoding }] : []), 'UTF-8', 'Windows-1252', { value: 'Mac Roman', label: t.encodings.mac }]}
            onChange={(e) => onSay({ ...choices, encoding: e.currentTarget.value })}
          />
          <NativeSelect
            label={t.delimiter}
            value={choices.delimiter || p.delimiter}
            data={[
              ...(p.delimiter === '' ? [{ value: '', label: t.unknownDelimiter }] : []),
              { value: ',', label: t.delimiters.comma },
              { value: ';', label: t.delimiters.semicolon },
              { value: '\t', label: t.delimiters.tab },
            ]}
            onChange={(e) => onSay({ ...choices, delimiter: e.currentTarget.value, columns: [] })}
          />
        </div>
      )}
      {read.length > 0 && (
        <div>
          <p className="strong">{t.columnsRead}</p>
          <ul className="headers">
            {read.map((c, i) => (
              <li key={i} className="chip">
                {c.header === fieldName(c.field) ? c.header : t.readAs(c.header, fieldName(c.field))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {left.length > 0 && (
        <div>
          <p className="strong">{t.columnsLeftOut}</p>
          <ul className="headers">
            {left.map((c, i) => (
              <li key={i} className="chip bad">
                {c.header}
              </li>
            ))}
          </ul>
        </div>
      )}
      {p.columns.length > 0 && (
        <details open={wide} onToggle={(e) => setWide(e.currentTarget.open)}>
          <summary>{t.columnsChange}</summary>
          <Columns preview={p} choices={choices} onSay={onSay} />
        </details>
      )}
    </section>
  );
}

function Columns({ preview: p, choices, onSay }: Props) {
  const t = useFeatureText();
  const fields = Object.entries(t.fields).map(([value, label]) => ({ value, label }));
  const say = (header: string, field: string) => onSay({ ...choices, columns: [...choices.columns.filter((c) => c.header !== header), { header, field }] });
  return (
    <div className="stack-s">
      <p className="muted small">{t.columnsHint}</p>
      <div className="mapping">
        {p.columns.map(
          (c, i) =>
            c.header !== '' && (
              <NativeSelect key={`${c.header} ${String(i)}`} label={c.header} value={choices.columns.find((said) => said.header === c.header)?.field ?? c.field} data={[{ value: '', label: t.leaveOut }, ...fields]} onChange={(e) => say(c.header, e.currentTarget.value)} />
            ),
        )}
      </div>
      {choices.columns.length > 0 && (
        <div className="row">
          <Button kind="quiet" onClick={() => onSay({ ...choices, columns: [] })}>
            {t.columnsReset}
          </Button>
        </div>
      )}
    </div>
  );
}
