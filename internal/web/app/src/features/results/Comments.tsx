import { ResultsCommentsDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { moment, number } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Empty, Shown } from '../../ui/states';
import { useFeatureText } from './text';

/** What people wrote, as it was released after moderation: of everybody, in a drawn order. */
export function Comments({ campaign }: { campaign: string }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone, minimumGroup } = useDepartment();
  const read = useData(ResultsCommentsDocument, { campaign });
  return (
    <Shown read={read}>
      {({ campaign: c }) => {
        const comments = c?.comments;
        if (!comments) {
          return (
            <Empty title={t.noCommentsTitle}>
              <p>{t.noCommentsText(minimumGroup)}</p>
            </Empty>
          );
        }
        if (comments.questions.length === 0) {
          return (
            <Empty title={t.fewCommentsTitle}>
              <p>{t.fewCommentsText(minimumGroup)}</p>
            </Empty>
          );
        }
        return (
          <div className="stack">
            <p className="muted">{t.commentsNote(moment(comments.published, zone, language))}</p>
            {comments.questions.map((q) => (
              <section key={q.name} className="card comments" aria-labelledby={`comments-${q.name}`}>
                <h2 id={`comments-${q.name}`}>{pick(q.title)}</h2>
                <p className="muted small">{t.commentCount(q.comments.length, number(q.comments.length, language))}</p>
                <ul>
                  {q.comments.map((comment, i) => (
                    <li key={i} className="authored">
                      {comment}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        );
      }}
    </Shown>
  );
}
