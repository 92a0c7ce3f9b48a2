import { ClosedYearsDocument } from '../gql/graphql';
import { useData } from '../lib/query';
import { NativeSelect } from './inputs';
import { useUiText } from './text';

/** What a list shows of closed years, as its query takes it: nothing of them, everything, or one. */
export function yearScope(value: string): { year: string | null; everyYear: boolean } {
  return { year: value === '' || value === 'all' ? null : value, everyYear: value === 'all' };
}

/** Narrows a list by department years. Nothing is asked where no year is closed yet. */
export function YearFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useUiText();
  const closed = useData(ClosedYearsDocument, {}).data?.closedYears ?? [];
  if (closed.length === 0 && value === '') return null;
  const options = [{ value: '', label: t.currentYears }, { value: 'all', label: t.everyYear }, ...closed.map((y) => ({ value: y.id, label: t.closedYear(y.name) }))];
  return <NativeSelect label={t.years} value={value} data={options} onChange={(e) => onChange(e.currentTarget.value)} />;
}
