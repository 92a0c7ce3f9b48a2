import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { OwnNominationDocument, type NominationSeat, type OwnNominationPartsFragment } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useData } from '../../lib/query';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { AsNominator } from './AsNominator';
import { AsNominee } from './AsNominee';
import { useFeatureText } from './text';
import './nominations.css';

export type Nomination = OwnNominationPartsFragment;

/** Says at the top of the page what has just been done. */
export type Say = (text: string) => void;

const judging: NominationSeat[] = ['PRIMARY_REVIEWER', 'SECONDARY_REVIEWER', 'COMMITTEE', 'CHAIR', 'DECIDER'];

/** A nomination for those who write it and for its nominee. */
export default function NominationPage() {
  const { id = '' } = useParams();
  const read = useData(OwnNominationDocument, { nomination: id });
  return <Shown read={read}>{({ nomination }) => (nomination ? <One nomination={nomination} /> : <Missing />)}</Shown>;
}

function One({ nomination: n }: { nomination: Nomination }) {
  const t = useFeatureText();
  const pick = usePick();
  const [done, setDone] = useState({ text: '', at: 0 });
  const say: Say = (text) => setDone(({ at }) => ({ text, at: at + 1 }));
  const nominee = n.seats.includes('NOMINEE');
  const nominator = n.seats.includes('NOMINATOR');
  const award = pick(n.cycle.award.name);
  return (
    <Page
      title={nominee ? t.ownHeading(award) : t.heading(n.nominee.name)}
      lead={
        <span className="marks-row">
          {t.about(award, String(n.cycle.year))}
          <StateChip nomination={n} />
        </span>
      }
      above={
        <Link className="crumb" to="/awards/nominations">
          {t.toMine}
        </Link>
      }
    >
      {done.text !== '' && (
        <Outcome key={done.at}>
          <p>{done.text}</p>
        </Outcome>
      )}
      {n.seats.some((seat) => judging.includes(seat)) && (
        <Notice>
          <p>{t.judge}</p>
          <p>
            <Link to={`/awards/review/${n.id}`}>{t.toReview}</Link>
          </p>
        </Notice>
      )}
      {nominator && <AsNominator nomination={n} say={say} />}
      {nominee && <AsNominee nomination={n} say={say} />}
      {!nominator && !nominee && <p>{t.nothingElse}</p>}
    </Page>
  );
}

function StateChip({ nomination: n }: { nomination: Nomination }) {
  const t = useFeatureText();
  const own = n.parts.find((p) => p.own);
  const words = n.seats.includes('NOMINEE') && n.answer ? t.answers[n.answer] : t.states[own?.state ?? n.state];
  const waits = n.can.write || n.can.pack || (n.can.answer && n.answer === 'ASKED');
  return <span className={waits ? 'chip on' : 'chip'}>{words}</span>;
}
