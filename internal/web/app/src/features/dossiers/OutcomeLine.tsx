import type { MenteeOutcomePartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date } from '../../lib/format';
import { useFeatureText } from './text';

/** An outcome in one line: its kind, what it is, and when. */
export function OutcomeLine({ outcome: o }: { outcome: MenteeOutcomePartsFragment }) {
  const t = useFeatureText();
  const language = useLanguage();
  const more = [o.agency, o.amount, o.role, o.joint ? t.jointly : '', o.doi ? `doi:${o.doi}` : ''].filter((w) => w !== '');
  return (
    <p>
      <span className="strong">{t.outcomeKinds[o.kind]}</span> {o.what}
      {more.length > 0 && <span className="muted"> ({more.join('; ')})</span>}, {date(o.on, language)}
    </p>
  );
}
