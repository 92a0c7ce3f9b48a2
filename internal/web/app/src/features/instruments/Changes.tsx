import type { DraftStateFragment } from '../../gql/graphql';
import { useFeatureText } from './text';

type Draft = Pick<DraftStateFragment, 'change' | 'changes'>;

/** What publishing a draft would be for those who read results over the years. */
export function ChangeClass({ draft, newest }: { draft: Draft; newest: number }) {
  const t = useFeatureText();
  const { change } = draft;
  if (!change) return <p>{t.notComparable}</p>;
  if (change === 'FIRST') return <p>{t.changeMeans.FIRST}</p>;
  return (
    <div className="stack-s">
      <p>
        <span className={`chip ${change === 'BREAKING' ? 'bad' : 'on'}`}>{t.changeClasses[change]}</span> <span className="muted">{t.comparedWith(newest)}</span>
      </p>
      <p>{draft.changes.length === 0 ? t.noChange : t.changeMeans[change]}</p>
    </div>
  );
}

/** Each difference in words, the weightiest first. */
export function ChangeList({ draft }: { draft: Draft }) {
  const t = useFeatureText();
  if (draft.changes.length === 0) return null;
  return (
    <ul className="changes-list">
      {draft.changes.map((c, i) => (
        <li key={i}>
          <span className={`chip ${c.class === 'BREAKING' ? 'bad' : ''}`}>{t.changeClasses[c.class]}</span> {c.message}
        </li>
      ))}
    </ul>
  );
}
