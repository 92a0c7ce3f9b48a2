import { Link } from 'react-router';
import { RepairCountDocument, ReviewTasksDocument, TasksDocument, type TasksQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { deadline, moment } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { Bar } from '../../ui/Bar';
import { CalendarFile } from '../../ui/CalendarFile';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './today.css';

type Task = TasksQuery['tasks'][number];

export default function TodayPage() {
  const t = useFeatureText();
  const tasks = useData(TasksDocument, {});
  const open = tasks.data?.tasks.filter((task) => task.questionnaire.state !== 'SUBMITTED') ?? [];
  const minutes = open.reduce((sum, task) => sum + remaining(task), 0);
  const mentors = tasks.data?.feedbackTasks.some((task) => !task.sealed && !task.signed) ?? false;
  const reviews = (useData(ReviewTasksDocument, {}).data?.reviewTasks.length ?? 0) > 0;
  const lead = tasks.data && (open.length > 0 ? t.summary(open.length, minutes) : mentors || reviews ? undefined : t.nothingOpen);
  return (
    <Page title={t.title} lead={lead}>
      <div className="two">
        <Shown read={tasks}>
          {(data) => (
            <div className="stack">
              <Reviews />
              <Repairs />
              <Mentors tasks={data.feedbackTasks} />
              {(data.tasks.length > 0 || data.feedbackTasks.length === 0) && <Tasks tasks={data.tasks} />}
            </div>
          )}
        </Shown>
        <Aside />
      </div>
    </Page>
  );
}

/** Minutes a task still takes: its own, less the share that is answered. */
function remaining({ questionnaire: q, answered }: Task): number {
  return Math.max(1, Math.round(q.minutes * (1 - answered / Math.max(1, q.questions))));
}

function Tasks({ tasks }: { tasks: Task[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  if (tasks.length === 0) {
    return (
      <Empty title={t.emptyTitle}>
        <p className="muted">{t.emptyText}</p>
      </Empty>
    );
  }
  return (
    <ul className="card tasks">
      {tasks.map((task) => {
        const q = task.questionnaire;
        const title = pick(q.title);
        const [word, label] = {
          NOT_STARTED: [t.start, t.startLabel(title)],
          STARTED: [t.continue, t.continueLabel(title)],
          SUBMITTED: [t.correct, t.correctLabel(title)],
          CLOSED: [t.correct, t.correctLabel(title)],
        }[q.state] as [string, string];
        return (
          <li key={q.campaign} className="task">
            <div className="stack-s">
              <h2>{title}</h2>
              <p className="muted small">
                {t.questions(q.questions)} · {t.minutes(q.minutes)} · {t.closes(deadline(q.closes, zone, language))}
              </p>
              <p className="muted small">{t.promised[q.mode]}</p>
              {q.state === 'STARTED' && (
                <div className="task-progress">
                  <Bar share={task.answered / Math.max(1, q.questions)} />
                  <span className="small muted">{t.answered(task.answered, q.questions)}</span>
                </div>
              )}
              {q.state !== 'SUBMITTED' && (
                <p className="small">
                  <CalendarFile id={q.campaign} path={`/s/${q.campaign}`} title={title} text={t.closes(deadline(q.closes, zone, language))} closes={q.closes} />
                </p>
              )}
              {q.state === 'SUBMITTED' && q.submitted && <p className="small">{t.submittedOn(moment(q.submitted, zone, language))}</p>}
            </div>
            <a className={`btn ${q.state === 'STARTED' ? '' : 'quiet'}`} href={`/s/${q.campaign}`} aria-label={label}>
              {word}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** That there are mentors to say something about, while a round is open. */
function Mentors({ tasks }: { tasks: TasksQuery['feedbackTasks'] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const [first] = tasks;
  if (!first) return null;
  const left = tasks.filter((task) => !task.sealed && !task.signed).length;
  return (
    <section className="card task" aria-labelledby="mentors">
      <div className="stack-s">
        <h2 id="mentors">{t.mentors}</h2>
        <p className="muted small">
          {left === 0 ? t.mentorsDone : t.mentorsLeft(left)} · {t.closes(deadline(first.closes, zone, language))}
        </p>
      </div>
      <a className={`btn ${left === 0 ? 'quiet' : ''}`} href="/f">
        {left === 0 ? t.mentorsAgain : t.mentorsGo}
      </a>
    </section>
  );
}

/** Reviews of nominations that wait for the reader, of a committee's member or a guest. */
function Reviews() {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const tasks = useData(ReviewTasksDocument, {}).data?.reviewTasks ?? [];
  return tasks.map((task) => (
    <section key={task.cycle.id} className="card task" aria-labelledby={`review-${task.cycle.id}`}>
      <div className="stack-s">
        <h2 id={`review-${task.cycle.id}`}>{t.reviews(pick(task.cycle.award.name), String(task.cycle.year))}</h2>
        <p className="muted small">
          {t.reviewsLeft(task.left)} · {t.closes(deadline(task.until, zone, language))}
        </p>
      </div>
      <Link className="btn" to={`/awards/cycles/${task.cycle.id}/reviews?mine=yes`}>
        {t.reviewsGo}
      </Link>
    </section>
  ));
}

/** How many pairs break a rule, for whoever may mend them. */
function Repairs() {
  const t = useFeatureText();
  const viewer = useViewer();
  const count = useData(RepairCountDocument, {}, { enabled: viewer?.viewerCanImportPeople ?? false }).data?.rosterRepairs.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <section className="card task" aria-labelledby="repairs">
      <div className="stack-s">
        <h2 id="repairs">{t.repairs}</h2>
        <p className="muted small">{t.repairsLeft(count)}</p>
      </div>
      <Link className="btn quiet" to="/people/repairs">
        {t.repairsGo}
      </Link>
    </section>
  );
}

function Aside() {
  const t = useFeatureText();
  const pick = usePick();
  const viewer = useViewer();
  if (!viewer) return null;
  const [first] = viewer.rosters;
  const duties: [string, string][] = [];
  if (first) duties.push(['/roster', viewer.rosters.length === 1 ? t.dutyRoster(pick(first.name)) : t.dutyRosters(viewer.rosters.length)]);
  if (viewer.viewerCanRunSurveys) duties.push(['/campaigns', t.dutySurveys]);
  if (viewer.viewerCanSeePeople) duties.push(['/people', t.dutyPeople]);
  if (viewer.viewerCanReadOutbox) duties.push(['/outbox', t.dutyOutbox]);
  return (
    <div className="stack">
      {duties.length > 0 && (
        <section className="card">
          <h2>{t.duties}</h2>
          <ul className="duties">
            {duties.map(([to, label]) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="card">
        <h2>{t.about}</h2>
        <p className="muted">{t.aboutText}</p>
        <p>
          <Link to="/mentorship/expectations">{t.aboutLink}</Link>
        </p>
      </section>
    </div>
  );
}
