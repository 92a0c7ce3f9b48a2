import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { NominationBeginDocument, NominationCallDocument, NominationCandidatesDocument, type NominationCallQuery, type NominationCandidatesQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { date } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useTerm } from '../../lib/session';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { Failed, Shown } from '../../ui/states';
import { useKeep } from './cache';
import { useClosing } from './dates';
import { noFaults } from './faults';
import { useFeatureText } from './text';
import './nominations.css';

type Call = NonNullable<NominationCallQuery['awardCycle']>;
type Candidate = NominationCandidatesQuery['nominationCandidates'][number];

/** Looks for a colleague and begins their nomination for one year of an award. */
export default function NominatePage() {
  const { id = '' } = useParams();
  const read = useData(NominationCallDocument, { cycle: id });
  return <Shown read={read}>{({ awardCycle: call }) => (call ? <Choose call={call} /> : <Missing />)}</Shown>;
}

function Choose({ call: c }: { call: Call }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const closing = useClosing();
  const navigate = useNavigate();
  const keep = useKeep();
  const [address, setAddress] = useAddress({ search: '' });
  const words = address.search.trim();
  const read = useData(NominationCandidatesDocument, { cycle: c.id, search: words }, { enabled: words !== '' && c.viewerCanNominate });
  const begin = useChange(NominationBeginDocument);
  const [chosen, setChosen] = useState('');
  const taken = c.phases.find((p) => p.kind === 'NOMINATION');
  const start = (candidate: Candidate) => {
    setChosen(candidate.id);
    begin.mutate(
      { cycle: c.id, nominee: candidate.id },
      {
        onSuccess: ({ nominationBegin: { nomination } }) => {
          if (!nomination) return;
          keep(nomination);
          void navigate(`/awards/nominations/${nomination.id}`);
        },
      },
    );
  };
  return (
    <Page
      title={t.nominateTitle}
      lead={c.viewerCanNominate ? t.nominateLead(pick(c.award.name), String(c.year), closing(c.phases, 'NOMINATION')) : t.about(pick(c.award.name), String(c.year))}
      above={
        <Link className="crumb" to={`/awards/cycles/${c.id}`}>
          {t.about(pick(c.award.name), String(c.year))}
        </Link>
      }
    >
      {!c.viewerCanNominate ? (
        <div className="card empty">
          <h2>{t.notTaken}</h2>
          {taken && <p>{t.takenFrom(date(taken.from, language), date(taken.to, language))}</p>}
          <div className="row">
            <Link className="btn quiet" to={`/awards/cycles/${c.id}`}>
              {t.toCall}
            </Link>
          </div>
        </div>
      ) : (
        <>
          <p>{t.nominateHow}</p>
          {begin.error && <Failed error={begin.error} />}
          <ErrorSummary faults={begin.data?.nominationBegin.userErrors ?? noFaults} fieldOf={() => undefined} />
          <div role="search">
            <SearchField label={t.searchLabel} value={address.search} onChange={(search) => setAddress({ search })} />
          </div>
          {words === '' ? (
            <p className="muted">{t.searchHint}</p>
          ) : (
            <Shown read={read}>
              {({ nominationCandidates: found }) =>
                found.length === 0 ? (
                  <p className="card" role="status">
                    {t.foundNobody}
                  </p>
                ) : (
                  <>
                    <Found rows={found} busy={begin.isPending ? chosen : ''} onChoose={start} />
                    {found.length === 20 && <p className="muted small">{t.foundMany}</p>}
                  </>
                )
              }
            </Shown>
          )}
        </>
      )}
    </Page>
  );
}

function Found({ rows, busy, onChoose }: { rows: Candidate[]; busy: string; onChoose: (candidate: Candidate) => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const term = useTerm();
  const columns: Column<Candidate>[] = [
    { key: 'name', title: t.columnName, cell: (c) => <bdi>{c.name}</bdi> },
    { key: 'rank', title: t.columnRank, cell: (c) => (c.rank === '' ? '' : term('ranks', c.rank)) },
    { key: 'division', title: t.columnDivision, cell: (c) => (c.division ? pick(c.division) : '') },
    {
      key: 'may',
      title: t.columnMay,
      cell: (c) => (
        <>
          <Button kind="quiet" aria-label={t.beginLabel(c.name)} disabled={c.refusals.length > 0} busy={busy === c.id} onClick={() => onChoose(c)}>
            {t.begin}
          </Button>
          {c.refusals.length > 0 && (
            <>
              <p className="small">{t.excluded}</p>
              <ul className="small">
                {c.refusals.map((why) => (
                  <li key={why}>{why}</li>
                ))}
              </ul>
            </>
          )}
        </>
      ),
    },
  ];
  return <DataTable caption={t.candidates} columns={columns} rows={rows} keyOf={(c) => c.id} />;
}
