import { Link } from 'react-router';
import { ModerationsDocument, RemarkModerationsDocument, RemarkReviewsDocument, type ModerationsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, dayIn, number } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { useFeatureText } from './text';

type Moderation = ModerationsQuery['moderations'][number];

/** The surveys whose comments wait for the moderator. */
export default function ModerationListPage() {
  const t = useFeatureText();
  const viewer = useViewer();
  const read = useData(ModerationsDocument, {});
  const remarks = useData(RemarkModerationsDocument, {}, { enabled: viewer?.viewerCanModerateFeedback ?? false });
  const reviews = useData(RemarkReviewsDocument, {}, { enabled: viewer?.viewerCanModerateFeedback ?? false });
  const reports = remarks.data?.remarkModerations.length ?? 0;
  const asked = reviews.data?.remarkReviews.filter((r) => r.state === 'ASKED').length ?? 0;
  return (
    <Page title={t.title} lead={t.lead}>
      {reports + asked > 0 && (
        <Notice>
          {reports > 0 && <p>{t.remarks.waiting(reports)}</p>}
          {asked > 0 && <p>{t.reviews.waiting(asked)}</p>}
          <p>
            <Link to="/moderation/feedback">{t.remarks.toThem}</Link>
          </p>
        </Notice>
      )}
      <Shown read={read}>
        {({ moderations }) =>
          moderations.length > 0 ? (
            <List rows={moderations} />
          ) : (
            reports + asked === 0 && (
              <Empty title={t.emptyTitle}>
                <p>{t.emptyText}</p>
              </Empty>
            )
          )
        }
      </Shown>
    </Page>
  );
}

function List({ rows }: { rows: Moderation[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const columns: Column<Moderation>[] = [
    { key: 'title', title: t.columnTitle, cell: ({ campaign: c }) => <Link to={`/moderation/${c.id}`}>{pick(c.title)}</Link> },
    { key: 'wave', title: t.columnWave, cell: ({ campaign: c }) => t.seriesWave(c.series, c.wave) },
    { key: 'closed', title: t.columnClosed, cell: ({ campaign: c }) => (c.closed ? <span className="nowrap">{date(dayIn(zone, new Date(c.closed)), language, 'short')}</span> : '') },
    { key: 'pending', title: t.columnPending, numeric: true, cell: (m) => number(m.pending, language) },
    { key: 'decided', title: t.columnDecided, numeric: true, cell: (m) => number(m.accepted + m.withheld, language) },
    { key: 'state', title: t.columnState, cell: (m) => <State moderation={m} /> },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} keyOf={(m) => m.campaign.id} />;
}

function State({ moderation: m }: { moderation: Moderation }) {
  const t = useFeatureText();
  if (m.released) return <span className="chip">{t.stateReleased}</span>;
  return <span className="chip on">{m.pending > 0 ? t.stateWaiting : t.stateReady}</span>;
}
