import { Link } from 'react-router';
import { AwardsDocument, type AwardsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { date } from '../../lib/format';
import { useData } from '../../lib/query';
import { useViewer } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { Checkbox } from '../../ui/inputs';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './awards.css';

type Award = AwardsQuery['awards']['nodes'][number];

/** The awards of the department, with their call and their last recipients. */
export default function AwardsPage() {
  const t = useFeatureText();
  const runs = useViewer()?.viewerCanRunAwards ?? false;
  const [address, setAddress] = useAddress({ search: '', retired: '' });
  const pager = usePager(50);
  const read = useData(AwardsDocument, { first: pager.size, after: pager.after, search: address.search || null, retired: address.retired !== '' });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <Link className="btn quiet" to="/awards/nominations">
            {t.myNominations}
          </Link>
          {runs && (
            <>
              <Link className="btn quiet" to="/committees">
                {t.committees}
              </Link>
              <Link className="btn" to="/awards/new">
                {t.make}
              </Link>
            </>
          )}
        </>
      }
    >
      <div className="row row-end no-print">
        <SearchField value={address.search} onChange={(search) => setAddress({ search })} />
        <Checkbox label={t.withRetired} checked={address.retired !== ''} onChange={(e) => setAddress({ retired: e.currentTarget.checked ? 'yes' : '' })} />
      </div>
      <Shown read={read}>
        {({ awards: list }) =>
          list.totalCount > 0 ? (
            <>
              <Asked awards={list.nodes} />
              <List rows={list.nodes} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          ) : address.search !== '' ? (
            <NothingFound onClear={() => setAddress({ search: '' })} />
          ) : (
            <Empty title={t.emptyTitle}>
              <p>{runs ? t.emptyText : t.emptyRead}</p>
              {runs && (
                <div className="row">
                  <Link className="btn" to="/awards/new">
                    {t.make}
                  </Link>
                </div>
              )}
            </Empty>
          )
        }
      </Shown>
    </Page>
  );
}

/** The years that the reader helps to decide. */
function Asked({ awards }: { awards: Award[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const years = awards.flatMap((award) => award.cycles.filter((c) => c.viewerDuty && (c.state === 'CALLED' || c.state === 'SEALED')).map((cycle) => ({ award, cycle })));
  if (years.length === 0) return null;
  return (
    <section className="card" aria-labelledby="asked">
      <h2 id="asked">{t.asked}</h2>
      <ul className="award-years">
        {years.map(({ award, cycle }) => {
          const reviews = cycle.phases.find((p) => p.kind === 'REVIEW');
          const at = `/awards/cycles/${cycle.id}`;
          return (
            <li key={cycle.id} className="row">
              <Link to={`${at}/reviews`}>{t.askedReviews(pick(award.name), String(cycle.year))}</Link>
              {cycle.viewerDuty !== 'MEMBER' && <Link to={`${at}/committee`}>{t.askedCommittee(pick(award.name), String(cycle.year))}</Link>}
              {reviews && <span className="muted small">{t.askedWhen(date(reviews.from, language), date(reviews.to, language))}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function List({ rows }: { rows: Award[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const now = (a: Award) => {
    const [cycle] = a.cycles;
    if (!cycle) return t.noYear;
    const nominations = cycle.phases.find((p) => p.kind === 'NOMINATION');
    return `${String(cycle.year)}: ${cycle.state === 'CALLED' && nominations ? t.nominationsUntil(date(nominations.to, language)) : t.states[cycle.state]}`;
  };
  const last = (a: Award) => {
    const year = a.recipients[0]?.year;
    const names = a.recipients.filter((r) => r.year === year).map((r) => r.name);
    return year === undefined ? '' : `${String(year)}: ${listOf(names, language)}`;
  };
  const columns: Column<Award>[] = [
    {
      key: 'name',
      title: t.columnName,
      cell: (a) => (
        <>
          <Link to={`/awards/${a.id}`}>{pick(a.name)}</Link> {a.retired && <span className="chip">{t.retiredChip}</span>}
        </>
      ),
    },
    { key: 'level', title: t.columnLevel, cell: (a) => (a.division ? pick(a.division.name) : t.levels[a.level]) },
    { key: 'now', title: t.columnNow, cell: now },
    { key: 'last', title: t.columnLast, cell: last },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} keyOf={(a) => a.id} />;
}
