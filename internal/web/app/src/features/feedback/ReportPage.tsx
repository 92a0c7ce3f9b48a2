import { Link, useParams } from 'react-router';
import { MentorReportDocument, MyFeedbackDocument, type MentorReportQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number } from '../../lib/format';
import { useData } from '../../lib/query';
import { groupsOf } from '../../ui/figures/figures';
import { Question } from '../../ui/figures/Question';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { Beside, OwnAnswers } from './Beside';
import { Begin } from './FeedbackPage';
import { useFeatureText } from './text';
import './feedback.css';

type Report = NonNullable<MentorReportQuery['mentorReport']>;

/** What mentees said of the reader, as it was released to the reader alone. */
export default function ReportPage() {
  const { id = '' } = useParams();
  const read = useData(MentorReportDocument, { report: id });
  return <Shown read={read}>{({ mentorReport: r }) => (r ? <Released report={r} /> : <Missing />)}</Shown>;
}

function Released({ report: r }: { report: Report }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const mine = useData(MyFeedbackDocument, {});
  return (
    <Page
      title={t.reportTitle}
      lead={`${pick(r.title)} · ${typeof r.respondents === 'number' ? t.reportOf(number(r.respondents, language)) : t.reportFew}`}
      above={
        <Link className="crumb no-print" to="/feedback">
          {t.title}
        </Link>
      }
      actions={<Begin kind="REPORT" about={r.id} what={pick(r.title)} reflections={mine.data?.reflections ?? []} />}
    >
      <Notice>
        <p>{t.reportAsk}</p>
      </Notice>
      <OwnAnswers report={r} />
      {groupsOf(r.figures.filter((f) => f.kind !== 'TEXT')).map((group, i) => (
        <section key={i} className="card">
          {group.section && <h2>{pick(group.section)}</h2>}
          {group.figures.map((figure) => (
            <div key={figure.name}>
              <Question figure={figure} level={group.section ? 3 : 2} view="bars" trend={null} minimum={r.minimum} />
              <Beside report={r} figure={figure} />
              <Means report={r} name={figure.name} />
            </div>
          ))}
        </section>
      ))}
      {r.compared.length === 0 && <p className="muted">{t.comparedNone}</p>}
      <Words report={r} />
    </Page>
  );
}

/** The same mean elsewhere: over the reports of the round, and in the reader's report before. */
function Means({ report, name }: { report: Report; name: string }) {
  const t = useFeatureText();
  const language = useLanguage();
  const compared = report.compared.find((c) => c.name === name);
  const before = report.before.find((c) => c.name === name);
  if (!compared && !before) return null;
  return (
    <ul className="feedback-means muted small">
      {compared && <li>{t.compared(number(compared.mean, language, 2), number(compared.mentors, language))}</li>}
      {before && <li>{t.before(number(before.mean, language, 2))}</li>}
    </ul>
  );
}

function Words({ report: r }: { report: Report }) {
  const t = useFeatureText();
  return (
    <section className="card" aria-labelledby="words">
      <h2 id="words">{t.words}</h2>
      {r.words && r.words.length > 0 ? (
        <>
          <p className="muted small">{t.wordsText}</p>
          <ul className="feedback-words">
            {r.words.map((text, i) => (
              <li key={i} className="authored">
                {text}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="muted">{r.waits ? t.wordsWait : t.wordsNone}</p>
      )}
    </section>
  );
}
