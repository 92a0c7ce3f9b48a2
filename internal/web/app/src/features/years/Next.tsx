import { Link } from 'react-router';
import { YearNextDocument, YearNextRoundsDocument, type YearPartsFragment } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useData } from '../../lib/query';
import { useViewer } from '../../lib/session';
import { useFeatureText } from './text';

/** What was held in a closed year, each with the way to hold it again. */
export function Next({ year: y }: { year: YearPartsFragment }) {
  const t = useFeatureText();
  const pick = usePick();
  const viewer = useViewer();
  const leads = viewer?.viewerCanCloseYears ?? false;
  const held = useData(YearNextDocument, { year: y.id }, { enabled: leads && !y.open });
  const rounds = useData(YearNextRoundsDocument, { year: y.id }, { enabled: leads && !y.open && (viewer?.viewerCanRunFeedback ?? false) });
  if (!leads || y.open || !held.data) return null;
  const things = [
    ...held.data.campaigns.nodes.filter((c) => c.viewerCanRepeat).map((c) => ({ id: c.id, what: t.survey, title: pick(c.title), to: `/campaigns/${c.id}/next`, does: t.nextDo })),
    ...(rounds.data?.feedbackRounds ?? []).filter((r) => r.viewerCanRepeat).map((r) => ({ id: r.id, what: t.round, title: pick(r.title), to: `/feedback/rounds/${r.id}/next`, does: t.nextDo })),
    ...held.data.awards.nodes.flatMap((a) => (a.viewerCanEdit && a.cycles.length > 0 ? [{ id: a.id, what: t.things.CYCLE, title: pick(a.name), to: `/awards/${a.id}`, does: t.nextAward }] : [])),
  ];
  return (
    <section className="card stack-s no-print" aria-labelledby="next">
      <h2 id="next">{t.nextTitle}</h2>
      <p className="muted">{things.length > 0 ? t.nextText : t.nextNone}</p>
      <ul className="years">
        {things.map((x) => (
          <li key={x.id}>
            <span>
              <span className="muted">{x.what}</span> {x.title}
            </span>
            <Link className="btn quiet" to={x.to} aria-label={`${x.does}: ${x.title}`}>
              {x.does}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
