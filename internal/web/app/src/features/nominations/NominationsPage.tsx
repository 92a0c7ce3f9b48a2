import { Link, useLocation } from 'react-router';
import { MyNominationsDocument, NominationDraftsDocument } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useData } from '../../lib/query';
import { DataTable, type Column } from '../../ui/DataTable';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { useClosing } from './dates';
import { nextOf, type Mine } from './next';
import { useFeatureText } from './text';

/** What the viewer writes for and what they are the nominee of, year by year. */
export default function NominationsPage() {
  const t = useFeatureText();
  const read = useData(MyNominationsDocument, {});
  const drafts = useData(NominationDraftsDocument, {});
  const { state } = useLocation() as { state: { withdrawn?: string } | null };
  return (
    <Page
      title={t.title}
      lead={t.lead}
      above={
        <Link className="crumb" to="/awards">
          {t.toAwards}
        </Link>
      }
    >
      {state?.withdrawn !== undefined && (
        <Outcome>
          <p>{t.withdrawn(state.withdrawn)}</p>
        </Outcome>
      )}
      {(drafts.data?.nominationDrafts.length ?? 0) > 0 && (
        <p>
          <Link to="/awards/drafts">{t.draftsLink(drafts.data?.nominationDrafts.length ?? 0)}</Link>
        </p>
      )}
      <Shown read={read}>
        {({ myNominations: all }) =>
          all.length === 0 ? (
            <Empty title={t.emptyTitle}>
              <p>{t.emptyText}</p>
              <div className="row">
                <Link className="btn quiet" to="/awards">
                  {t.toAwards}
                </Link>
              </div>
            </Empty>
          ) : (
            [...new Set(all.map((n) => n.cycle.year))].map((year) => (
              <section key={year} className="stack-s" aria-labelledby={`year-${String(year)}`}>
                <h2 id={`year-${String(year)}`}>{year}</h2>
                <Year caption={String(year)} rows={all.filter((n) => n.cycle.year === year)} />
              </section>
            ))
          )
        }
      </Shown>
    </Page>
  );
}

function Year({ caption, rows }: { caption: string; rows: Mine[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const closing = useClosing();
  const own = (n: Mine) => n.seats.includes('NOMINEE');
  const columns: Column<Mine>[] = [
    { key: 'nominee', title: t.columnNominee, cell: (n) => <Link to={`/awards/nominations/${n.id}`}>{own(n) ? t.you : <bdi>{n.nominee.name}</bdi>}</Link> },
    { key: 'award', title: t.columnAward, cell: (n) => pick(n.cycle.award.name) },
    {
      key: 'state',
      title: t.columnState,
      cell: (n) => {
        const next = nextOf(n);
        return <span className={next.what === 'nothing' || next.what === 'letters' ? 'chip' : 'chip on'}>{own(n) && n.answer ? t.answers[n.answer] : t.states[n.can.write ? 'DRAFT' : n.can.reopen ? 'SUBMITTED' : n.state]}</span>;
      },
    },
    { key: 'next', title: t.columnNext, cell: (n) => t.next[nextOf(n).what] },
    {
      key: 'until',
      title: t.columnUntil,
      cell: (n) => {
        const { phase } = nextOf(n);
        return phase ? closing(n.cycle.phases, phase) : '';
      },
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={(n) => n.id} />;
}
