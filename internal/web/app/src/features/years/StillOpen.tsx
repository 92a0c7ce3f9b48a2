import { Link } from 'react-router';
import type { YearPartsFragment, YearThing } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date } from '../../lib/format';
import { Notice } from '../../ui/Notice';
import { useFeatureText } from './text';

const pages: Record<YearThing, string> = { CAMPAIGN: '/campaigns/', ROUND: '/feedback/rounds/', CYCLE: '/awards/cycles/' };

/** What keeps a year from being closed, each with its page and what to do. */
export function StillOpen({ things }: { things: NonNullable<YearPartsFragment['unfinished']> }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  return (
    <Notice kind="danger">
      <p className="strong">{t.unfinishedTitle(things.length)}</p>
      <ul>
        {things.map((u) => (
          <li key={u.id}>
            {t.things[u.thing]} <Link to={pages[u.thing] + u.id}>{pick(u.title)}</Link>, {t.lastDay(date(u.lastDay, language))}
            <p className="small">{t.whys[u.why]}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What closing a year means for what ended in it. */
export function ReadOnly() {
  const t = useFeatureText();
  return (
    <>
      <p className="strong">{t.readOnly}</p>
      <p>{t.readOnlyText}</p>
      <p className="strong">{t.possible}</p>
      <ul>
        {Object.values(t.possibles).map((p) => (
          <li key={p}>{p}</li>
        ))}
      </ul>
    </>
  );
}
