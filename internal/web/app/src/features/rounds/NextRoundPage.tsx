import { Fragment, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { FeedbackRoundNextDocument, FeedbackRoundRepeatDocument, type FeedbackRoundNextQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { weekday } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useKeepRound } from './cache';
import { useFeatureText } from './text';

type Next = NonNullable<FeedbackRoundNextQuery['feedbackRoundNext']>;

/** The next round of feedback, made from the one before. */
export default function NextRoundPage() {
  const { id = '' } = useParams();
  const read = useData(FeedbackRoundNextDocument, { round: id });
  return <Shown read={read}>{({ feedbackRoundNext: next }) => (next ? <Round key={id} next={next} /> : <Missing />)}</Shown>;
}

function Round({ next: n }: { next: Next }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const navigate = useNavigate();
  const keep = useKeepRound();
  const key = useOnceKey();
  const repeat = useChange(FeedbackRoundRepeatDocument);
  const [title, setTitle] = useState(n.title);
  const [closesOn, setClosesOn] = useState<string>(n.closesOn);
  const faults = repeat.data?.feedbackRoundRepeat.userErrors ?? [];
  const input = { title: { en: title.en, fr: title.fr }, closesOn };
  const make = () =>
    repeat.mutate(
      { round: n.round.id, input, key: key(JSON.stringify(input)) },
      {
        onSuccess: ({ feedbackRoundRepeat: { round } }) => {
          if (!round) return;
          keep(round);
          void navigate(`/feedback/rounds/${round.id}`);
        },
      },
    );
  const facts: [string, ReactNode][] = [
    [t.nextVersion, `${pick(n.version.instrument.title)}, ${t.nextVersionNumber(n.version.number)}`],
    [t.nextReach, t.nextMonths(n.endedWithin)],
    ...(n.opensAbout ? [[t.nextOpens, weekday(n.opensAbout, language)] as [string, ReactNode]] : []),
  ];
  return (
    <Page
      title={t.nextRoundTitle}
      lead={t.nextRoundLead(pick(n.round.title), n.years)}
      narrow
      above={
        <Link className="crumb" to={`/feedback/rounds/${n.round.id}`}>
          {pick(n.round.title)}
        </Link>
      }
    >
      {repeat.error && <Failed error={repeat.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => (f.path.includes('title') ? 'title-en' : f.path.at(-1) === 'closesOn' ? 'closesOn' : undefined)} />
      {n.made && (
        <Notice>
          <p>
            {t.nextRoundMade} <Link to={`/feedback/rounds/${n.made.id}`}>{pick(n.made.title)}</Link>
          </p>
        </Notice>
      )}
      <section className="card stack-s" aria-labelledby="correct">
        <h2 id="correct">{t.nextCorrect}</h2>
        <TextInput id="title-en" label={t.nextTitleEn} required value={title.en} error={faultAt(faults, 'title')} onChange={(e) => setTitle({ ...title, en: e.currentTarget.value })} />
        <TextInput id="title-fr" label={t.nextTitleFr} required lang="fr" value={title.fr} onChange={(e) => setTitle({ ...title, fr: e.currentTarget.value })} />
        <TextInput id="closesOn" type="date" required label={t.columnCloses} description={closesOn ? t.nextWas(weekday(closesOn, language), weekday(n.round.closesOn, language)) : undefined} value={closesOn} error={faultAt(faults, 'closesOn')} onChange={(e) => setClosesOn(e.currentTarget.value)} />
      </section>
      <section className="card" aria-labelledby="same">
        <h2 id="same">{t.nextRoundSame}</h2>
        <dl className="facts">
          {facts.map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      {n.newer && (
        <Notice>
          <p>{t.nextRoundNewer(n.version.number, n.newer.number)}</p>
        </Notice>
      )}
      <p className="muted">{t.nextRoundNothingSent}</p>
      <div className="row no-print">
        <Button busy={repeat.isPending} disabled={n.made !== null && n.made !== undefined} onClick={make}>
          {t.nextRoundMake}
        </Button>
      </div>
    </Page>
  );
}
