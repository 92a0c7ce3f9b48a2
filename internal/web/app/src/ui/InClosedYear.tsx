import { Link } from 'react-router';
import { useViewer } from '../lib/session';
import { Notice } from './Notice';
import { useUiText } from './text';

/** Says on the page of something that it lies in a closed year, and what is still possible. */
export function InClosedYear({ year, possible }: { year: { id: string; name: string } | null | undefined; possible?: string }) {
  const t = useUiText();
  const reads = useViewer()?.viewerCanReadYears ?? false;
  if (!year) return null;
  return (
    <Notice kind="info">
      <p>
        {t.inClosedYear(year.name)} {possible} {reads && <Link to={`/year-in-mentorship/${year.id}`}>{t.seeYear(year.name)}</Link>}
      </p>
    </Notice>
  );
}
