import { Fragment, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import {
  AwardCyclePlanDocument,
  AwardDocument,
  AwardRecipientRemoveDocument,
  AwardRecipientsAddDocument,
  AwardRetireDocument,
  type AwardPartsFragment,
  type AwardRecipientInput,
} from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, dayIn } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { Textarea, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useKeep } from './cache';
import { StateChip } from './StateChip';
import { useFeatureText } from './text';
import './awards.css';

type Award = AwardPartsFragment;

/** One award: what it is for, its years, and who received it. */
export default function AwardPage() {
  const { id = '' } = useParams();
  const read = useData(AwardDocument, { award: id });
  return <Shown read={read}>{({ award }) => (award ? <One award={award} /> : <Missing />)}</Shown>;
}

const noFaults: Fault[] = [];

function One({ award: a }: { award: Award }) {
  const t = useFeatureText();
  const pick = usePick();
  const keep = useKeep();
  const [asks, setAsks] = useState(false);
  const retire = useChange(AwardRetireDocument);
  const set = (retired: boolean) =>
    retire.mutate(
      { award: a.id, retired },
      {
        onSuccess: ({ awardRetire: { award } }) => {
          if (award) keep.award(award);
          setAsks(false);
        },
      },
    );
  return (
    <Page
      title={pick(a.name)}
      lead={a.retired ? <span className="chip">{t.retiredChip}</span> : undefined}
      above={
        <Link className="crumb" to="/awards">
          {t.toAwards}
        </Link>
      }
      actions={
        a.viewerCanEdit && (
          <>
            <Link className="btn quiet" to={`/awards/${a.id}/edit`}>
              {t.edit}
            </Link>
            {a.retired ? (
              <Button kind="quiet" busy={retire.isPending} onClick={() => set(false)}>
                {t.resume}
              </Button>
            ) : (
              <Button kind="danger" onClick={() => setAsks(true)}>
                {t.retire}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="two">
        <Facts award={a} />
        <Years award={a} />
      </div>
      <Recipients award={a} />
      <Confirm
        title={t.retireTitle}
        open={asks}
        confirm={t.retire.replace('…', '')}
        kind="danger"
        busy={retire.isPending}
        error={retire.error}
        faults={retire.data?.awardRetire.userErrors ?? noFaults}
        onConfirm={() => set(true)}
        onClose={() => setAsks(false)}
      >
        <p>{t.retireText}</p>
      </Confirm>
    </Page>
  );
}

function Facts({ award: a }: { award: Award }) {
  const t = useFeatureText();
  const pick = usePick();
  const facts: [string, ReactNode][] = [[t.columnLevel, a.division ? pick(a.division.name) : t.levels[a.level]]];
  if (a.donor) facts.push([t.donor, a.donor]);
  if (a.presenter) facts.push([t.presenter, a.presenter]);
  if (a.viewerCanEdit) facts.push([t.committee, a.committee && a.committeeName ? <Link to={`/committees/${a.committee}`}>{pick(a.committeeName)}</Link> : t.noCommittee]);
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{t.facts}</h2>
      <p className="authored">{pick(a.about)}</p>
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

function Years({ award: a }: { award: Award }) {
  const t = useFeatureText();
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby="years">
      <h2 id="years">{t.years}</h2>
      {a.cycles.length === 0 && <p className="muted">{t.noYears}</p>}
      <ul className="award-years">
        {a.cycles.map((c) => {
          const nominations = c.phases.find((p) => p.kind === 'NOMINATION');
          return (
            <li key={c.id} className="row">
              <Link to={`/awards/cycles/${c.id}`}>{c.year}</Link>
              <StateChip state={c.state} />
              {c.state === 'CALLED' && nominations && <span className="muted small">{t.nominationsUntil(date(nominations.to, language))}</span>}
              {c.viewerCanNominate && <Link to={`/awards/cycles/${c.id}/nominate`}>{t.nominate}</Link>}
            </li>
          );
        })}
      </ul>
      {a.viewerCanEdit && !a.retired && <Plan award={a} />}
    </section>
  );
}

function Plan({ award: a }: { award: Award }) {
  const t = useFeatureText();
  const { zone } = useDepartment();
  const navigate = useNavigate();
  const keep = useKeep();
  const plan = useChange(AwardCyclePlanDocument);
  const thisYear = Number(dayIn(zone, new Date()).slice(0, 4));
  const [year, setYear] = useState(String(a.cycles[0] ? a.cycles[0].year + 1 : thisYear));
  return (
    <form
      className="stack-s"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        plan.mutate(
          { award: a.id, year: Math.round(Number(year)) },
          {
            onSuccess: ({ awardCyclePlan: { cycle } }) => {
              if (!cycle) return;
              keep.cycle(cycle);
              void navigate(`/awards/cycles/${cycle.id}/edit`);
            },
          },
        );
      }}
    >
      <h3>{t.planTitle}</h3>
      <p className="muted small">{t.planText}</p>
      {plan.error && <Failed error={plan.error} />}
      <ErrorSummary faults={plan.data?.awardCyclePlan.userErrors ?? noFaults} fieldOf={() => 'year'} />
      <div className="row row-end">
        <TextInput id="year" type="number" inputMode="numeric" label={t.year} value={year} onChange={(e) => setYear(e.currentTarget.value)} />
        <Button type="submit" kind="quiet" busy={plan.isPending}>
          {t.plan}
        </Button>
      </div>
    </form>
  );
}

type Recipient = Award['recipients'][number];

function Recipients({ award: a }: { award: Award }) {
  const t = useFeatureText();
  const keep = useKeep();
  const [leaving, setLeaving] = useState<Recipient | null>(null);
  const remove = useChange(AwardRecipientRemoveDocument);
  const columns: Column<Recipient>[] = [
    { key: 'name', title: t.recipients, cell: (r) => r.name },
    { key: 'year', title: t.year, numeric: true, cell: (r) => String(r.year) },
  ];
  if (a.viewerCanEdit) {
    columns.push(
      { key: 'record', title: '', cell: (r) => (r.onRecord ? <span className="chip">{t.onRecord}</span> : '') },
      {
        key: 'remove',
        title: '',
        cell: (r) => (
          <button type="button" className="link" onClick={() => setLeaving(r)}>
            {t.remove(r.name)}
          </button>
        ),
      },
    );
  }
  return (
    <section className="card" aria-labelledby="recipients">
      <h2 id="recipients">{t.recipients}</h2>
      {a.recipients.length > 0 ? <DataTable caption={t.recipients} columns={columns} rows={a.recipients} keyOf={(r) => r.id} /> : <p className="muted">{t.noRecipients}</p>}
      {a.viewerCanEdit && (
        <>
          {a.recipients.some((r) => r.onRecord) && <p className="muted small">{t.onRecordWhy}</p>}
          <Enter award={a} />
        </>
      )}
      <Confirm
        title={t.removeTitle}
        open={leaving !== null}
        confirm={t.removeDo}
        kind="danger"
        busy={remove.isPending}
        error={remove.error}
        faults={remove.data?.awardRecipientRemove.userErrors ?? noFaults}
        onConfirm={() =>
          leaving &&
          remove.mutate(
            { recipient: leaving.id },
            {
              onSuccess: ({ awardRecipientRemove: { award } }) => {
                if (!award) return;
                keep.award(award);
                setLeaving(null);
              },
            },
          )
        }
        onClose={() => setLeaving(null)}
      >
        <p>{leaving && t.removeText(leaving.name, String(leaving.year))}</p>
      </Confirm>
    </section>
  );
}

/** What lines say: a year, then a name or an address; and those that say no year. */
export function recipientsIn(lines: string): { recipients: AwardRecipientInput[]; unread: string[] } {
  const recipients: AwardRecipientInput[] = [];
  const unread: string[] = [];
  for (const line of lines.split('\n').map((l) => l.trim())) {
    if (line === '') continue;
    const [, year, rest = ''] = /^(\d{4})[\s,;:]+(.+)$/.exec(line) ?? [];
    const who = rest.replace(/[\s,;]+$/, '');
    if (year === undefined || who === '') unread.push(line);
    else recipients.push({ year: Number(year), name: who.includes('@') ? '' : who, email: who.includes('@') ? who : '' });
  }
  return { recipients, unread };
}

function Enter({ award: a }: { award: Award }) {
  const t = useFeatureText();
  const keep = useKeep();
  const add = useChange(AwardRecipientsAddDocument);
  const [lines, setLines] = useState('');
  const [done, setDone] = useState(false);
  const { recipients, unread } = recipientsIn(lines);
  return (
    <details>
      <summary>{t.recipientsAdd}</summary>
      <form
        className="stack-s"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate(
            { award: a.id, recipients },
            {
              onSuccess: ({ awardRecipientsAdd: { award } }) => {
                setDone(Boolean(award));
                if (!award) return;
                keep.award(award);
                setLines('');
              },
            },
          );
        }}
      >
        {add.error && <Failed error={add.error} />}
        {done && (
          <Outcome>
            <p>{t.recipientsSaved}</p>
          </Outcome>
        )}
        <ErrorSummary faults={add.data?.awardRecipientsAdd.userErrors ?? noFaults} fieldOf={() => 'recipients-lines'} />
        <Textarea
          id="recipients-lines"
          label={t.recipientsLabel}
          description={t.recipientsHint}
          rows={6}
          value={lines}
          error={unread.length > 0 ? t.unread(unread.slice(0, 3).join('; ')) : undefined}
          onChange={(e) => {
            setLines(e.currentTarget.value);
            setDone(false);
          }}
        />
        <div className="row">
          <Button type="submit" kind="quiet" busy={add.isPending} disabled={recipients.length === 0 || unread.length > 0}>
            {t.recipientsSave(recipients.length)}
          </Button>
        </div>
      </form>
    </details>
  );
}
