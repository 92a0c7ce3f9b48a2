import { FeedbackTasksDocument, type FeedbackTaskPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { deadline } from '../../lib/format';
import { RequestError } from '../../lib/graphql';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './feedback.css';

/** The mentors somebody may say something about. */
export default function TasksPage() {
  const t = useFeatureText();
  const read = useData(FeedbackTasksDocument, {});
  if (!read.data && read.error instanceof RequestError && read.error.code === 'UNAUTHENTICATED') return <WhoAreYou />;
  return (
    <Page title={t.tasksTitle} lead={t.tasksLead} narrow>
      <Shown read={read}>
        {({ feedbackTasks: tasks }) =>
          tasks.length === 0 ? (
            <Empty title={t.tasksNone}>
              <p className="muted">{t.tasksNoneText}</p>
            </Empty>
          ) : (
            <ul className="card feedback-tasks">
              {tasks.map((task) => (
                <Task key={task.id} task={task} />
              ))}
            </ul>
          )
        }
      </Shown>
    </Page>
  );
}

function Task({ task }: { task: FeedbackTaskPartsFragment }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const done = task.sealed || task.signed;
  return (
    <li>
      <div className="stack-s">
        <h2>{task.mentorName}</h2>
        <p className="muted small">
          {pick(task.title)} · {t.minutes(task.minutes)} · {t.until(deadline(task.closes, zone, language))}
        </p>
        {task.sealed && <p className="small">{t.isSealed}</p>}
        {task.signed && <p className="small">{t.isSigned}</p>}
        {task.few && !done && <p className="small">{t.fewTold}</p>}
      </div>
      <a className={`btn ${done ? 'quiet' : ''}`} href={`/f/${task.id}`} aria-label={(done ? t.againAbout : t.answerAbout)(task.mentorName)}>
        {done ? t.again : t.answer}
      </a>
    </li>
  );
}

export function WhoAreYou() {
  const t = useFeatureText();
  return (
    <Page title={t.signInTitle} lead={t.signInText} narrow>
      <div>
        <a className="btn" href="/sign-in">
          {t.signIn}
        </a>
      </div>
    </Page>
  );
}
