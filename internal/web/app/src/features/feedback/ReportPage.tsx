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
import { Over } from './Over';
import { useFeatureText } from './text';
import { Words } from './Words';
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
              <Over report={r} figure={figure} title={pick(figure.title)} />
            </div>
          ))}
        </section>
      ))}
      {r.compared.length === 0 && <p className="muted">{t.comparedNone}</p>}
      {r.otherQuestions > 0 && <p className="muted">{t.overOther(r.otherQuestions)}</p>}
      <Words report={r} />
    </Page>
  );
}

/** The same mean over the reports of the round. */
function Means({ report, name }: { report: Report; name: string }) {
  const t = useFeatureText();
  const language = useLanguage();
  const compared = report.compared.find((c) => c.name === name);
  if (!compared) return null;
  return <p className="muted small">{t.compared(number(compared.mean, language, 2), number(compared.mentors, language))}</p>;
}
