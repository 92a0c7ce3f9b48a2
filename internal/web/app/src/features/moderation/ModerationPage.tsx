import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { CommentsReleaseDocument, ModerationDocument, type CommentState, type ModerationQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { moment, number } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import type { Fault } from '../../ui/ErrorSummary';
import { Filter, Filters } from '../../ui/Filters';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { CommentCard } from './CommentCard';
import { useFeatureText } from './text';
import './moderation.css';

type Moderation = NonNullable<ModerationQuery['moderation']>;
const states = ['PENDING', 'ACCEPTED', 'WITHHELD'] as const satisfies readonly CommentState[];

/** The comments of one survey, to be gone through and then released. */
export default function ModerationPage() {
  const { campaign = '' } = useParams();
  const ui = useUiText();
  const t = useFeatureText();
  const [address, setAddress] = useAddress({ question: '', state: '' });
  const state = oneOf(states, address.state);
  const pager = usePager(50);
  const read = useData(ModerationDocument, { campaign, first: pager.size, after: pager.after, question: address.question || null, state });
  const pick = usePick();
  return (
    <Shown read={read}>
      {({ moderation: m }) => {
        if (!m) return <Missing />;
        const narrowed = address.question !== '' || state !== null;
        return (
          <Frame moderation={m}>
            {m.released ? (
              <Released moderation={m} />
            ) : (
              <>
                <p className="muted">{t.help}</p>
                <Filters>
                  {m.questions.length > 1 && (
                    <Filter
                      label={t.question}
                      every={ui.all}
                      value={address.question}
                      options={m.questions.map((q) => ({ value: q.name, label: pick(q.title) }))}
                      onChange={(question) => setAddress({ question })}
                    />
                  )}
                  <Filter label={t.state} every={ui.all} value={state ?? ''} options={states.map((s) => ({ value: s, label: t.states[s] }))} onChange={(chosen) => setAddress({ state: chosen })} />
                </Filters>
                {m.comments.totalCount === 0 && narrowed ? (
                  <NothingFound onClear={() => setAddress({ question: '', state: '' })} />
                ) : (
                  <ol className="moderated" start={pager.page * pager.size + 1}>
                    {m.comments.nodes.map((comment, i) => (
                      <CommentCard key={comment.id} comment={comment} number={pager.page * pager.size + i + 1} title={titleOf(m, comment.question)} />
                    ))}
                  </ol>
                )}
                <Pager pager={pager} shown={m.comments.nodes.length} total={m.comments.totalCount} info={m.comments.pageInfo} waiting={read.isPlaceholderData} />
                <Questions moderation={m} />
              </>
            )}
          </Frame>
        );
      }}
    </Shown>
  );
}

function titleOf(m: Moderation, question: string) {
  return m.questions.find((q) => q.name === question)?.title ?? { en: question, fr: question };
}

function Frame({ moderation: m, children }: { moderation: Moderation; children: React.ReactNode }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const total = m.pending + m.accepted + m.withheld;
  return (
    <Page
      title={pick(m.campaign.title)}
      lead={`${t.seriesWave(m.campaign.series, m.campaign.wave)} · ${t.progress(number(total - m.pending, language), number(total, language))}`}
      above={
        <Link className="crumb no-print" to="/moderation">
          {t.title}
        </Link>
      }
      {...(m.released ? {} : { actions: <Release moderation={m} /> })}
    >
      {children}
    </Page>
  );
}

function Release({ moderation: m }: { moderation: Moderation }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const once = useOnceKey();
  const [asking, setAsking] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const release = useChange(CommentsReleaseDocument);
  const shown = m.questions.filter((q) => q.enough).reduce((sum, q) => sum + q.accepted, 0);
  const left = m.accepted - shown;
  const confirm = () =>
    release.mutate(
      { campaign: m.campaign.id, key: once(m.campaign.id) },
      {
        onSuccess: ({ commentsRelease: { userErrors } }) => {
          setFaults(userErrors);
          if (userErrors.length === 0) setAsking(false);
          void client.invalidateQueries({ queryKey: keyOf(ModerationDocument) });
        },
      },
    );
  if (!m.viewerCanRelease) return <p className="muted small">{t.releaseWaits(m.pending)}</p>;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.release}</Button>
      <Confirm title={t.releaseTitle} open={asking} confirm={t.release} busy={release.isPending} error={release.error} faults={faults} onConfirm={confirm} onClose={() => setAsking(false)}>
        <p>{t.releaseText}</p>
        <p className="strong">{t.releaseCount(shown)}</p>
        {left > 0 && <p>{t.releaseLeft(left)}</p>}
      </Confirm>
    </>
  );
}

function Released({ moderation: m }: { moderation: Moderation }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const viewer = useViewer();
  return (
    <>
      <Notice kind="done" role="status">
        <p className="strong">{t.releasedTitle}</p>
        <p>{t.releasedText(moment(m.released ?? '', zone, language))}</p>
        {viewer?.viewerCanSeeResults && (
          <p>
            <Link to={`/results/${m.campaign.id}?tab=comments`}>{t.toResults}</Link>
          </p>
        )}
      </Notice>
      <Questions moderation={m} />
    </>
  );
}

/** How far each question is from being shown. */
function Questions({ moderation: m }: { moderation: Moderation }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const shown = (q: Moderation['questions'][number]) => {
    if (q.enough) return t.enough;
    return q.pending > 0 ? t.notYet(m.minimum) : t.notEnough(m.minimum);
  };
  const columns: Column<Moderation['questions'][number]>[] = [
    { key: 'question', title: t.columnQuestion, cell: (q) => pick(q.title) },
    { key: 'written', title: t.columnWritten, numeric: true, cell: (q) => number(q.written, language) },
    { key: 'accepted', title: t.columnAccepted, numeric: true, cell: (q) => number(q.accepted, language) },
    { key: 'shown', title: t.columnShown, cell: shown },
  ];
  return (
    <section className="stack-s" aria-labelledby="shown">
      <h2 id="shown">{t.questionsTitle}</h2>
      <DataTable caption={t.questionsTitle} columns={columns} rows={m.questions} keyOf={(q) => q.name} />
    </section>
  );
}
