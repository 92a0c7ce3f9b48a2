import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number } from '../../lib/format';
import { DataTable, type Column } from '../../ui/DataTable';
import { Notice } from '../../ui/Notice';
import { cannotJudge, useMine } from './ReviewForm';
import type { Nomination } from './ReviewPage';
import { useFeatureText } from './text';

type Review = Nomination['reviews'][number];

/** The reviews that are in, as far as the reader may see them: scores first, then what was written. */
export function Reviews({ nomination: n }: { nomination: Nomination }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const own = n.ownReview?.state === 'SUBMITTED' ? n.ownReview : null;
  const all: Review[] = own ? [own, ...n.reviews] : n.reviews;
  if (all.length === 0) return null;
  const read = all.filter((r) => r.scores.length > 0);
  const name = (r: Review) => (r === own ? t.you : (r.reviewer?.name ?? t.role(r.role)));
  const rows = [
    ...n.cycle.rubric.criteria.map((one, i) => ({
      key: String(i),
      title: pick(one.name),
      note: one.weight === 0 ? t.informative : '',
      of: (r: Review) => {
        const s = r.scores[i] ?? 0;
        return s === cannotJudge ? t.cannot : s === 0 ? t.notAnswered : t.point(s);
      },
    })),
    { key: 'mean', title: t.mean, note: '', of: (r: Review) => (r.mean === null || r.mean === undefined ? t.noMean : number(r.mean, language, 2)) },
  ];
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'criterion',
      title: t.criterion,
      cell: (row) => (
        <>
          {row.title}
          {row.note !== '' && <span className="muted small block">{row.note}</span>}
        </>
      ),
    },
    ...read.map((r) => ({ key: r.id, title: name(r), numeric: true, cell: (row: (typeof rows)[number]) => row.of(r) })),
  ];
  return (
    <section className="card" aria-labelledby="reviews">
      <h2 id="reviews">{t.othersTitle}</h2>
      {own && <Done nomination={n} />}
      {read.length > 0 && <DataTable caption={t.othersTitle} columns={columns} rows={rows} keyOf={(row) => row.key} />}
      {own && !read.some((r) => r !== own) && <p className="muted">{t.othersNone}</p>}
      {read.length < all.length && (
        <ul className="seats">
          {all
            .filter((r) => r.scores.length === 0)
            .map((r) => (
              <li key={r.id}>
                <span>
                  {name(r)}
                  {r.reviewer && <span className="muted small"> {t.role(r.role)}</span>}
                </span>
                <span className="chip">{t.notIn}</span>
              </li>
            ))}
        </ul>
      )}
      {read.some((r) => r.comment !== '') && <h3>{t.commentsTitle}</h3>}
      {read
        .filter((r) => r.comment !== '')
        .map((r) => (
          <div key={r.id} className="quote stack-s">
            <p className="small strong">
              {name(r)} <span className="muted">{r === own || r.reviewer ? t.role(r.role) : ''}</span>
            </p>
            <p className="authored">{r.comment}</p>
          </div>
        ))}
    </section>
  );
}

/** After one's own: that it is in, and the way on. */
function Done({ nomination: n }: { nomination: Nomination }) {
  const t = useFeatureText();
  const { next } = useMine(n);
  return (
    <Notice kind="done" role="status">
      <p>{t.submitted}</p>
      <p>{next ? <Link to={`/awards/review/${next.id}`}>{t.next(next.nominee.name)}</Link> : t.noNext}</p>
    </Notice>
  );
}
