import { Link, useNavigate } from 'react-router';
import { MyFeedbackDocument, ReflectionBeginDocument, type MyFeedbackQuery, type ReflectionKind, type ReflectionPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, deadline, moment } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Page } from '../../ui/Page';
import { Empty, Failed, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './feedback.css';

type Mine = MyFeedbackQuery['myFeedback'];

/** What a mentor sees of feedback: rounds, reports, letters, and what came of them. */
export default function FeedbackPage() {
  const t = useFeatureText();
  const read = useData(MyFeedbackDocument, {});
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Link className="btn quiet" to="/feedback/records">
          {t.documents}
        </Link>
      }
    >
      <Shown read={read} lines={6}>
        {({ myFeedback: mine, reflections }) => (
          <>
            <Rounds mine={mine} reflections={reflections} />
            {mine.letters.length > 0 && <Letters letters={mine.letters} reflections={reflections} />}
            <Reflections reflections={reflections} />
          </>
        )}
      </Shown>
    </Page>
  );
}

function Rounds({ mine, reflections }: { mine: Mine; reflections: ReflectionPartsFragment[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  if (mine.entries.length === 0) {
    return (
      <Empty title={t.none}>
        <p className="muted">{t.noneText}</p>
      </Empty>
    );
  }
  return (
    <section className="card" aria-labelledby="rounds">
      <h2 id="rounds">{t.roundsTitle}</h2>
      <ul className="feedback-list">
        {mine.entries.map((e) => (
          <li key={`${e.closes} ${pick(e.title)}`}>
            <div>
              <p className="strong">{pick(e.title)}</p>
              <p className="muted">
                {e.standing === 'UNDERWAY' ? t.standing.UNDERWAY(deadline(e.closes, zone, language)) : e.standing === 'TOO_FEW' || e.standing === 'CARRIED' || e.standing === 'LAPSED' ? t.standing[e.standing](e.minimum) : t.standing[e.standing]()}
              </p>
            </div>
            <div className="row">
              {e.report && (
                <Link className="btn quiet" to={`/feedback/reports/${e.report}`}>
                  {t.read}
                </Link>
              )}
              <Link className="btn quiet" to={`/feedback/self/${e.round}`}>
                {e.selfGiven ? t.selfChange : t.selfAnswer}
                <span className="unseen"> ({pick(e.title)})</span>
              </Link>
              {e.report && <Begin kind="REPORT" about={e.report} what={pick(e.title)} reflections={reflections} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Letters({ letters, reflections }: { letters: Mine['letters']; reflections: ReflectionPartsFragment[] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  return (
    <section className="stack" aria-labelledby="letters">
      <h2 id="letters">{t.letters}</h2>
      {letters.map((l) => (
        <article key={l.id} className="card stack-s" aria-labelledby={`letter-${l.id}`}>
          <h3 id={`letter-${l.id}`}>{t.letterFrom(l.menteeName)}</h3>
          <p className="authored">{l.text}</p>
          <p className="muted small">
            {t.letterSigned(moment(l.signed, zone, language))} · {l.forDossier ? t.letterMay : t.letterMayNot}
          </p>
          <div>
            <Begin kind="LETTER" about={l.id} what={t.letterFrom(l.menteeName)} reflections={reflections} />
          </div>
        </article>
      ))}
    </section>
  );
}

function Reflections({ reflections }: { reflections: ReflectionPartsFragment[] }) {
  const t = useFeatureText();
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby="reflections">
      <h2 id="reflections">{t.reflections}</h2>
      <p className="muted">{t.reflectionsText}</p>
      {reflections.length === 0 ? (
        <p>{t.reflectionsNone}</p>
      ) : (
        <ul className="feedback-list">
          {reflections.map((r) => (
            <li key={r.id}>
              <Link to={`/feedback/reflections/${r.id}`}>
                {t.kinds[r.kind]}
                {r.on && `, ${date(r.on, language)}`}
              </Link>
              <span className={`chip ${r.state === 'DONE' ? 'on' : ''}`}>{t.states[r.state]}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="muted small">{t.learningText}</p>
      <Begin kind="LEARNING" about="" what={t.kinds.LEARNING} reflections={[]} />
    </section>
  );
}

type BeginProps = { kind: ReflectionKind; about: string; what: string; reflections: ReflectionPartsFragment[] };

/** Begins a reflection, or leads to the one that is there. */
export function Begin({ kind, about, what, reflections }: BeginProps) {
  const t = useFeatureText();
  const navigate = useNavigate();
  const begin = useChange(ReflectionBeginDocument);
  const there = reflections.find((r) => r.kind === kind && r.about === about);
  if (there) {
    return (
      <Link className="btn" to={`/feedback/reflections/${there.id}`}>
        {there.state === 'DRAFT' ? t.goOnReflecting : t.kinds[kind]}
      </Link>
    );
  }
  const start = () =>
    begin.mutate({ kind, about: about === '' ? null : about }, { onSuccess: ({ reflectionBegin: r }) => r.reflection && void navigate(`/feedback/reflections/${r.reflection.id}`) });
  return (
    <>
      {begin.error && <Failed error={begin.error} />}
      <ErrorSummary faults={begin.data?.reflectionBegin.userErrors ?? []} fieldOf={() => undefined} />
      <Button kind={kind === 'LEARNING' ? 'quiet' : 'primary'} busy={begin.isPending} onClick={start}>
        {kind === 'LEARNING' ? t.learning : t.reflect}
        {kind !== 'LEARNING' && <span className="unseen"> ({what})</span>}
      </Button>
    </>
  );
}
