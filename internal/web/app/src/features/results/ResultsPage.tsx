import { Link, useParams } from 'react-router';
import { ReleaseDocument, ResultsDocument, type ResultsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { moment, number, percent } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { NativeSelect } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { ExportButton } from './ExportDialog';
import { groupsOf, trendOf, type Release, type Wave } from './figures';
import { Question, type View } from './Question';
import { useFeatureText } from './text';
import { useWaves } from './useWaves';
import './results.css';

type Campaign = NonNullable<ResultsQuery['campaign']>;

/** The released figures of one survey, of the department or of one division. */
export default function ResultsPage() {
  const { campaign = '' } = useParams();
  const read = useData(ResultsDocument, { campaign });
  return <Shown read={read}>{({ campaign: c }) => (c ? <Results campaign={c} /> : <Missing />)}</Shown>;
}

function Results({ campaign: c }: { campaign: Campaign }) {
  const t = useFeatureText();
  const pick = usePick();
  const [address, setAddress] = useAddress({ cut: '', view: 'bars' });
  const view: View = address.view === 'table' ? 'table' : 'bars';
  const release = c.releases.find((r) => (r.division?.id ?? '') === address.cut) ?? c.releases[0];
  const waves = useWaves(c, release?.division?.id ?? '');
  return (
    <Page
      title={pick(c.title)}
      lead={t.seriesWave(c.series, c.wave)}
      above={
        <Link className="crumb no-print" to="/results">
          {t.title}
        </Link>
      }
      actions={release && <Actions campaign={c.id} release={release.id} />}
    >
      {release ? (
        <>
          <Choices campaign={c} cut={release.division?.id ?? ''} view={view} onChange={setAddress} />
          <Cut id={release.id} view={view} wave={c.wave} waves={waves} />
        </>
      ) : (
        <Empty title={t.noReleaseTitle}>
          <p>{c.state === 'RELEASED' ? t.noReleaseForYou : t.noReleaseYet}</p>
        </Empty>
      )}
    </Page>
  );
}

function Actions({ campaign, release }: { campaign: string; release: string }) {
  const t = useFeatureText();
  const ui = useUiText();
  return (
    <>
      <a className="btn quiet" href={`/d/release/${release}`} download>
        {t.download}
      </a>
      <ExportButton campaign={campaign} release={release} />
      <Button kind="quiet" onClick={() => window.print()}>
        {ui.print}
      </Button>
    </>
  );
}

type ChoicesProps = { campaign: Campaign; cut: string; view: View; onChange: (change: { cut?: string; view?: string }) => void };

function Choices({ campaign, cut, view, onChange }: ChoicesProps) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const cuts = campaign.releases
    .map((r) => ({ value: r.division?.id ?? '', label: r.division ? pick(r.division.name) : t.everybody }))
    .sort((a, b) => Number(a.value !== '') - Number(b.value !== '') || a.label.localeCompare(b.label, language));
  return (
    <div className="filters no-print">
      <NativeSelect label={t.whose} value={cut} onChange={(e) => onChange({ cut: e.currentTarget.value })} data={cuts} />
      <NativeSelect
        label={t.shownAs}
        value={view}
        onChange={(e) => onChange({ view: e.currentTarget.value })}
        data={[
          { value: 'bars', label: t.asBars },
          { value: 'table', label: t.asTable },
        ]}
      />
    </div>
  );
}

function Cut({ id, view, wave, waves }: { id: string; view: View; wave: number; waves: Wave[] }) {
  const read = useData(ReleaseDocument, { id });
  return (
    <Shown read={read} lines={6}>
      {({ release }) =>
        release ? (
          <div className="stack" aria-busy={read.isPlaceholderData}>
            <Asked release={release} />
            <Figures release={release} view={view} wave={wave} waves={waves} />
          </div>
        ) : (
          <NoneForYou />
        )
      }
    </Shown>
  );
}

function NoneForYou() {
  const t = useFeatureText();
  return (
    <Empty title={t.noReleaseTitle}>
      <p>{t.noReleaseForYou}</p>
    </Empty>
  );
}

/** Whose answers these are, and how many were asked and answered. */
function Asked({ release: { division, invited, respondents, published } }: { release: Release }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const known = typeof invited === 'number' && typeof respondents === 'number';
  const say = (value: number | null | undefined) => (typeof value === 'number' ? number(value, language) : <span className="why">{t.notShown}</span>);
  return (
    <section className="card" aria-labelledby="asked">
      <h2 id="asked">{division ? pick(division.name) : t.everybody}</h2>
      <dl className="figures">
        <div>
          <dt>{t.invited}</dt>
          <dd>{say(invited)}</dd>
        </div>
        <div>
          <dt>{t.respondents}</dt>
          <dd>{say(respondents)}</dd>
        </div>
        {known && (
          <div>
            <dt>{t.rate}</dt>
            <dd>{percent(respondents / Math.max(1, invited), language)}</dd>
          </div>
        )}
      </dl>
      {!known && <p className="why">{t.respondentsWhy}</p>}
      <p className="muted small">{t.released(moment(published, zone, language))}</p>
    </section>
  );
}

function Figures({ release, view, wave, waves }: { release: Release; view: View; wave: number; waves: Wave[] }) {
  const pick = usePick();
  return (
    <div className="results">
      {groupsOf(release.questions).map(({ section, figures }) => {
        const first = figures[0]?.name ?? '';
        const questions = figures.map((figure) => (
          <Question key={figure.name} figure={figure} level={section ? 3 : 2} view={view} trend={trendOf(waves, wave, figure)} />
        ));
        return section ? (
          <section key={first} className="card whole">
            <h2>{pick(section)}</h2>
            <div className="multiples">{questions}</div>
          </section>
        ) : (
          <section key={first} className="card">
            {questions}
          </section>
        );
      })}
    </div>
  );
}
