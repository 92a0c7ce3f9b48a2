import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { RemarkModerationsDocument, RemarksReleaseDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { number } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import type { Fault } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { RemarkCard } from './RemarkCard';
import { Reviews } from './Reviews';
import { codeOf, enoughToQuote, rareLanguages, standingOf, type QuestionStanding, type RemarkModeration } from './remarks';
import { useFeatureText } from './text';
import './moderation.css';

/** What mentees wrote about mentors, to be gone through and then released: all reports, or the one in ?report. */
export default function RemarkModerationPage() {
  const t = useFeatureText();
  const [{ report }, setAddress] = useAddress({ report: '' });
  const [released, setReleased] = useState(false);
  const read = useData(RemarkModerationsDocument, {});
  useEffect(() => {
    if (report !== '') setReleased(false);
  }, [report]);
  return (
    <Shown read={read}>
      {({ remarkModerations: all }) => {
        const chosen = all.find((m) => m.report === report);
        if (chosen) {
          return (
            <One
              key={chosen.report}
              moderation={chosen}
              onReleased={() => {
                setReleased(true);
                setAddress({ report: '' });
              }}
            />
          );
        }
        return (
          <Page
            title={t.remarks.title}
            lead={t.remarks.lead}
            above={
              <Link className="crumb no-print" to="/moderation">
                {t.title}
              </Link>
            }
          >
            {released && (
              <Notice kind="done" role="status">
                <p>{t.remarks.released}</p>
              </Notice>
            )}
            {!released && report !== '' && (
              <Notice>
                <p>{t.remarks.gone}</p>
              </Notice>
            )}
            <Reviews />
            {all.length > 0 ? (
              <List rows={all} />
            ) : (
              <Empty title={t.remarks.emptyTitle}>
                <p>{t.remarks.emptyText}</p>
              </Empty>
            )}
          </Page>
        );
      }}
    </Shown>
  );
}

const toDecide = (m: RemarkModeration) => m.remarks.filter((r) => !r.notToMentor).length;

function List({ rows }: { rows: RemarkModeration[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const columns: Column<RemarkModeration>[] = [
    { key: 'report', title: t.remarks.columnReport, cell: (m) => <Link to={`/moderation/feedback?report=${m.report}`}>{t.remarks.report(codeOf(m.report))}</Link> },
    { key: 'round', title: t.remarks.columnRound, cell: (m) => pick(m.title) },
    { key: 'pending', title: t.columnPending, numeric: true, cell: (m) => number(m.pending, language) },
    { key: 'decided', title: t.columnDecided, numeric: true, cell: (m) => number(toDecide(m) - m.pending, language) },
    { key: 'state', title: t.columnState, cell: (m) => <span className="chip on">{m.pending > 0 ? t.stateWaiting : t.stateReady}</span> },
  ];
  return <DataTable caption={t.remarks.title} columns={columns} rows={rows} keyOf={(m) => m.report} />;
}

function One({ moderation: m, onReleased }: { moderation: RemarkModeration; onReleased: () => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const rare = rareLanguages(m);
  const open = m.remarks.filter((r) => !r.notToMentor);
  const kept = m.remarks.filter((r) => r.notToMentor);
  return (
    <Page
      title={t.remarks.report(codeOf(m.report))}
      lead={`${pick(m.title)} · ${t.progress(number(open.length - m.pending, language), number(open.length, language))}`}
      above={
        <Link className="crumb no-print" to="/moderation/feedback">
          {t.remarks.title}
        </Link>
      }
      actions={<Release moderation={m} onReleased={onReleased} />}
    >
      <p className="muted">{t.remarks.help(number(enoughToQuote, language))}</p>
      {open.length > 0 ? (
        <>
          <section className="stack-s" aria-labelledby="remarks">
            <h2 id="remarks">{t.remarks.remarksTitle}</h2>
            <ol className="moderated">
              {open.map((r, i) => (
                <RemarkCard key={r.id} remark={r} number={i + 1} rare={rare.has(r.id)} />
              ))}
            </ol>
          </section>
          <Questions moderation={m} />
        </>
      ) : (
        <p>{t.remarks.allKept}</p>
      )}
      {kept.length > 0 && (
        <section className="stack-s" aria-labelledby="kept">
          <h2 id="kept">{t.remarks.keptTitle}</h2>
          <p className="muted">{t.remarks.keptText}</p>
          <ol className="moderated">
            {kept.map((r, i) => (
              <RemarkCard key={r.id} remark={r} number={i + 1} />
            ))}
          </ol>
        </section>
      )}
    </Page>
  );
}

/** How far each question is from being shown to the mentor. */
function Questions({ moderation: m }: { moderation: RemarkModeration }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const shown = (q: QuestionStanding) => {
    if (q.quoted > 0) return t.enough;
    return q.pending > 0 ? t.notYet(enoughToQuote) : t.notEnough(enoughToQuote);
  };
  const columns: Column<QuestionStanding>[] = [
    { key: 'question', title: t.columnQuestion, cell: (q) => pick(q.title) },
    { key: 'written', title: t.columnWritten, numeric: true, cell: (q) => number(q.written, language) },
    { key: 'accepted', title: t.columnAccepted, numeric: true, cell: (q) => number(q.accepted, language) },
    { key: 'shown', title: t.columnShown, cell: shown },
  ];
  return (
    <section className="stack-s" aria-labelledby="shown">
      <h2 id="shown">{t.questionsTitle}</h2>
      <DataTable caption={t.questionsTitle} columns={columns} rows={standingOf(m)} keyOf={(q) => `${q.title.en}\n${q.title.fr}`} />
    </section>
  );
}

const noFaults: Fault[] = [];

function Release({ moderation: m, onReleased }: { moderation: RemarkModeration; onReleased: () => void }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const once = useOnceKey();
  const [asking, setAsking] = useState(false);
  const release = useChange(RemarksReleaseDocument);
  const standing = standingOf(m);
  const shown = standing.reduce((sum, q) => sum + q.quoted, 0);
  const left = standing.reduce((sum, q) => sum + q.accepted, 0) - shown;
  const confirm = () =>
    release.mutate(
      { report: m.report, key: once(m.report) },
      {
        onSuccess: ({ remarksRelease: { done } }) => {
          void client.invalidateQueries({ queryKey: keyOf(RemarkModerationsDocument) });
          if (done) onReleased();
        },
      },
    );
  if (m.pending > 0) return <p className="muted small">{t.remarks.releaseWaits(m.pending)}</p>;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.remarks.release}</Button>
      <Confirm
        title={t.remarks.releaseTitle}
        open={asking}
        confirm={t.remarks.release}
        busy={release.isPending}
        error={release.error}
        faults={release.data?.remarksRelease.userErrors ?? noFaults}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>{t.remarks.releaseText}</p>
        <p className="strong">{t.remarks.releaseCount(shown)}</p>
        {left > 0 && <p>{t.remarks.releaseLeft(left)}</p>}
      </Confirm>
    </>
  );
}
