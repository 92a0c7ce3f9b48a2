import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { AwardRetireDocument, AwardsDocument, type AwardsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { useColumns } from '../../lib/columns';
import { date } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useViewer } from '../../lib/session';
import { BulkAct, BulkBar } from '../../ui/BulkAct';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filters } from '../../ui/Filters';
import { Checkbox } from '../../ui/inputs';
import { ListTools } from '../../ui/ListTools';
import { NothingFound } from '../../ui/NothingFound';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { SearchField } from '../../ui/SearchField';
import { Empty, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { YearFilter, yearScope } from '../../ui/YearFilter';
import { useFeatureText } from './text';
import './awards.css';

type Award = AwardsQuery['awards']['nodes'][number];

/** The awards of the department, with their call and their last recipients. */
export default function AwardsPage() {
  const t = useFeatureText();
  const ui = useUiText();
  const pick = usePick();
  const runs = useViewer()?.viewerCanRunAwards ?? false;
  const [address, setAddress] = useAddress({ search: '', retired: '', year: '' });
  const pager = usePager(50);
  const read = useData(AwardsDocument, { first: pager.size, after: pager.after, search: address.search || null, retired: address.retired !== '', ...yearScope(address.year) });
  const client = useQueryClient();
  const columns = useColumns('awards', useAwardColumns());
  const [chosen, setChosen] = useState<string[]>([]);
  const [done, setDone] = useState('');
  const retire = useChange(AwardRetireDocument);
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
      {done !== '' && (
        <Outcome key={done}>
          <p>{done}</p>
        </Outcome>
      )}
      <Filters>
        <SearchField value={address.search} onChange={(search) => setAddress({ search })} />
        <YearFilter value={address.year} onChange={(year) => setAddress({ year })} />
        <Checkbox label={t.withRetired} checked={address.retired !== ''} onChange={(e) => setAddress({ retired: e.currentTarget.checked ? 'yes' : '' })} />
      </Filters>
      <Shown read={read}>
        {({ awards: list }) =>
          list.totalCount > 0 ? (
            <>
              <Asked awards={list.nodes} />
              <ListTools files="/d/list/awards" asked={address} columns={columns}>
                {runs && (
                  <BulkBar rows={list.nodes} keyOf={(a) => a.id} chosen={chosen} onChoose={setChosen}>
                    {(these) =>
                      [true, false].map((retired) => (
                        <BulkAct
                          key={String(retired)}
                          label={(n) => (retired ? t.bulkRetire(n) : t.bulkResume(n))}
                          title={(n) => (retired ? t.bulkRetireTitle(n) : t.bulkResumeTitle(n))}
                          text={<p>{retired ? t.retireText : t.bulkResumeText}</p>}
                          confirm={(retired ? t.retire : t.resume).replace('…', '')}
                          these={these}
                          keyOf={(a) => a.id}
                          nameOf={(a) => pick(a.name)}
                          refused={(a) => (a.retired === retired ? (retired ? t.isRetired : t.isGiven) : '')}
                          act={(a) => retire.mutateAsync({ award: a.id, retired }).then((r) => r.awardRetire.userErrors.map((f) => f.message).join(' '))}
                          onDone={(n, failed) => {
                            setChosen([]);
                            setDone([retired ? t.bulkRetired(n) : t.bulkResumed(n), ...failed].join(' '));
                            void client.invalidateQueries({ queryKey: keyOf(AwardsDocument) });
                          }}
                        />
                      ))
                    }
                  </BulkBar>
                )}
              </ListTools>
              <DataTable caption={t.title} columns={columns.shown} rows={list.nodes} keyOf={(a) => a.id} {...(runs ? { choice: { chosen, onChoose: setChosen, label: (a: Award) => ui.choose(pick(a.name)) } } : {})} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          ) : address.search !== '' || address.year !== '' ? (
            <NothingFound onClear={() => setAddress({ search: '', year: '' })} />
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

function useAwardColumns(): Column<Award>[] {
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
  return [
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
}
