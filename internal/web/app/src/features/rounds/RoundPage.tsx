import { Fragment, useEffect, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import {
  CampaignMailDocument,
  FeedbackRoundCloseDocument,
  FeedbackRoundDiscardDocument,
  FeedbackRoundDocument,
  FeedbackRoundOpenDocument,
  FeedbackRoundsDocument,
  RoundChoicesDocument,
  type RoundPartsFragment,
} from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { deadline, moment, number } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import type { Fault } from '../../ui/ErrorSummary';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { noticeParts } from '../../ui/planning/notice';
import { usePlanningText } from '../../ui/planning/text';
import { Shown } from '../../ui/states';
import { useKeepRound } from './cache';
import { StateChip } from './StateChip';
import { useFeatureText } from './text';

type Round = RoundPartsFragment;

/** One round, from the draft to the reports. What is in them is read by their mentors alone. */
export default function RoundPage() {
  const { id = '' } = useParams();
  const read = useData(FeedbackRoundDocument, { round: id });
  const state = read.data?.feedbackRound?.state;
  // Boxes are opened moments after it closes; until then the page looks again by itself.
  const { refetch } = read;
  useEffect(() => {
    if (state !== 'CLOSED') return undefined;
    const again = setInterval(() => void refetch(), 3000);
    return () => clearInterval(again);
  }, [state, refetch]);
  return <Shown read={read}>{({ feedbackRound: round }) => (round ? <One round={round} /> : <Missing />)}</Shown>;
}

type Act = 'open' | 'close' | 'discard';

function One({ round: r }: { round: Round }) {
  const t = useFeatureText();
  const pick = usePick();
  const [act, setAct] = useState<Act | null>(null);
  const [done, setDone] = useState<'open' | 'close' | null>(null);
  const stop = () => setAct(null);
  const finish = (what: 'open' | 'close') => {
    setAct(null);
    setDone(what);
  };
  return (
    <Page
      title={pick(r.title)}
      lead={<StateChip state={r.state} />}
      above={
        <Link className="crumb" to="/feedback/rounds">
          {t.title}
        </Link>
      }
      actions={<Actions round={r} onAct={setAct} />}
    >
      {done === 'open' && <Opened />}
      {done === 'close' && (
        <Outcome key="close">
          <p>{t.closedNow}</p>
        </Outcome>
      )}
      <Standing round={r} />
      <div className="two">
        <Told round={r} />
        <Facts round={r} />
      </div>
      {act === 'open' && <OpenDialog round={r} onCancel={stop} onDone={() => finish('open')} />}
      {act === 'close' && <CloseDialog round={r} onCancel={stop} onDone={() => finish('close')} />}
      {act === 'discard' && <DiscardDialog round={r} onCancel={stop} />}
    </Page>
  );
}

function Actions({ round: r, onAct }: { round: Round; onAct: (act: Act) => void }) {
  const t = useFeatureText();
  return (
    <>
      {r.viewerCanEdit && (
        <>
          <Button onClick={() => onAct('open')}>{t.openAsk}</Button>
          <Link className="btn quiet" to={`/feedback/rounds/${r.id}/edit`}>
            {t.edit}
          </Link>
          <Button kind="danger" onClick={() => onAct('discard')}>
            {t.discardAsk}
          </Button>
        </>
      )}
      {r.viewerCanClose && (
        <Button kind="danger" onClick={() => onAct('close')}>
          {t.closeAsk}
        </Button>
      )}
    </>
  );
}

function Opened() {
  const t = useFeatureText();
  const viewer = useViewer();
  return (
    <Outcome>
      <p>{t.openedNow}</p>
      {viewer?.viewerCanReadOutbox && (
        <p>
          <Link to="/outbox">{t.toOutbox}</Link>
        </p>
      )}
    </Outcome>
  );
}

/** How it stands: who may answer, and never who or how many have. */
function Standing({ round: r }: { round: Round }) {
  const t = useFeatureText();
  const language = useLanguage();
  const viewer = useViewer();
  if (r.state === 'DRAFT' && r.mentees === 0) {
    return (
      <Notice>
        <p>{t.nobodyToday}</p>
        {viewer && viewer.rosters.length > 0 && (
          <p>
            <Link to="/roster">{t.toRoster}</Link>
          </p>
        )}
      </Notice>
    );
  }
  const figures: [string, number][] = [
    [t.mentees, r.mentees],
    [t.mentors, r.mentors],
    [t.few, r.few],
  ];
  return (
    <section className="card" aria-labelledby="standing">
      <h2 id="standing">{r.state === 'DRAFT' ? t.asOfToday : t.standing}</h2>
      <p role={r.state === 'CLOSED' ? 'status' : undefined}>{r.state === 'DRAFT' ? t.draftText : t.standingText[r.state]}</p>
      <dl className="figures">
        {figures.map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(n, language)}</dd>
          </div>
        ))}
      </dl>
      {r.few > 0 && <p className="muted small">{t.fewWhy(r.minimum)}</p>}
    </section>
  );
}

function Facts({ round: r }: { round: Round }) {
  const t = useFeatureText();
  const planning = usePlanningText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const facts: [string, ReactNode][] = [
    [planning.version, <Questionnaire key="version" version={r.version} />],
    [t.endedFact, t.ended(r.endedWithin)],
    [t.closes, deadline(r.closes, zone, language)],
  ];
  if (r.opened) facts.push([t.opened, moment(r.opened, zone, language)]);
  if (r.closed) facts.push([t.closed, moment(r.closed, zone, language)]);
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{t.facts}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function Questionnaire({ version }: { version: string }) {
  const planning = usePlanningText();
  const pick = usePick();
  const read = useData(RoundChoicesDocument, {});
  const instrument = read.data?.instruments.nodes.find((i) => i.versions.some((v) => v.id === version));
  const v = instrument?.versions.find((one) => one.id === version);
  if (!instrument || !v) return null;
  return <Link to={`/instruments/${instrument.id}`}>{planning.versionOption(pick(instrument.title), v.number, v.questions, v.minutes)}</Link>;
}

/** What mentees read before the first question. */
function Told({ round: r }: { round: Round }) {
  const t = useFeatureText();
  const planning = usePlanningText();
  const pick = usePick();
  const language = useLanguage();
  const { notice } = r;
  return (
    <section className="card" aria-labelledby="told">
      <h2 id="told">{t.told}</h2>
      <h3>{t.promise}</h3>
      <p className="authored promise">{pick(r.promise)}</p>
      <h3>{t.mistreatmentTitle}</h3>
      <p className="authored">{pick(r.mistreatment)}</p>
      {notice && (
        <>
          <h3>{planning.notice}</h3>
          <div>
            <dl className="answer-sheet">
              {noticeParts.map((part) => (
                <div key={part}>
                  <dt>{planning.noticeNames[part]}</dt>
                  <dd className="authored">{pick(notice[part])}</dd>
                </div>
              ))}
            </dl>
          </div>
          <p className="muted small">{t.noticeVersion(number(notice.number, language))}</p>
        </>
      )}
    </section>
  );
}

const noFaults: Fault[] = [];

type Acting = { round: Round; onCancel: () => void; onDone: () => void };

function OpenDialog({ round: r, onCancel, onDone }: Acting) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const viewer = useViewer();
  const keep = useKeepRound();
  const keyFor = useOnceKey();
  const open = useChange(FeedbackRoundOpenDocument);
  const mail = useData(CampaignMailDocument, {}, { enabled: viewer?.viewerCanReadOutbox ?? false });
  const said = (n: number) => number(n, language);
  const confirm = () =>
    open.mutate(
      { round: r.id, key: keyFor(r.id) },
      {
        onSuccess: ({ feedbackRoundOpen: { round } }) => {
          if (!round) return;
          keep(round);
          onDone();
        },
      },
    );
  return (
    <Confirm
      title={t.openTitle}
      open
      confirm={t.openConfirm(r.mentees, said(r.mentees))}
      busy={open.isPending}
      disabled={r.mentees === 0}
      error={open.error}
      faults={open.data?.feedbackRoundOpen.userErrors ?? noFaults}
      onConfirm={confirm}
      onClose={onCancel}
    >
      {r.mentees === 0 ? (
        <p className="strong">{t.nobodyToday}</p>
      ) : (
        <>
          <p className="strong">{t.openCount(r.mentees, said(r.mentees), r.mentors, said(r.mentors))}</p>
          <p>{t.openMail}</p>
        </>
      )}
      {r.few > 0 && (
        <p>
          {t.openFew(r.few, said(r.few))} {t.fewWhy(r.minimum)}
        </p>
      )}
      {mail.data && !mail.data.outboxStatus.mailConfigured && (
        <Notice>
          <p>{t.mailWaits}</p>
        </Notice>
      )}
      <p>{t.openUntil(deadline(r.closes, zone, language))}</p>
      <h3>{t.openPromise}</h3>
      <p className="authored promise">{pick(r.promise)}</p>
      <p>{t.openFixed}</p>
    </Confirm>
  );
}

function CloseDialog({ round: r, onCancel, onDone }: Acting) {
  const t = useFeatureText();
  const keep = useKeepRound();
  const keyFor = useOnceKey();
  const close = useChange(FeedbackRoundCloseDocument);
  const confirm = () =>
    close.mutate(
      { round: r.id, key: keyFor(r.id) },
      {
        onSuccess: ({ feedbackRoundClose: { round } }) => {
          if (!round) return;
          keep(round);
          onDone();
        },
      },
    );
  return (
    <Confirm title={t.closeTitle} open confirm={t.closeConfirm} kind="danger" busy={close.isPending} error={close.error} faults={close.data?.feedbackRoundClose.userErrors ?? noFaults} onConfirm={confirm} onClose={onCancel}>
      <p>{t.closeText}</p>
    </Confirm>
  );
}

function DiscardDialog({ round: r, onCancel }: { round: Round; onCancel: () => void }) {
  const t = useFeatureText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const discard = useChange(FeedbackRoundDiscardDocument);
  const confirm = () =>
    discard.mutate(
      { round: r.id },
      {
        onSuccess: ({ feedbackRoundDiscard: { userErrors } }) => {
          if (userErrors.length > 0) return;
          void client.invalidateQueries({ queryKey: keyOf(FeedbackRoundsDocument) });
          void navigate('/feedback/rounds', { replace: true });
        },
      },
    );
  return (
    <Confirm title={t.discardTitle} open confirm={t.discardConfirm} kind="danger" busy={discard.isPending} error={discard.error} faults={discard.data?.feedbackRoundDiscard.userErrors ?? noFaults} onConfirm={confirm} onClose={onCancel}>
      <p>{t.discardText}</p>
    </Confirm>
  );
}
