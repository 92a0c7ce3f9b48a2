import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import {
  DueTasksDocument, MentorOfferSetDocument, MentorshipHomeDocument, TrainingAddDocument, TrainingRemoveDocument,
  type MentorshipHomeQuery, type OfferPartsFragment, type PairPartsFragment, type TaskPartsFragment, type TrainingPartsFragment,
} from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useAddress } from '../../lib/address';
import { number } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { Checkbox, TextInput, Textarea } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { DeskLinks, Marks, NeedBoxes, menteeName, useDay, useDesk, useWork } from './parts';
import './mentorship.css';

type Home = MentorshipHomeQuery['mentorshipHome'];

/** What somebody has of mentorship, or those whose meetings they note. */
export default function HomePage() {
  const t = useMentoringText();
  const [{ of }] = useAddress({ of: '' });
  const read = useData(MentorshipHomeDocument, { of: of || null });
  const acting = read.data?.mentorshipHome.actingFor ? read.data.mentorshipHome : null;
  return (
    <Page key={of} title={acting ? t.titleFor(acting.person.name) : t.title} lead={acting ? t.leadFor(acting.person.name) : t.lead}>
      <DeskLinks />
      {of === '' && <ActsFor />}
      <Shown read={read} lines={8}>
        {({ mentorshipHome: home }) => <Whole home={home} />}
      </Shown>
    </Page>
  );
}

function ActsFor() {
  const t = useMentoringText();
  const people = useDesk().data?.mentorshipDesk.actsFor ?? [];
  if (people.length === 0) return null;
  return (
    <p>
      {t.actsFor}{' '}
      {people.map((p, i) => (
        <span key={p.id}>
          {i > 0 && ', '}
          <Link to={`/mentorship?of=${p.id}`}>{p.name}</Link>
        </span>
      ))}
    </p>
  );
}

function Whole({ home }: { home: Home }) {
  const t = useMentoringText();
  return (
    <div className="two">
      <div className="stack">
        <section className="card" aria-labelledby="mentors">
          <h2 id="mentors">{t.mentors}</h2>
          {home.mentors.length > 0 ? <PairList pairs={home.mentors} mentored /> : <p className="muted">{t.noMentors}</p>}
          {!home.actingFor && (
            <p>
              <Link className="btn quiet" to="/mentorship/find">
                {t.pages.find}
              </Link>
            </p>
          )}
        </section>
        <section className="card" aria-labelledby="mentees">
          <h2 id="mentees">{t.mentees}</h2>
          {home.mentees.length > 0 ? <PairList pairs={home.mentees} mentored={false} /> : <p className="muted">{t.noMentees}</p>}
          {!home.actingFor && (
            <p>
              <Link className="btn quiet" to="/mentorship/outside">
                {t.pages.outside}
              </Link>{' '}
              {home.mentees.some((p) => p.state === 'ACTIVE') && (
                <Link className="btn quiet" to="/mentorship/settings">
                  {t.leavingLink}
                </Link>
              )}
            </p>
          )}
        </section>
      </div>
      {!home.actingFor && (
        <div className="stack">
          <Due />
          <Offer offer={home.offer} />
          <Trainings trainings={home.trainings} />
        </div>
      )}
    </div>
  );
}

function PairList({ pairs, mentored }: { pairs: PairPartsFragment[]; mentored: boolean }) {
  const t = useMentoringText();
  const over = pairs.filter((p) => p.state === 'ENDED' || p.state === 'DECLINED');
  const going = pairs.filter((p) => !over.includes(p));
  return (
    <>
      {going.length > 0 && <List pairs={going} mentored={mentored} />}
      {over.length > 0 && (
        <details>
          <summary>{t.past(over.length)}</summary>
          <List pairs={over} mentored={mentored} />
        </details>
      )}
    </>
  );
}

function List({ pairs, mentored }: { pairs: PairPartsFragment[]; mentored: boolean }) {
  const t = useMentoringText();
  const work = useWork();
  const day = useDay();
  return (
    <ul className="pairs">
      {pairs.map((pair) => {
        const name = mentored ? pair.mentor.name : menteeName(pair);
        const person = mentored ? pair.mentor : pair.mentee;
        const place = person ? work(person) : pair.outside && [t.levels[pair.outside.level], pair.outside.place].filter((w) => w !== '').join(', ');
        return (
          <li key={pair.id} className="pair">
            <div className="stack-s">
              <h3>
                <bdi>{name}</bdi>
              </h3>
              {place && <p className="muted small">{place}</p>}
              <Marks pair={pair} />
              {pair.viewerCanConfirm && <p className="strong">{t.waitsForYou}</p>}
              {pair.state === 'ACTIVE' && !pair.outside && (
                <p className="small muted">
                  {t.met(pair.meetingsThisYear)}
                  {pair.lastMeeting && <>, {t.lastMet(day(pair.lastMeeting))}</>}
                </p>
              )}
            </div>
            <Link className={pair.viewerCanConfirm ? 'btn' : 'btn quiet'} to={`/mentorship/${pair.id}`} aria-label={t.openLabel(name)}>
              {t.open}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function Due() {
  const t = useMentoringText();
  const read = useData(DueTasksDocument, {});
  return (
    <section className="card" aria-labelledby="due">
      <h2 id="due">{t.due}</h2>
      <Shown read={read} lines={2}>
        {({ dueTasks }) => <Tasks tasks={dueTasks} />}
      </Shown>
    </section>
  );
}

const ways: Partial<Record<TaskPartsFragment['kind'], string>> = { EXPECTATIONS: '/mentorship/expectations', FORMAL_MENTOR: '/mentorship/find', PLAN: '/mentorship/plan', ANNUAL_REVIEW: '/mentorship/annual-review' };

function Tasks({ tasks }: { tasks: TaskPartsFragment[] }) {
  const t = useMentoringText();
  const open = tasks.filter((task) => !task.doneOn);
  const done = tasks.filter((task) => task.doneOn);
  return (
    <>
      {open.length === 0 ? <p className="muted">{t.nothingDue}</p> : <TaskList tasks={open} />}
      {done.length > 0 && (
        <details>
          <summary>{t.doneTasks}</summary>
          <TaskList tasks={done} />
        </details>
      )}
    </>
  );
}

function TaskList({ tasks }: { tasks: TaskPartsFragment[] }) {
  const t = useMentoringText();
  const day = useDay();
  return (
    <ul className="due">
      {tasks.map((task) => {
        const way = task.kind === 'CHECK_IN' ? `/mentorship/check-in/${task.id}` : ways[task.kind];
        return (
          <li key={task.id}>
            <div>
              <p>{way ? <Link to={way}>{t.taskKinds[task.kind]}</Link> : t.taskKinds[task.kind]}</p>
              {task.kind === 'ANNUAL_REVIEW' && !task.doneOn && <p className="small muted">{t.reviewHint}</p>}
              {task.followUp !== '' && (
                <p className="small">
                  {t.agreed(task.followUp)}
                  {task.followUpOn && <> {t.followUpOn(day(task.followUpOn))}</>}
                </p>
              )}
            </div>
            <span className="small muted">{task.doneOn ? t.doneOn(day(task.doneOn)) : task.overdue ? t.wasDue(day(task.dueOn)) : t.dueOn(day(task.dueOn))}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Offer({ offer }: { offer: OfferPartsFragment }) {
  const t = useMentoringText();
  const client = useQueryClient();
  const [said, setSaid] = useState({ ...offer, capacity: String(offer.capacity) });
  const save = useChange(MentorOfferSetDocument);
  const faults = save.data?.mentorOfferSet.userErrors ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      {
        input: {
          willing: said.willing, capacity: Number(said.capacity) || 0, needs: { codes: said.needs.codes, words: said.needs.words }, noMentor: said.noMentor, reason: said.reason,
        },
      },
      { onSuccess: () => void client.invalidateQueries({ queryKey: keyOf(MentorshipHomeDocument) }) },
    );
  };
  return (
    <section className="card" aria-labelledby="offer">
      <h2 id="offer">{t.offer}</h2>
      <p className="muted small">{t.offerLead}</p>
      <form className="stack" onSubmit={submit} noValidate>
        {save.data?.mentorOfferSet.offer && (
          <Outcome>
            <p>{t.offerSaved}</p>
          </Outcome>
        )}
        {save.error && <Failed error={save.error} />}
        <ErrorSummary faults={faults} fieldOf={(f) => (f.path.includes('capacity') ? 'capacity' : f.path.includes('reason') ? 'no-mentor-reason' : undefined)} />
        <Checkbox label={t.willing} checked={said.willing} onChange={(e) => setSaid({ ...said, willing: e.currentTarget.checked })} />
        {said.willing && (
          <>
            <TextInput
              id="capacity"
              type="number"
              min={0}
              max={50}
              label={t.capacity}
              description={t.capacityHint}
              value={said.capacity}
              error={faultAt(faults, 'capacity')}
              onChange={(e) => setSaid({ ...said, capacity: e.currentTarget.value })}
            />
            <NeedBoxes legend={t.helpsWith} chosen={said.needs.codes} onChange={(codes) => setSaid({ ...said, needs: { ...said.needs, codes } })} />
          </>
        )}
        <Checkbox label={t.noMentor} checked={said.noMentor} onChange={(e) => setSaid({ ...said, noMentor: e.currentTarget.checked })} />
        {said.noMentor && (
          <Textarea id="no-mentor-reason" label={t.noMentorReason} description={t.noMentorHint} value={said.reason} error={faultAt(faults, 'reason')} onChange={(e) => setSaid({ ...said, reason: e.currentTarget.value })} />
        )}
        <div>
          <Button type="submit" kind="quiet" busy={save.isPending}>
            {t.offerSave}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Trainings({ trainings }: { trainings: TrainingPartsFragment[] }) {
  const t = useMentoringText();
  const language = useLanguage();
  const day = useDay();
  const client = useQueryClient();
  const empty = { title: '', provider: '', heldOn: '', hours: '' };
  const [course, setCourse] = useState(empty);
  const add = useChange(TrainingAddDocument);
  const remove = useChange(TrainingRemoveDocument);
  const faults = add.data?.trainingAdd.userErrors ?? [];
  const again = () => void client.invalidateQueries({ queryKey: keyOf(MentorshipHomeDocument) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { input: { title: course.title, provider: course.provider, heldOn: course.heldOn || null, quarters: Math.round((Number(course.hours) || 0) * 4) } },
      {
        onSuccess: ({ trainingAdd: r }) => {
          if (r.userErrors.length === 0) setCourse(empty);
          again();
        },
      },
    );
  };
  const field = (name: string) => ({ title: 'course-title', provider: 'course-provider', heldOn: 'course-day', quarters: 'course-hours' })[name];
  return (
    <section className="card" aria-labelledby="training">
      <h2 id="training">{t.training}</h2>
      {trainings.length === 0 && <p className="muted">{t.noTraining}</p>}
      <ul className="due">
        {trainings.map((one) => (
          <li key={one.id}>
            <div>
              <p>{one.title}</p>
              <p className="small muted">
                {[one.provider, day(one.heldOn), one.quarters > 0 ? t.hoursOf(number(one.quarters / 4, language, one.quarters % 4 === 0 ? 0 : 2)) : ''].filter((w) => w !== '').join(', ')}
              </p>
            </div>
            <button type="button" className="link" aria-label={t.removeLabel(one.title)} onClick={() => remove.mutate({ training: one.id }, { onSuccess: again })}>
              {t.remove}
            </button>
          </li>
        ))}
      </ul>
      {remove.error && <Failed error={remove.error} />}
      <details>
        <summary>{t.addTraining}</summary>
        <form className="stack" onSubmit={submit} noValidate>
          {add.error && <Failed error={add.error} />}
          <ErrorSummary faults={faults} fieldOf={(f) => field(f.path.at(-1) ?? '')} />
          <TextInput id="course-title" label={t.trainingTitle} value={course.title} error={faultAt(faults, 'title')} onChange={(e) => setCourse({ ...course, title: e.currentTarget.value })} />
          <TextInput id="course-provider" label={t.provider} value={course.provider} error={faultAt(faults, 'provider')} onChange={(e) => setCourse({ ...course, provider: e.currentTarget.value })} />
          <TextInput id="course-day" type="date" label={t.heldOn} value={course.heldOn} error={faultAt(faults, 'heldOn')} onChange={(e) => setCourse({ ...course, heldOn: e.currentTarget.value })} />
          <TextInput id="course-hours" type="number" min={0} step={0.25} label={t.hours} value={course.hours} error={faultAt(faults, 'quarters')} onChange={(e) => setCourse({ ...course, hours: e.currentTarget.value })} />
          <div>
            <Button type="submit" kind="quiet" busy={add.isPending}>
              {t.addTraining}
            </Button>
          </div>
        </form>
      </details>
    </section>
  );
}
