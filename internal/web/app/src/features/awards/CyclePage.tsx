import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { AwardCycleCallDocument, AwardCycleDiscardDocument, AwardCycleDocument, CycleWinnersDocument, type CyclePartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, deadline, number, percent } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { Button } from '../../ui/Button';
import { CalendarFile } from '../../ui/CalendarFile';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import type { Fault } from '../../ui/ErrorSummary';
import { Missing } from '../../ui/Missing';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { useKeep } from './cache';
import { Moves } from './Moves';
import { useRuleWords } from './rules';
import { StateChip } from './StateChip';
import { useFeatureText } from './text';
import './awards.css';

type Cycle = CyclePartsFragment;
const noFaults: Fault[] = [];

/** One year of an award, as a call reads; for those who run awards also as a draft. */
export default function CyclePage() {
  const { id = '' } = useParams();
  const read = useData(AwardCycleDocument, { cycle: id });
  return <Shown read={read}>{({ awardCycle: cycle }) => (cycle ? <One cycle={cycle} /> : <Missing />)}</Shown>;
}

function One({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const navigate = useNavigate();
  const keep = useKeep();
  const runs = useViewer()?.viewerCanRunAwards ?? false;
  const [asks, setAsks] = useState<'call' | 'discard' | null>(null);
  const [called, setCalled] = useState(false);
  const call = useChange(AwardCycleCallDocument);
  const discard = useChange(AwardCycleDiscardDocument);
  const nominations = c.phases.find((p) => p.kind === 'NOMINATION');
  const stop = () => setAsks(null);
  return (
    <Page
      title={t.cycleTitle(pick(c.award.name), String(c.year))}
      lead={<StateChip state={c.state} />}
      above={
        <Link className="crumb" to={`/awards/${c.award.id}`}>
          {pick(c.award.name)}
        </Link>
      }
      actions={
        <>
          {c.viewerDuty && c.state !== 'DRAFT' && (
            <>
              <Link className="btn quiet" to={`/awards/cycles/${c.id}/reviews`}>
                {t.toReviews}
              </Link>
              {c.viewerDuty !== 'MEMBER' && (
                <Link className="btn quiet" to={`/awards/cycles/${c.id}/committee`}>
                  {t.toCommittee}
                </Link>
              )}
            </>
          )}
          {c.viewerCanNominate && (
            <>
              <Link className="btn" to={`/awards/cycles/${c.id}/nominate`}>
                {t.nominate}
              </Link>
              <Link className="btn quiet" to="/awards/nominations">
                {t.myNominations}
              </Link>
            </>
          )}
          {c.viewerCanPlan && (
            <>
              <Button onClick={() => setAsks('call')}>{t.call}</Button>
              <Link className="btn quiet" to={`/awards/cycles/${c.id}/edit`}>
                {t.cycleEdit}
              </Link>
              <Button kind="danger" onClick={() => setAsks('discard')}>
                {t.discard}
              </Button>
            </>
          )}
        </>
      }
    >
      {called && (
        <Outcome>
          <p>{t.calledNow}</p>
        </Outcome>
      )}
      {runs && !called && <p className="muted">{c.state === 'DRAFT' ? t.cycleDraft : t.cycleCalled}</p>}
      <Deciding cycle={c} />
      {c.state === 'DECIDED' && <StillAnnounced cycle={c} />}
      <div className="two">
        <div className="stack">
          <Dates cycle={c} />
          {c.state !== 'DRAFT' && <Moves cycle={c} />}
        </div>
        <Rules cycle={c} />
      </div>
      <Judged cycle={c} />
      <Terms cycle={c} />
      <Confirm
        title={t.callTitle}
        open={asks === 'call'}
        confirm={t.callDo}
        busy={call.isPending}
        error={call.error}
        faults={call.data?.awardCycleCall.userErrors ?? noFaults}
        onConfirm={() =>
          call.mutate(
            { cycle: c.id },
            {
              onSuccess: ({ awardCycleCall: { cycle } }) => {
                if (!cycle) return;
                keep.cycle(cycle);
                setCalled(true);
                stop();
              },
            },
          )
        }
        onClose={stop}
      >
        <p>{nominations && t.callText(date(nominations.from, language), date(nominations.to, language))}</p>
      </Confirm>
      <Confirm
        title={t.discardTitle}
        open={asks === 'discard'}
        confirm={t.discardDo}
        kind="danger"
        busy={discard.isPending}
        error={discard.error}
        faults={discard.data?.awardCycleDiscard.userErrors ?? noFaults}
        onConfirm={() =>
          discard.mutate(
            { cycle: c.id },
            {
              onSuccess: ({ awardCycleDiscard: { award } }) => {
                if (!award) return;
                keep.award(award);
                void navigate(`/awards/${award.id}`);
              },
            },
          )
        }
        onClose={stop}
      >
        <p>{t.discardText}</p>
      </Confirm>
    </Page>
  );
}

/** Where the committee meets and decides, for those who do; once it is announced, whom the award
 * goes to, for everybody. */
function Deciding({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const viewer = useViewer();
  const signs = viewer?.grants.some((one) => one.role === 'VICE_CHAIR') ?? false;
  const begun = c.state === 'SEALED' || c.state === 'DECIDED' || c.state === 'ANNOUNCED';
  const links: [string, string][] = [];
  if (c.viewerDuty && c.state !== 'DRAFT') links.push(['meeting', t.toMeeting]);
  if (c.viewerDuty && begun) links.push(['ranking', t.toRanking]);
  if (c.state === 'ANNOUNCED') links.push(['decision', t.toWinners]);
  else if (begun && (c.viewerDuty || signs)) links.push(['decision', t.toDecision]);
  if (links.length === 0) return null;
  return (
    <nav className="row no-print" aria-label={t.deciding}>
      {links.map(([path, label]) => (
        <Link key={path} className="btn quiet" to={`/awards/cycles/${c.id}/${path}`}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** Whom the award went to, while a correction of that is under way. */
function StillAnnounced({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const decision = useData(CycleWinnersDocument, { cycle: c.id }).data?.awardDecision;
  if (!decision?.announced || !decision.underCorrection) return null;
  return (
    <section className="card" aria-labelledby="announced">
      <h2 id="announced">{t.announcedBefore}</h2>
      <p>{decision.winners.length === 0 ? t.nobody : decision.winners.map((one) => one.name).join(', ')}</p>
      <p>
        <span className="chip">{t.underCorrection}</span> <span className="muted">{t.underCorrectionText}</span>
      </p>
    </section>
  );
}

type Phase = Cycle['phases'][number];

function Dates({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const language = useLanguage();
  const columns: Column<Phase>[] = [
    {
      key: 'phase',
      title: t.phase,
      cell: (p) => (
        <>
          {t.phases[p.kind]}
          <span className="muted small block">{t.phaseHints[p.kind]}</span>
          {p.grace > 0 && <span className="muted small block">{t.graceSaid(p.grace)}</span>}
        </>
      ),
    },
    { key: 'from', title: t.from, cell: (p) => <span className="nowrap">{date(p.from, language, 'short')}</span> },
    { key: 'to', title: t.to, cell: (p) => <span className="nowrap">{date(p.to, language, 'short')}</span> },
  ];
  return (
    <section className="card" aria-labelledby="dates">
      <h2 id="dates">{t.dates}</h2>
      <DataTable caption={t.dates} columns={columns} rows={c.phases} keyOf={(p) => p.kind} />
      <Calendar cycle={c} />
    </section>
  );
}

/** The call's deadline for everybody's calendar, and the days of the meeting for the committee's. */
function Calendar({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const title = t.cycleTitle(pick(c.award.name), String(c.year));
  const path = `/awards/cycles/${c.id}`;
  const now = Date.now();
  const call = c.phases.find((p) => p.kind === 'NOMINATION');
  const meeting = c.phases.find((p) => p.kind === 'MEETING');
  if (c.state === 'DRAFT') return null;
  return (
    <>
      {call && Date.parse(call.closes) > now && (
        <p className="small">
          <CalendarFile id={`${c.id}-call`} path={path} title={t.calendarCall(title)} text={deadline(call.closes, zone, language)} closes={call.closes} />
        </p>
      )}
      {c.viewerDuty && meeting && Date.parse(meeting.closes) > now && (
        <p className="small">
          <CalendarFile id={`${c.id}-meeting`} path={`${path}/meeting`} title={t.calendarMeeting(title)} text={t.calendarMeetingText} from={meeting.from} to={meeting.to} />
        </p>
      )}
    </>
  );
}

function Rules({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const words = useRuleWords();
  return (
    <section className="card" aria-labelledby="rules">
      <h2 id="rules">{t.rules}</h2>
      {c.rules.length === 0 ? (
        <p>{t.noRules}</p>
      ) : (
        <ul>
          {c.rules.map((r, i) => (
            <li key={i}>{words(r)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Judged({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const whole = c.rubric.criteria.reduce((sum, one) => sum + one.weight, 0);
  return (
    <section className="card" aria-labelledby="rubric">
      <h2 id="rubric">{t.rubric}</h2>
      <p className="muted small">{t.pointsSaid(c.rubric.points)}</p>
      <div className="halves">
        {c.rubric.criteria.map((one, i) => (
          <section key={i} aria-labelledby={`criterion-${String(i)}`}>
            <h3 id={`criterion-${String(i)}`}>{pick(one.name)}</h3>
            <p className="muted small">{one.weight === 0 ? t.informative : t.weightSaid(percent(one.weight / whole, language))}</p>
            <p className="authored">{pick(one.help)}</p>
            {one.anchors.length > 0 && (
              <dl className="facts">
                {one.anchors.map((a) => (
                  <div key={a.point} className="fact">
                    <dt>{number(a.point, language)}</dt>
                    <dd>{pick(a.text)}</dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}

export const termNames = ['places', 'letter', 'lettersFrom', 'lettersTo', 'statement', 'reviewers', 'quorum', 'endedWithin'] as const;

function Terms({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby="terms">
      <h2 id="terms">{t.terms}</h2>
      <p>{t.placesSaid(c.terms.places, c.terms.joint)}</p>
      <dl className="facts">
        {termNames
          .filter((name) => name !== 'places')
          .map((name) => (
            <div key={name} className="fact">
              <dt>{t.termNames[name]}</dt>
              <dd>{number(c.terms[name], language)}</dd>
            </div>
          ))}
        <div className="fact">
          <dt>{t.rule}</dt>
          <dd>{t.rankingRules[c.terms.rule]}</dd>
        </div>
        <div className="fact">
          <dt>{t.tie}</dt>
          <dd>{t.rankingTies[c.terms.tie]}</dd>
        </div>
      </dl>
    </section>
  );
}
