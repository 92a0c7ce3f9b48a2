import { Fragment, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { CampaignNextDocument, CampaignRepeatDocument, type CampaignNextQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { date, number, weekday } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { useChange, useData } from '../../lib/query';
import { useTerm } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useKeepCampaign } from './cache';
import { useConductText } from './conductText';
import { useFeatureText } from './text';
import './campaigns.css';

type Next = NonNullable<CampaignNextQuery['campaignNext']>;

/** The next wave of a survey, made from the one before: everything is there, days stand for correction,
 * and one press makes it. */
export default function NextWavePage() {
  const { id = '' } = useParams();
  const read = useData(CampaignNextDocument, { campaign: id });
  return <Shown read={read}>{({ campaignNext: next }) => (next ? <Wave key={id} next={next} /> : <Missing />)}</Shown>;
}

function Wave({ next: n }: { next: Next }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const navigate = useNavigate();
  const keep = useKeepCampaign();
  const key = useOnceKey();
  const repeat = useChange(CampaignRepeatDocument);
  const [title, setTitle] = useState(n.title);
  const [closesOn, setClosesOn] = useState<string>(n.closesOn);
  const [remindOn, setRemindOn] = useState<string[]>(n.remindOn);
  const faults = repeat.data?.campaignRepeat.userErrors ?? [];
  const input = { title: { en: title.en, fr: title.fr }, closesOn, remindOn: remindOn.filter((day) => day !== '') };
  const make = () =>
    repeat.mutate(
      { campaign: n.campaign.id, input, key: key(JSON.stringify(input)) },
      {
        onSuccess: ({ campaignRepeat: { campaign } }) => {
          if (!campaign) return;
          keep(campaign);
          void navigate(`/campaigns/${campaign.id}`);
        },
      },
    );
  return (
    <Page
      title={t.nextTitle}
      lead={t.nextLead(pick(n.campaign.title), n.years)}
      narrow
      above={
        <Link className="crumb" to={`/campaigns/${n.campaign.id}`}>
          {pick(n.campaign.title)}
        </Link>
      }
    >
      {repeat.error && <Failed error={repeat.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => (f.path.includes('title') ? 'title-en' : f.path.at(-1) === 'closesOn' ? 'closesOn' : f.path.includes('remindOn') ? 'remind-0' : undefined)} />
      {n.made && (
        <Notice>
          <p>
            {t.nextMade} <Link to={`/campaigns/${n.made.id}`}>{pick(n.made.title)}</Link>
          </p>
        </Notice>
      )}
      <section className="card stack-s" aria-labelledby="correct">
        <h2 id="correct">{t.nextCorrect}</h2>
        <p className="muted small">{t.nextCorrectHint}</p>
        <TextInput id="title-en" label={t.nextTitleEn} required value={title.en} error={faultAt(faults, 'title')} onChange={(e) => setTitle({ ...title, en: e.currentTarget.value })} />
        <TextInput id="title-fr" label={t.nextTitleFr} required lang="fr" value={title.fr} onChange={(e) => setTitle({ ...title, fr: e.currentTarget.value })} />
        <TextInput id="closesOn" type="date" required label={t.nextCloses} description={closesOn ? t.nextWas(weekday(closesOn, language), weekday(n.campaign.closesOn, language)) : undefined} value={closesOn} error={faultAt(faults, 'closesOn')} onChange={(e) => setClosesOn(e.currentTarget.value)} />
        {remindOn.map((day, i) => (
          <TextInput
            key={i}
            id={`remind-${String(i)}`}
            type="date"
            label={t.nextRemind(i + 1)}
            description={day ? weekday(day, language) : t.nextRemindNone}
            value={day}
            error={i === 0 ? faultAt(faults, 'remindOn') : undefined}
            onChange={(e) => {
              const now = [...remindOn];
              now[i] = e.currentTarget.value;
              setRemindOn(now);
            }}
          />
        ))}
        {remindOn.length === 0 && <p>{t.nextNoReminders}</p>}
      </section>
      <Same next={n} />
      {n.left.length > 0 && (
        <Notice>
          <p>{t.nextLeft(listOf(n.left.map((b) => pick(b.division.name)), language))}</p>
        </Notice>
      )}
      {n.newer && (
        <Notice>
          <p>
            {t.nextNewer(n.version.number, n.newer.number)} <Link to={`/instruments/${n.version.instrument.id}`}>{pick(n.version.instrument.title)}</Link>
          </p>
        </Notice>
      )}
      <p className="muted">{t.nextNothingSent}</p>
      <div className="row no-print">
        <Link className="btn quiet" to={`/campaigns/new?from=${n.campaign.id}`}>
          {t.nextChangeMore}
        </Link>
        <Button busy={repeat.isPending} disabled={n.made !== null && n.made !== undefined} onClick={make}>
          {t.nextMake(number(n.wave, language))}
        </Button>
      </div>
    </Page>
  );
}

/** What comes along as it was. */
function Same({ next: n }: { next: Next }) {
  const t = useFeatureText();
  const run = useConductText();
  const pick = usePick();
  const term = useTerm();
  const language = useLanguage();
  const a = n.audience;
  const narrowed = [
    ...a.divisions.map((d) => pick(d.name)),
    ...a.ranks.map((c) => term('ranks', c)),
    ...a.positions.map((c) => term('positions', c)),
    ...a.stages.map((c) => term('stages', c)),
    ...a.sites.map((s) => pick(s.name)),
    ...a.appointmentTypes.map((c) => term('appointmentTypes', c)),
    ...(a.appointedFrom ? [`${t.appointedFrom}: ${date(a.appointedFrom, language)}`] : []),
    ...(a.appointedUntil ? [`${t.appointedUntil}: ${date(a.appointedUntil, language)}`] : []),
  ];
  const facts: [string, ReactNode][] = [
    [t.seriesAndWave, t.seriesWave(n.series, n.wave)],
    [t.nextVersion, `${pick(n.version.instrument.title)}, ${t.nextVersionNumber(n.version.number)}`],
    [t.mode, t.modes[n.mode].label],
    [t.nextAudience, narrowed.length === 0 ? t.allOfThem : listOf(narrowed, language)],
    [t.wouldBeAsked, t.people(n.people, number(n.people, language))],
    ...(n.graceHours > 0 ? [[run.grace, run.graceHours(n.graceHours)] as [string, ReactNode]] : []),
    ...(n.opensAbout ? [[t.nextOpens, weekday(n.opensAbout, language)] as [string, ReactNode]] : []),
    ...(n.blocks.length > 0 ? [[t.nextBlocks, listOf(n.blocks.map((b) => pick(b.division.name)), language)] as [string, ReactNode]] : []),
  ];
  return (
    <section className="card" aria-labelledby="same">
      <h2 id="same">{t.nextSame}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <details>
        <summary>{t.nextNotice}</summary>
        <p className="authored">{pick(n.notice)}</p>
      </details>
    </section>
  );
}
