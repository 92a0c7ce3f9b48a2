import { Fragment, useEffect, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import {
  AudienceCountDocument,
  CampaignCloseDocument,
  CampaignConductDocument,
  CampaignDiscardDocument,
  CampaignDocument,
  CampaignMailDocument,
  CampaignOpenDocument,
  CampaignsDocument,
  type CampaignPartsFragment,
  type ConductPartsFragment,
} from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { date, deadline, moment, number, percent } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useTerm, useViewer } from '../../lib/session';
import { Bar } from '../../ui/Bar';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { faultAt, type Fault } from '../../ui/ErrorSummary';
import { Textarea } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { usePlanningText } from '../../ui/planning/text';
import { Shown } from '../../ui/states';
import { audienceInput } from './audience';
import { useKeepCampaign } from './cache';
import { Apart, Course, Mails } from './Conduct';
import { ExtendDialog, RemindDialog } from './ConductDialogs';
import { useConductText } from './conductText';
import { StateChip } from './StateChip';
import { useFeatureText } from './text';
import './campaigns.css';

type Campaign = CampaignPartsFragment;

/** One survey, from the draft to the released figures. */
export default function CampaignPage() {
  const { id = '' } = useParams();
  const read = useData(CampaignDocument, { id });
  const state = read.data?.campaign?.state;
  // The figures are written moments after it closes; until then the page looks again by itself.
  const { refetch } = read;
  useEffect(() => {
    if (state !== 'CLOSED') return undefined;
    const again = setInterval(() => void refetch(), 3000);
    return () => clearInterval(again);
  }, [state, refetch]);
  return <Shown read={read}>{({ campaign }) => (campaign ? <Campaign campaign={campaign} /> : <Missing />)}</Shown>;
}

type Act = 'open' | 'close' | 'discard' | 'remind' | 'extend';
type Done = 'open' | 'close' | 'remind' | 'extend';

function Campaign({ campaign: c }: { campaign: Campaign }) {
  const t = useFeatureText();
  const pick = usePick();
  const [act, setAct] = useState<Act | null>(null);
  const conductText = useConductText();
  const client = useQueryClient();
  const conduct = useData(CampaignConductDocument, { campaign: c.id });
  const run = conduct.data?.campaignConduct;
  const [done, setDone] = useState<Done | null>(null);
  const stop = () => setAct(null);
  const finish = (what: Done) => {
    setAct(null);
    setDone(what);
    if (what === 'open' || what === 'close') void client.invalidateQueries({ queryKey: keyOf(CampaignConductDocument) });
  };
  return (
    <Page
      title={pick(c.title)}
      lead={
        <span className="row">
          <StateChip state={c.state} />
          <span>{t.seriesWave(c.series, c.wave)}</span>
        </span>
      }
      above={
        <Link className="crumb" to="/campaigns">
          {t.title}
        </Link>
      }
      actions={<Actions campaign={c} conduct={run} onAct={setAct} />}
    >
      {done === 'open' && <Opened />}
      {done === 'close' && (
        <Outcome>
          <p>{t.closedNow}</p>
        </Outcome>
      )}
      {done === 'remind' && (
        <Outcome key="remind">
          <p>{conductText.remindedNow}</p>
        </Outcome>
      )}
      {done === 'extend' && (
        <Outcome key="extend">
          <p>{conductText.extendedNow}</p>
        </Outcome>
      )}
      <Standing campaign={c} />
      <div className="two">
        <div className="stack">
          <Facts campaign={c} conduct={run} />
          <Shown read={conduct} lines={4}>
            {({ campaignConduct: now }) => now && <Course campaign={c} conduct={now} />}
          </Shown>
        </div>
        <div className="stack">
          <Told campaign={c} conduct={run} />
          {run && <Mails campaign={c} conduct={run} onRemind={() => setAct('remind')} />}
        </div>
      </div>
      {run && <Apart campaign={c} conduct={run} />}
      {act === 'open' && <OpenDialog campaign={c} onCancel={stop} onDone={() => finish('open')} />}
      {act === 'close' && <CloseDialog campaign={c} onCancel={stop} onDone={() => finish('close')} />}
      {act === 'remind' && <RemindDialog campaign={c} onCancel={stop} onDone={() => finish('remind')} />}
      {act === 'extend' && <ExtendDialog campaign={c} onCancel={stop} onDone={() => finish('extend')} />}
      {act === 'discard' && <DiscardDialog campaign={c} onCancel={stop} />}
    </Page>
  );
}

type Run = { conduct: ConductPartsFragment | null | undefined };

function Actions({ campaign: c, conduct, onAct }: { campaign: Campaign; onAct: (act: Act) => void } & Run) {
  const t = useFeatureText();
  const run = useConductText();
  return (
    <>
      {c.viewerCanOpen && <Button onClick={() => onAct('open')}>{t.openAsk}</Button>}
      {c.releases.length > 0 && (
        <Link className="btn" to={`/results/${c.id}`}>
          {t.readResults}
        </Link>
      )}
      {c.viewerCanEdit && (
        <>
          <Link className="btn quiet" to={`/campaigns/${c.id}/edit`}>
            {t.edit}
          </Link>
          <Button kind="danger" onClick={() => onAct('discard')}>
            {t.discardAsk}
          </Button>
        </>
      )}
      {c.state !== 'DRAFT' && (
        <Link className="btn quiet" to={`/campaigns/new?from=${c.id}`}>
          {t.nextWave}
        </Link>
      )}
      {conduct?.viewerCanReadNames && (
        <Link className="btn quiet" to={`/campaigns/${c.id}/responses`}>
          {run.readNames}
        </Link>
      )}
      {conduct?.viewerCanExtend && (
        <Button kind="quiet" onClick={() => onAct('extend')}>
          {run.extendAsk}
        </Button>
      )}
      {c.viewerCanClose && (
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

/** How it stands. Of the answers only their number, until the figures are released. */
function Standing({ campaign: c }: { campaign: Campaign }) {
  const t = useFeatureText();
  const language = useLanguage();
  if (c.state === 'DRAFT') {
    return (
      <Notice>
        <p>{t.draftText(c.eligible, number(c.eligible, language))}</p>
      </Notice>
    );
  }
  const told = typeof c.responses === 'number';
  const responses = c.responses ?? 0;
  const share = responses / Math.max(1, c.eligible);
  return (
    <section className="card" aria-labelledby="standing">
      <h2 id="standing">{t.answers}</h2>
      {told ? (
        <div className="campaign-progress">
          <p>
            {c.state === 'OPEN' && t.leastBefore} <span className="figure">{number(responses, language)}</span>{' '}
            {t.answeredOf(responses, number(c.eligible, language), percent(share, language))}
          </p>
          <Bar share={share} />
        </div>
      ) : (
        <p>{t.countWithheld(number(c.eligible, language))}</p>
      )}
      <p className="muted" role={c.state === 'CLOSED' ? 'status' : undefined}>
        {t.standing[c.state]}
      </p>
    </section>
  );
}

function Facts({ campaign: c, conduct }: { campaign: Campaign } & Run) {
  const t = useFeatureText();
  const planning = usePlanningText();
  const run = useConductText();
  const pick = usePick();
  const term = useTerm();
  const language = useLanguage();
  const { zone } = useDepartment();
  const said = (list: string[]) => (list.length === 0 ? t.allOfThem : listOf(list, language));
  const facts: [string, ReactNode][] = [
    [
      planning.version,
      <Link key="version" to={`/instruments/${c.version.instrument.id}`}>
        {planning.versionOption(pick(c.version.instrument.title), c.version.number, c.version.questions, c.version.minutes)}
      </Link>,
    ],
    [t.seriesAndWave, t.seriesWave(c.series, c.wave)],
    [t.mode, t.modes[c.mode].label],
    [t.divisions, said(c.audience.divisions.map((d) => pick(d.name)))],
    [t.ranks, said(c.audience.ranks.map((code) => term('ranks', code)))],
    [t.positions, said(c.audience.positions.map((code) => term('positions', code)))],
    [t.stages, said(c.audience.stages.map((code) => term('stages', code)))],
    ...(c.audience.sites.length > 0 ? [[t.sites, said(c.audience.sites.map((s) => pick(s.name)))] as [string, ReactNode]] : []),
    ...(c.audience.appointmentTypes.length > 0 ? [[t.appointmentTypes, said(c.audience.appointmentTypes.map((code) => term('appointmentTypes', code)))] as [string, ReactNode]] : []),
    ...(c.audience.appointedFrom ? [[t.appointedFrom, date(c.audience.appointedFrom, language)] as [string, ReactNode]] : []),
    ...(c.audience.appointedUntil ? [[t.appointedUntil, date(c.audience.appointedUntil, language)] as [string, ReactNode]] : []),
    [c.state === 'DRAFT' ? t.wouldBeAsked : t.asked, t.people(c.eligible, number(c.eligible, language))],
    [t.closes, deadline(c.closes, zone, language)],
  ];
  if (conduct && conduct.graceHours > 0) facts.push([run.grace, run.graceHours(conduct.graceHours)]);
  if (c.opened) facts.push([t.opened, moment(c.opened, zone, language)]);
  if (c.closed) facts.push([t.closed, moment(c.closed, zone, language)]);
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

/** What those who answer are told before the first question. */
function Told({ campaign: c, conduct }: { campaign: Campaign } & Run) {
  const t = useFeatureText();
  const planning = usePlanningText();
  const run = useConductText();
  const language = useLanguage();
  const pick = usePick();
  return (
    <section className="card" aria-labelledby="told">
      <h2 id="told">{t.told}</h2>
      <h3>{t.promise}</h3>
      <p className="authored promise">{pick(c.promise)}</p>
      <h3>{planning.notice}</h3>
      <p className="authored">{pick(c.notice)}</p>
      {conduct?.notice && <p className="muted small">{run.noticeVersion(number(conduct.notice.number, language))}</p>}
    </section>
  );
}

const noFaults: Fault[] = [];

type Acting = { campaign: Campaign; onCancel: () => void; onDone: () => void };

function OpenDialog({ campaign: c, onCancel, onDone }: Acting) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const viewer = useViewer();
  const keep = useKeepCampaign();
  const keyFor = useOnceKey();
  const open = useChange(CampaignOpenDocument);
  const count = useData(AudienceCountDocument, { audience: audienceInput(c.audience) });
  const mail = useData(CampaignMailDocument, {}, { enabled: viewer?.viewerCanReadOutbox ?? false });
  const confirm = () =>
    open.mutate(
      { campaign: c.id, key: keyFor(c.id) },
      {
        onSuccess: ({ campaignOpen: r }) => {
          if (!r.campaign) return;
          keep(r.campaign);
          onDone();
        },
      },
    );
  const counted = count.data?.audienceCount;
  const mailed = counted ? counted.people - counted.withoutAddress : 0;
  return (
    <Confirm
      title={t.openTitle}
      open
      confirm={t.openConfirm(mailed, number(mailed, language))}
      busy={open.isPending}
      disabled={!counted || counted.people === 0}
      error={open.error}
      faults={open.data?.campaignOpen.userErrors ?? noFaults}
      onConfirm={confirm}
      onClose={onCancel}
    >
      <Shown read={count} lines={2}>
        {({ audienceCount: { people, withoutAddress } }) => (
          <p className="strong">
            {people === 0
              ? t.openNobody
              : t.openCount(people, number(people, language), mailed, number(mailed, language), withoutAddress, number(withoutAddress, language))}
          </p>
        )}
      </Shown>
      {mail.data && !mail.data.outboxStatus.mailConfigured && (
        <Notice>
          <p>{t.mailWaits}</p>
        </Notice>
      )}
      <p>{t.openUntil(deadline(c.closes, zone, language))}</p>
      <h3>{t.openPromise}</h3>
      <p className="authored promise">{pick(c.promise)}</p>
      <p>{t.openFixed}</p>
    </Confirm>
  );
}

function CloseDialog({ campaign: c, onCancel, onDone }: Acting) {
  const t = useFeatureText();
  const language = useLanguage();
  const keep = useKeepCampaign();
  const keyFor = useOnceKey();
  const close = useChange(CampaignCloseDocument);
  const [reason, setReason] = useState('');
  const faults = close.data?.campaignClose.userErrors ?? noFaults;
  const confirm = () =>
    close.mutate(
      { campaign: c.id, reason, key: keyFor(reason) },
      {
        onSuccess: ({ campaignClose: r }) => {
          if (!r.campaign) return;
          keep(r.campaign);
          onDone();
        },
      },
    );
  return (
    <Confirm
      title={t.closeTitle}
      open
      confirm={t.closeConfirm}
      kind="danger"
      busy={close.isPending}
      error={close.error}
      faults={faults}
      fieldOf={(f) => (f.path.at(-1) === 'reason' ? 'reason' : undefined)}
      onConfirm={confirm}
      onClose={onCancel}
    >
      {typeof c.responses === 'number' && <p className="strong">{t.closeCount(number(c.responses, language), number(c.eligible, language))}</p>}
      <p>{t.closeText}</p>
      <Textarea id="reason" label={t.reason} description={t.reasonHint} maxLength={1000} required value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
    </Confirm>
  );
}

function DiscardDialog({ campaign: c, onCancel }: { campaign: Campaign; onCancel: () => void }) {
  const t = useFeatureText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const discard = useChange(CampaignDiscardDocument);
  const confirm = () =>
    discard.mutate(
      { campaign: c.id },
      {
        onSuccess: ({ campaignDiscard: r }) => {
          if (r.userErrors.length > 0) return;
          void client.invalidateQueries({ queryKey: keyOf(CampaignsDocument) });
          void navigate('/campaigns', { replace: true });
        },
      },
    );
  return (
    <Confirm title={t.discardTitle} open confirm={t.discardConfirm} kind="danger" busy={discard.isPending} error={discard.error} faults={discard.data?.campaignDiscard.userErrors ?? noFaults} onConfirm={confirm} onClose={onCancel}>
      <p>{t.discardText}</p>
    </Confirm>
  );
}
