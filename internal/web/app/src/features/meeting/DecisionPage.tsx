import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { DecisionDocument, type DecisionPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date } from '../../lib/format';
import { useData } from '../../lib/query';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { Bundle } from './Bundle';
import { Count } from './Count';
import { Correct, Decide } from './Decide';
import { Laureates, Named } from './Laureates';
import type { Cycle } from './MeetingPage';
import { Steps } from './Steps';
import { useFeatureText } from './text';
import './meeting.css';

export type Decision = DecisionPartsFragment;

/** Whom an award goes to: written down, signed, announced; and from then on, for everybody. */
export default function DecisionPage() {
  const { id = '' } = useParams();
  const read = useData(DecisionDocument, { cycle: id });
  const [said, setSaid] = useState('');
  return (
    <Shown read={read}>
      {({ awardCycle: c, awardMeeting: meeting, awardDecision: decision }) => {
        if (!c || c.state === 'DRAFT') return <Missing />;
        return (
          <Frame cycle={c} public={Boolean(decision?.announced)} sits={Boolean(meeting)}>
            {said !== '' && (
              <Outcome key={said}>
                <p>{said}</p>
              </Outcome>
            )}
            {decision ? <One cycle={c} decision={decision} onSaid={setSaid} /> : meeting?.canDecide ? <Decide cycle={c} onSaid={setSaid} /> : <NotYet cycle={c} sits={Boolean(meeting)} />}
          </Frame>
        );
      }}
    </Shown>
  );
}

function Frame({ cycle: c, public: told, sits, children }: { cycle: Cycle; public: boolean; sits: boolean; children: React.ReactNode }) {
  const t = useFeatureText();
  const pick = usePick();
  const at = `/awards/cycles/${c.id}`;
  const title = told ? t.announcedTitle : t.decisionTitle;
  return (
    <Page
      title={title(pick(c.award.name), String(c.year))}
      above={
        <Link className="crumb" to={at}>
          {t.toCycle(pick(c.award.name), String(c.year))}
        </Link>
      }
      actions={
        sits && (
          <>
            <Link className="btn quiet" to={`${at}/meeting`}>
              {t.toMeeting}
            </Link>
            <Link className="btn quiet" to={`${at}/ranking`}>
              {t.toRanking}
            </Link>
          </>
        )
      }
    >
      {children}
    </Page>
  );
}

function NotYet({ cycle: c, sits }: { cycle: Cycle; sits: boolean }) {
  const t = useFeatureText();
  const language = useLanguage();
  const from = c.phases.find((p) => p.kind === 'ANNOUNCEMENT')?.from;
  return (
    <Empty title={t.notYetTitle}>
      {sits && c.state === 'SEALED' && <p>{t.notYetMeeting}</p>}
      {from !== undefined && <p>{t.notYetText(date(from, language))}</p>}
    </Empty>
  );
}

function One({ cycle: c, decision: d, onSaid }: { cycle: Cycle; decision: Decision; onSaid: (said: string) => void }) {
  const t = useFeatureText();
  return (
    <>
      {d.underCorrection && (
        <Notice>
          <p>{t.underCorrection}</p>
        </Notice>
      )}
      {d.announced && <Laureates cycle={c} decision={d} />}
      {d.outcome && (
        <>
          {d.canCorrect && <Correct cycle={c} onSaid={onSaid} />}
          <div className="meeting-desk">
            <div className="stack">
              <section className="card" aria-labelledby="decision">
                <h2 id="decision">{t.numbered(d.number)}</h2>
                {!d.announced && <Named winners={d.winners} />}
                {d.corrects && <p>{t.correctsSaid}</p>}
                <h3>{t.reason}</h3>
                <p className="authored">{d.reason}</p>
              </section>
              <Count outcome={d.outcome} later={d.canCorrect} />
            </div>
            <div className="stack">
              <Steps cycle={c} decision={d} onSaid={onSaid} />
              {d.path && <Bundle year={c.year} decision={d} path={d.path} />}
            </div>
          </div>
        </>
      )}
    </>
  );
}
