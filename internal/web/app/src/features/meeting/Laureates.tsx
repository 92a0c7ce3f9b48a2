import { DecidedAwardDocument } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useData } from '../../lib/query';
import { useTerm } from '../../lib/session';
import { Icon } from '../../ui/Icon';
import type { Decision } from './DecisionPage';
import type { Cycle } from './MeetingPage';
import { useFeatureText } from './text';

type Winner = Decision['winners'][number];

/** The announcement, as everybody in the department reads it. */
export function Laureates({ cycle: c, decision: d }: { cycle: Cycle; decision: Decision }) {
  const t = useFeatureText();
  const pick = usePick();
  const award = useData(DecidedAwardDocument, { award: c.award.id }).data?.award;
  return (
    <section className="laureates" aria-labelledby="laureates">
      <Icon name="laurel" size={44} />
      <h2 id="laureates" className="award-name">
        {d.winners.length === 0 ? t.announcedTitle(pick(c.award.name), String(c.year)) : t.goesTo}
      </h2>
      {d.winners.length === 0 ? (
        <p>{t.toNobody}</p>
      ) : (
        <>
          <ul className="laureate-list">
            {d.winners.map((one) => (
              <li key={one.id}>
                <strong>{one.name}</strong>
                <Place of={one} />
              </li>
            ))}
          </ul>
          {award && pick(award.about) !== '' && <p className="authored">{pick(award.about)}</p>}
          {award && award.donor !== '' && <p className="muted">{t.donor(award.donor)}</p>}
          {award && award.presenter !== '' && <p className="muted">{t.presenter(award.presenter)}</p>}
          <p className="muted">{t.thanks}</p>
        </>
      )}
    </section>
  );
}

/** Who wins, before anybody else reads it. */
export function Named({ winners }: { winners: Winner[] }) {
  const t = useFeatureText();
  if (winners.length === 0) return <p>{t.toNobody}</p>;
  return (
    <>
      <h3>{t.winners}</h3>
      <ul className="leave">
        {winners.map((one) => (
          <li key={one.id}>{one.name}</li>
        ))}
      </ul>
    </>
  );
}

function Place({ of: one }: { of: Winner }) {
  const pick = usePick();
  const term = useTerm();
  return <span className="muted">{[one.rank && term('ranks', one.rank), one.division && pick(one.division)].filter(Boolean).join(' · ')}</span>;
}
