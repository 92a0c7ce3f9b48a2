import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number, percent } from '../../lib/format';
import { DataTable, type Column } from '../DataTable';
import type { Figure } from './figures';
import { useFiguresText } from './text';

type Counts = NonNullable<Figure['counts']>;
type Props = { title: string; counts: Counts; n: number };

function useRows(counts: Counts, n: number) {
  const pick = usePick();
  const language = useLanguage();
  return counts.map((c) => {
    const share = c.count / Math.max(1, n);
    return { value: c.value, label: pick(c.label) || c.value, share, said: percent(share, language), people: number(c.count, language) };
  });
}

/** How many chose what, as bars. Each carries its words and numbers, so that it can be read without
 * seeing the bar. */
export function Bars({ title, counts, n }: Props) {
  const t = useFiguresText();
  const rows = useRows(counts, n);
  return (
    <ul className="bars" aria-label={title}>
      {rows.map((row) => (
        <li key={row.value}>
          <span className="bars-label">{row.label}</span>
          <span className="bars-track" aria-hidden="true">
            <span style={{ width: `${(Math.min(1, row.share) * 100).toFixed(1)}%` }} />
          </span>
          <span className="bars-value tabular">{t.shareAndCount(row.said, row.people)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The same as a table. */
export function Table({ title, counts, n }: Props) {
  const t = useFiguresText();
  const rows = useRows(counts, n);
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'answer', title: t.answer, cell: (row) => row.label },
    { key: 'people', title: t.peopleColumn, numeric: true, cell: (row) => row.people },
    { key: 'share', title: t.shareColumn, numeric: true, cell: (row) => row.said },
  ];
  return <DataTable caption={title} columns={columns} rows={rows} keyOf={(row) => row.value} />;
}
