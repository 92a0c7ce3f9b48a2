import { DataTable, type Column } from '../../ui/DataTable';
import { useFeatureText } from './text';

const needed = ['name', 'email', 'division'];

/** Which columns of a spreadsheet are understood, and how their headers may read. */
export function Understood() {
  const t = useFeatureText();
  const fields = Object.keys(t.headers) as (keyof typeof t.headers)[];
  const columns: Column<keyof typeof t.headers>[] = [
    {
      key: 'field',
      title: t.understoodColumn,
      cell: (field) => (
        <>
          {t.fields[field]} {needed.includes(field) && <span className="chip on">{t.needed}</span>}
        </>
      ),
    },
    { key: 'headers', title: t.understoodHeaders, cell: (field) => t.headers[field] },
  ];
  return (
    <section className="stack-s" aria-labelledby="understood">
      <h2 id="understood">{t.understood}</h2>
      <p>{t.understoodText}</p>
      <DataTable caption={t.understood} columns={columns} rows={fields} keyOf={(field) => field} />
    </section>
  );
}
