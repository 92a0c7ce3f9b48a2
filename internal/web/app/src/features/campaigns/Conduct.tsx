import { Fragment, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { CampaignConductDocument, CampaignOwnResultsDocument, type CampaignPartsFragment, type ConductPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { date, moment, number, percent } from '../../lib/format';
import { keyOf, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { Shown } from '../../ui/states';
import { Blocks } from './Blocks';
import { Bounces } from './Bounces';
import { useConductText } from './conductText';
import { MailDialog } from './MailDialog';

type Campaign = CampaignPartsFragment;
export type Conduct = ConductPartsFragment;

/** Puts what a mutation gave back in the place of what was read before. */
export function useKeepConduct(): (conduct: Conduct) => void {
  const client = useQueryClient();
  return (conduct) => client.setQueryData(keyOf(CampaignConductDocument, { campaign: conduct.campaign }), { campaignConduct: conduct });
}

type Run = { campaign: Campaign; conduct: Conduct };

/** Whom a survey reached, and what happened since. */
export function Course({ campaign: c, conduct }: Run) {
  if (c.state === 'DRAFT') return null;
  return (
    <>
      {conduct.delivery && <Rates campaign={c} delivery={conduct.delivery} />}
      <Timeline campaign={c} conduct={conduct} />
    </>
  );
}

/** What is seldom there: invitations that came back, and divisions' own questions. */
export function Apart({ campaign: c, conduct }: Run) {
  return (
    <>
      {c.state !== 'DRAFT' && conduct.delivery && conduct.delivery.bounced > 0 && <Bounces campaign={c} bounced={conduct.delivery.bounced} />}
      <Blocks campaign={c} conduct={conduct} />
      {c.releases.length > 0 && conduct.blocks.length > 0 && <OwnResults campaign={c} />}
    </>
  );
}

/** Two rates, each with what it is of. By division only from the release. */
function Rates({ campaign: c, delivery: d }: { campaign: Campaign; delivery: NonNullable<Conduct['delivery']> }) {
  const t = useConductText();
  const pick = usePick();
  const language = useLanguage();
  const open = c.state === 'OPEN';
  const n = (value: number) => number(value, language);
  const answered = typeof c.responses === 'number' ? c.responses : null;
  const told = (value: string) => (open ? t.atLeast(value) : value);
  const rate = (of: number) => (answered === null || of === 0 ? t.notTold : told(percent(Math.min(1, answered / of), language)));
  const facts: [string, string][] = [
    [t.invited, n(d.invited)],
    ...(d.sent + d.waiting > 0 ? [[t.sent, n(d.sent)] as [string, string]] : []),
    ...(d.waiting > 0 ? [[t.waiting, n(d.waiting)] as [string, string]] : []),
    [t.bounced, n(d.bounced)],
    [t.optedOut, n(d.optedOut)],
    [t.answered, answered === null ? t.notTold : told(n(answered))],
    [t.rateOfInvited, rate(d.invited)],
    [t.rateOfReachable, rate(d.reachable)],
  ];
  const nameOf = (r: Campaign['releases'][number]) => (r.division ? pick(r.division.name) : '');
  const rows = c.releases.filter((r) => r.division).sort((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    { key: 'division', title: t.division, cell: nameOf },
    { key: 'invited', title: t.invited, numeric: true, cell: (r) => (typeof r.invited === 'number' ? n(r.invited) : '–') },
    { key: 'answered', title: t.answered, numeric: true, cell: (r) => (typeof r.respondents === 'number' ? n(r.respondents) : <span className="muted">{t.suppressed}</span>) },
    { key: 'rate', title: t.rate, numeric: true, cell: (r) => (typeof r.respondents === 'number' && r.invited ? percent(r.respondents / r.invited, language) : '–') },
  ];
  return (
    <section className="card" aria-labelledby="rates">
      <h2 id="rates">{t.rates}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd className="tabular">{value}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="muted small">{t.ratesLead}</p>
      {open && <p className="muted small">{t.byDivisionLater}</p>}
      {c.releases.length > 0 && (
        <>
          <h3>{t.byDivision}</h3>
          {rows.length === 0 ? <p className="muted">{t.byDivisionNone}</p> : <DataTable caption={t.byDivision} columns={columns} rows={rows} keyOf={(r) => r.id} />}
        </>
      )}
    </section>
  );
}

function Timeline({ campaign: c, conduct }: { campaign: Campaign; conduct: Conduct }) {
  const t = useConductText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const open = c.state === 'OPEN';
  const n = (value: number) => number(value, language);
  const lines: { key: string; at: string; what: ReactNode; more: string[] }[] = [];
  if (c.opened) lines.push({ key: 'opened', at: c.opened, what: t.opened(n(c.eligible)), more: [] });
  for (const e of conduct.events) {
    const more: string[] = [];
    if (typeof e.sent === 'number') more.push(t.remindedTo(open, e.sent, n(e.sent)));
    if (typeof e.answered === 'number') more.push(t.answeredThen(open, e.answered, n(e.answered)));
    if (e.reason !== '') more.push(t.reason(e.reason));
    const what = {
      REMINDED: t.reminded(e.to ? 'plan' : 'hand'),
      EXTENDED: t.extended(e.from ? date(e.from, language) : '', e.to ? date(e.to, language) : ''),
      CLOSED_EARLY: t.closedEarly(e.from ? date(e.from, language) : ''),
    }[e.kind];
    lines.push({ key: e.id, at: e.at, what, more });
  }
  if (c.closed) lines.push({ key: 'closed', at: c.closed, what: t.closed, more: [] });
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{t.timeline}</h2>
      <ol className="timeline">
        {lines.map((line) => (
          <li key={line.key}>
            <span className="muted small">{moment(line.at, zone, language)}</span>
            <span className="strong">{line.what}</span>
            {line.more.map((words) => (
              <span key={words} className="small">
                {words}
              </span>
            ))}
          </li>
        ))}
      </ol>
      {open && conduct.events.length > 0 && <p className="muted small">{t.inFives}</p>}
    </section>
  );
}

/** Planned reminders, and the mails as people read them. */
export function Mails({ campaign: c, conduct, onRemind }: Run & { onRemind: () => void }) {
  const t = useConductText();
  const language = useLanguage();
  const [reading, setReading] = useState<'INVITATION' | 'REMINDER' | null>(null);
  return (
    <section className="card" aria-labelledby="reminders">
      <h2 id="reminders">{t.reminders}</h2>
      <p className="muted small">{t.remindersLead}</p>
      <p>{conduct.remindOn.length === 0 ? t.remindNone : t.remindOn(listOf(conduct.remindOn.map((d) => date(d, language)), language))}</p>
      <div className="row no-print">
        {conduct.viewerCanRemind && (
          <Button kind="quiet" onClick={onRemind}>
            {t.remindAsk}
          </Button>
        )}
        <button type="button" className="link" onClick={() => setReading('INVITATION')}>
          {t.previewInvitation}
        </button>
        <button type="button" className="link" onClick={() => setReading('REMINDER')}>
          {t.previewReminder}
        </button>
      </div>
      {reading && <MailDialog campaign={c.id} kind={reading} onClose={() => setReading(null)} />}
    </section>
  );
}

/** What came of divisions' own questions: the bytes of their releases. */
function OwnResults({ campaign: c }: { campaign: Campaign }) {
  const t = useConductText();
  const pick = usePick();
  const language = useLanguage();
  const read = useData(CampaignOwnResultsDocument, { campaign: c.id });
  return (
    <section className="card" aria-labelledby="own-results">
      <h2 id="own-results">{t.blockResults}</h2>
      <Shown read={read} lines={3}>
        {({ campaignOwnResults: all }) => (
          <>
            {(all ?? []).map(({ title, release }) => {
              const columns: Column<(typeof release.questions)[number]>[] = [
                { key: 'question', title: t.blockQuestion, cell: (q) => pick(q.title) },
                { key: 'n', title: t.blockN, numeric: true, cell: (q) => (typeof q.n === 'number' ? number(q.n, language) : <span className="muted">{t.blockHidden}</span>) },
                { key: 'mean', title: t.blockMean, numeric: true, cell: (q) => (typeof q.mean === 'number' ? number(q.mean, language, 2) : '–') },
              ];
              const name = `${release.division ? pick(release.division.name) : ''}: ${pick(title)}`;
              return (
                <Fragment key={release.id}>
                  <h3>{name}</h3>
                  <DataTable caption={name} columns={columns} rows={release.questions} keyOf={(q) => q.name} />
                </Fragment>
              );
            })}
          </>
        )}
      </Shown>
    </section>
  );
}
