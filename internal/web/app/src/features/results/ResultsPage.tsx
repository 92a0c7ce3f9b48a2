import { Link, useParams } from 'react-router';
import { ReleaseDocument, ResultsDocument, ResultsTrendsDocument, type ReleaseQuery, type ResultsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { moment, number, percent } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { groupsOf } from '../../ui/figures/figures';
import { Question, type View } from '../../ui/figures/Question';
import type { Trend } from '../../ui/figures/trend';
import { NativeSelect, Tabs } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { Comments } from './Comments';
import { choicesOf, nameOf } from './cuts';
import { ExportButton } from './ExportDialog';
import { useFeatureText } from './text';
import './results.css';

type Campaign = NonNullable<ResultsQuery['campaign']>;
type Release = NonNullable<ReleaseQuery['release']>;

/** What was released of one survey: the figures of everybody or of a part, and the comments. */
export default function ResultsPage() {
  const { campaign = '' } = useParams();
  const read = useData(ResultsDocument, { campaign });
  return <Shown read={read}>{({ campaign: c }) => (c ? <Results campaign={c} /> : <Missing />)}</Shown>;
}

function Results({ campaign: c }: { campaign: Campaign }) {
  const t = useFeatureText();
  const pick = usePick();
  const [address, setAddress] = useAddress({ cut: '', view: 'bars', tab: 'figures' });
  const view: View = address.view === 'table' ? 'table' : 'bars';
  const release = c.releases.find((r) => nameOf(r) === address.cut) ?? c.releases[0];
  const everybody = c.releases.some((r) => r.dimension === 'DEPARTMENT');
  const figures = release && (
    <>
      <Choices campaign={c} cut={nameOf(release)} view={view} onChange={setAddress} />
      <Cut id={release.id} view={view} series={c.series} />
    </>
  );
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
      {!release && (
        <Empty title={t.noReleaseTitle}>
          <p>{c.state === 'RELEASED' ? t.noReleaseForYou : t.noReleaseYet}</p>
        </Empty>
      )}
      {release && !everybody && figures}
      {release && everybody && (
        <Tabs className="results-tabs" value={address.tab === 'comments' ? 'comments' : 'figures'} onChange={(tab) => setAddress({ tab: tab ?? 'figures' })} keepMounted={false}>
          <Tabs.List className="no-print" aria-label={t.tabs}>
            <Tabs.Tab value="figures">{t.figuresTab}</Tabs.Tab>
            <Tabs.Tab value="comments">{t.commentsTab}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="figures" className="stack results-panel">
            {figures}
          </Tabs.Panel>
          <Tabs.Panel value="comments" className="results-panel">
            <Comments campaign={c.id} />
          </Tabs.Panel>
        </Tabs>
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
  const labelOf = (r: Campaign['releases'][number]) => {
    if (r.dimension === 'DEPARTMENT') return t.everybody;
    return r.label ? pick(r.label) : t.notOnRecord[r.dimension];
  };
  const groups = choicesOf(campaign.releases, labelOf, language);
  // Everybody stands alone, above the parts.
  const cuts = groups.map((g) => {
    const items = g.cuts.map(({ name, label }) => ({ value: name, label }));
    return { group: t.dimensions[g.dimension], items };
  });
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

function Cut({ id, view, series }: { id: string; view: View; series: string }) {
  const read = useData(ReleaseDocument, { id });
  const of = read.data?.release;
  const waves = useData(ResultsTrendsDocument, { series, dimension: of?.dimension ?? 'DEPARTMENT', value: of?.value ?? '' }, { enabled: series !== '' && Boolean(of) });
  return (
    <Shown read={read} lines={6}>
      {({ release }) =>
        release ? (
          <div className="stack" aria-busy={read.isPlaceholderData}>
            <Asked release={release} />
            <Figures release={release} view={view} trends={waves.isPlaceholderData ? [] : (waves.data?.trends ?? [])} />
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
function Asked({ release: { dimension, label, invited, respondents, published } }: { release: Release }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const part = label ? pick(label) : dimension === 'DEPARTMENT' ? t.everybody : t.notOnRecord[dimension];
  const heading = dimension === 'DEPARTMENT' || dimension === 'DIVISION' ? part : t.partOf(t.dimensions[dimension], part);
  const known = typeof invited === 'number' && typeof respondents === 'number';
  const say = (value: number | null | undefined) => (typeof value === 'number' ? number(value, language) : <span className="why">{t.notShown}</span>);
  return (
    <section className="card" aria-labelledby="asked">
      <h2 id="asked">{heading}</h2>
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

function Figures({ release, view, trends }: { release: Release; view: View; trends: Trend[] }) {
  const t = useFeatureText();
  const pick = usePick();
  return (
    <div className="results">
      {trends.some((trend) => trend.points.some((p) => p.state === 'NOT_HELD')) && <p className="why whole">{t.trendGap}</p>}
      {groupsOf(release.questions).map(({ section, figures }) => {
        const first = figures[0]?.name ?? '';
        const questions = figures.map((figure) => (
          <Question key={figure.name} figure={figure} level={section ? 3 : 2} view={view} trend={trends.find((w) => w.figure.uid === figure.uid) ?? null} />
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
