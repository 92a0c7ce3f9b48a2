import { useEffect, useState, type FormEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import {
  BackupCheckDocument, BackupScheduleDocument, BackupsDocument, BackupStartDocument, BackupsUnderwayDocument,
  type BackupsQuery, type BackupStatusPartsFragment,
} from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment, number, placeOf } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Bar } from '../../ui/Bar';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { Dialog } from '../../ui/Dialog';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { Empty, Failed, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useFeatureText } from './text';

type Status = BackupStatusPartsFragment;
type Backup = BackupsQuery['backups']['nodes'][number];
type Work = NonNullable<Status['underway']>['work'];

/** The backups of the installation: whether all is well, what there is, and making one now. */
export default function BackupsPage() {
  const t = useFeatureText();
  const client = useQueryClient();
  const pager = usePager(20);
  const read = useData(BackupsDocument, { first: pager.size, after: pager.after });
  const [watched, setWatched] = useState<{ work: Work; backup: string } | null>(null);
  const [ended, setEnded] = useState<{ work: Work; backup: string } | null>(null);
  const begun = read.data?.backupStatus.underway ?? null;
  // Only while something is under way is the server asked again and again.
  const live = useData(BackupsUnderwayDocument, {}, { enabled: watched !== null, refetchInterval: watched ? 700 : false });
  const status = watched ? (live.data?.backupStatus ?? read.data?.backupStatus) : read.data?.backupStatus;
  useEffect(() => {
    if (begun && !watched) setWatched({ work: begun.work, backup: begun.backup });
  }, [begun, watched]);
  const again = () => client.invalidateQueries({ queryKey: keyOf(BackupsDocument) });
  useEffect(() => {
    const now = live.data?.backupStatus;
    if (!watched || !now || live.isFetching) return;
    if (now.underway) return;
    void again().then(() => {
      setEnded(watched);
      setWatched(null);
    });
  }, [live.data, live.isFetching, watched]);
  const watch = (now: Status | null | undefined) => {
    setEnded(null);
    client.removeQueries({ queryKey: keyOf(BackupsUnderwayDocument) });
    // What is small is done before the answer is there.
    setWatched(now?.underway ?? { work: 'MAKING', backup: '' });
  };
  const start = useChange(BackupStartDocument);
  const able = status !== undefined && status.warning !== 'NO_FOLDER' && status.warning !== 'NO_PASSPHRASE';
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        able && (
          <Button busy={start.isPending || watched !== null} onClick={() => start.mutate({}, { onSuccess: ({ backupStart: r }) => r.status && watch(r.status) })}>
            {t.now}
          </Button>
        )
      }
    >
      {start.error && <Failed error={start.error} />}
      <ErrorSummary faults={start.data?.backupStart.userErrors ?? []} fieldOf={() => undefined} />
      <Shown read={read}>
        {({ backupStatus, backups }) => (
          <div className="stack-l">
            <div className="stack">
              {watched && <Underway work={(live.data?.backupStatus.underway ?? watched).work} at={live.data?.backupStatus.underway ?? null} />}
              {ended && <Ended ended={ended} status={backupStatus} list={backups.nodes} />}
              <Standing status={status ?? backupStatus} quiet={watched !== null || ended !== null} />
            </div>
            <section className="stack-s" aria-labelledby="list">
              <h2 id="list">{t.list}</h2>
              {backups.totalCount === 0 ? (
                <Empty title={t.emptyTitle}>
                  <p>{t.emptyText}</p>
                </Empty>
              ) : (
                <>
                  <List rows={backups.nodes} able={able} busy={watched !== null} onChecking={watch} />
                  <Pager pager={pager} shown={backups.nodes.length} total={backups.totalCount} info={backups.pageInfo} waiting={read.isPlaceholderData} />
                </>
              )}
            </section>
            <div className="halves">
              {backupStatus.folder != null && <Schedule key={`${backupStatus.at} ${String(backupStatus.keep)}`} status={backupStatus} onSaved={again} />}
              <section className="card" aria-labelledby="about">
                <h2 id="about">{t.about}</h2>
                {Object.values(t.aboutText).map((p) => (
                  <p key={p}>{p}</p>
                ))}
              </section>
            </div>
          </div>
        )}
      </Shown>
    </Page>
  );
}

function Underway({ work, at }: { work: Work; at: Status['underway'] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const told = at ? t.progress(number(at.rows, language), number(at.total, language)) : '';
  return (
    <div className="card">
      <p className="strong" role="status">
        {work === 'MAKING' ? t.making : t.checking}
      </p>
      <Bar share={at && at.total > 0 ? at.rows / at.total : 0} />
      <p className="small muted tabular">{told}</p>
    </div>
  );
}

function Ended({ ended, status, list }: { ended: { work: Work; backup: string }; status: Status; list: Backup[] }) {
  const t = useFeatureText();
  const one = list.find((b) => b.id === ended.backup) ?? (ended.backup === '' ? list[0] : undefined);
  const good = one?.checked != null && !one.damaged;
  // A check that follows a backup belongs to it.
  const made = ended.work === 'MAKING';
  if (good && (!made || status.warning !== 'FAILED')) {
    return (
      <Outcome>
        <p>{made ? t.made : t.checked}</p>
      </Outcome>
    );
  }
  return (
    <Notice kind="danger" role="alert">
      <p className="strong">{made ? t.notMade : t.notGood}</p>
      {made && status.reason != null && <p>{status.reason}</p>}
    </Notice>
  );
}

function Standing({ status: s, quiet }: { status: Status; quiet: boolean }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone, demo } = useDepartment();
  const first = s.warning === 'NONE';
  return (
    <>
      {s.warning && !(quiet && (first || s.warning === 'FAILED')) && (
        <Notice kind={first ? 'info' : 'danger'}>
          <p className="strong">{t.warnings[s.warning]}</p>
          {s.warning === 'FAILED' && s.reason != null && <p>{s.reason}</p>}
          <p>{first && demo ? t.demo : t.advice[s.warning]}</p>
          {s.warning === 'FAILED' && s.tried != null && <p className="small">{t.tried(moment(s.tried, zone, language))}</p>}
        </Notice>
      )}
      {!s.warning && !quiet && (
        <Notice kind="done">
          <p>{t.all}</p>
        </Notice>
      )}
      {s.folder != null && (
        <dl className="facts">
          <dt>{t.lastGood}</dt>
          <dd>{s.lastGood == null ? t.never : moment(s.lastGood, zone, language)}</dd>
          <dt>{t.next}</dt>
          <dd>{s.next == null || demo ? t.noNext : moment(s.next, zone, language)}</dd>
          <dt>{t.folder}</dt>
          <dd className="mono">{s.folder}</dd>
        </dl>
      )}
      {demo && !first && <p className="muted small">{t.demo}</p>}
    </>
  );
}

function List({ rows, able, busy, onChecking }: { rows: Backup[]; able: boolean; busy: boolean; onChecking: (status: Status | null | undefined) => void }) {
  const t = useFeatureText();
  const ui = useUiText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const check = useChange(BackupCheckDocument);
  const [shown, setShown] = useState<string | null>(null);
  const open = rows.find((b) => b.id === shown);
  const when = (b: Backup) => moment(b.made, zone, language);
  const columns: Column<Backup>[] = [
    {
      key: 'made',
      title: t.when,
      cell: (b) => (
        <>
          {when(b)} <span className="muted small">{b.nightly ? t.nightly : t.asked}</span>
        </>
      ),
    },
    { key: 'size', title: t.size, numeric: true, cell: (b) => size(b.size, language) },
    {
      key: 'content',
      title: t.holds,
      cell: (b) => (
        <>
          <span className="mono">{b.content.slice(0, 12)}…</span>{' '}
          <button type="button" className="link small" aria-label={t.moreLabel(when(b))} onClick={() => setShown(b.id)}>
            {t.more}
          </button>
        </>
      ),
    },
    {
      key: 'state',
      title: t.state,
      cell: (b) => (
        <span className={b.checked == null ? 'chip' : b.damaged ? 'chip bad' : 'chip on'}>
          {b.checked == null ? t.unchecked : (b.damaged ? t.damaged : t.good)(moment(b.checked, zone, language))}
        </span>
      ),
    },
    {
      key: 'acts',
      title: '',
      cell: (b) => (
        <div className="row">
          <a className="btn quiet" href={b.download} download aria-label={t.downloadLabel(when(b))}>
            {t.download}
          </a>
          {able && (
            <Button kind="quiet" busy={busy || check.isPending} aria-label={t.checkAgainLabel(when(b))} onClick={() => check.mutate({ backup: b.id }, { onSuccess: ({ backupCheck: r }) => r.status && onChecking(r.status.underway ? r.status : { ...r.status, underway: { work: 'CHECKING', backup: b.id, began: b.made, rows: 0, total: b.rows } }) })}>
              {t.checkAgain}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <>
      {check.error && <Failed error={check.error} />}
      <ErrorSummary faults={check.data?.backupCheck.userErrors ?? []} fieldOf={() => undefined} />
      <DataTable caption={t.list} columns={columns} rows={rows} keyOf={(b) => b.id} />
      {open && (
        <Dialog title={t.hashesTitle(when(open))} open onClose={() => setShown(null)}>
          <dl className="facts">
            <dt>{t.contentHash}</dt>
            <dd className="mono">{open.content}</dd>
            <dt>{t.fileHash}</dt>
            <dd className="mono">{open.sha256}</dd>
            <dt>{t.holds}</dt>
            <dd>{t.holdsText(number(open.rows, language))}</dd>
          </dl>
          <p>{t.hashesText}</p>
          <div className="actions">
            <Button kind="quiet" onClick={() => setShown(null)}>
              {ui.close}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** Bytes in the unit that leaves one to three digits before the point. */
function size(bytes: number, language: 'en' | 'fr'): string {
  const units = language === 'fr' ? ['ko', 'Mo', 'Go'] : ['kB', 'MB', 'GB'];
  let n = bytes / 1000;
  let unit = 0;
  while (n >= 1000 && unit < 2) {
    n /= 1000;
    unit++;
  }
  return `${number(n, language, n < 10 ? 1 : 0)} ${units[unit] ?? ''}`;
}

function Schedule({ status, onSaved }: { status: Status; onSaved: () => Promise<unknown> }) {
  const t = useFeatureText();
  const { zone } = useDepartment();
  const [at, setAt] = useState(status.at);
  const [keep, setKeep] = useState(String(status.keep));
  const save = useChange(BackupScheduleDocument);
  const faults = save.data?.backupSchedule.userErrors ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ at, keep: /^\d{1,4}$/.test(keep.trim()) ? Number(keep) : 0 }, { onSuccess: ({ backupSchedule: r }) => r.status && void onSaved() });
  };
  return (
    <section className="card" aria-labelledby="schedule">
      <h2 id="schedule">{t.schedule}</h2>
      <form className="stack" onSubmit={submit} noValidate>
        {save.error && <Failed error={save.error} />}
        <ErrorSummary faults={faults} fieldOf={(f) => f.path.at(-1)} />
        <TextInput id="at" type="time" label={t.at} description={t.atHint(placeOf(zone))} required value={at} error={faultAt(faults, 'at')} onChange={(e) => setAt(e.currentTarget.value)} />
        <TextInput id="keep" inputMode="numeric" label={t.keep} description={t.keepHint} required value={keep} error={faultAt(faults, 'keep')} onChange={(e) => setKeep(e.currentTarget.value)} />
        <div className="row">
          <Button type="submit" kind="quiet" busy={save.isPending}>
            {t.save}
          </Button>
          {save.isSuccess && faults.length === 0 && <span role="status">{t.saved}</span>}
        </div>
      </form>
    </section>
  );
}
