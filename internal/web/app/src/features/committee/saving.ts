import { useEffect, useRef, useState } from 'react';
import { ReviewSaveDocument, type ReviewInput } from '../../gql/graphql';
import { request } from '../../lib/graphql';
import { useErrorText } from '../../ui/states';
import { useFeatureText } from './text';

export type Written = Omit<ReviewInput, 'revision'>;

/** Keeps a review a moment after each change, one save at a time, and at once when its reader leaves
 * for another screen. What another window saved is never overwritten: elsewhere says that it did. */
export function useSaving(nomination: string, from: number, values: Written, onSaved: (revision: number, values: Written) => void) {
  const t = useFeatureText();
  const say = useErrorText();
  const revision = useRef(from);
  const sent = useRef(JSON.stringify(values));
  const running = useRef<Promise<void>>(Promise.resolve());
  const over = useRef(false);
  const [said, setSaid] = useState('');
  const [elsewhere, setElsewhere] = useState(false);
  const latest = useRef(values);
  latest.current = values;
  const save = () => {
    running.current = running.current.then(async () => {
      const now = latest.current;
      const text = JSON.stringify(now);
      if (over.current || text === sent.current) return;
      setSaid(t.saving);
      try {
        const { reviewSave: kept } = await request(ReviewSaveDocument, { nomination, input: { ...now, revision: revision.current } });
        const own = kept.nomination?.ownReview;
        if (own) {
          revision.current = own.revision;
          sent.current = text;
          onSaved(own.revision, now);
          setSaid(t.saved);
        } else {
          setElsewhere(kept.userErrors.some((f) => f.code === 'CONFLICT'));
          setSaid(kept.userErrors[0]?.message ?? t.unsaved);
        }
      } catch (err) {
        setSaid(say(err));
      }
    });
    return running.current;
  };
  const text = JSON.stringify(values);
  useEffect(() => {
    if (text === sent.current) return undefined;
    setSaid(t.unsaved);
    const timer = setTimeout(() => void save(), 1000);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (!over.current && JSON.stringify(latest.current) !== sent.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      void save();
    };
  }, []);
  return {
    said,
    elsewhere,
    /** Saves what is not saved yet; gives whether everything is. */
    settle: () => save().then(() => JSON.stringify(latest.current) === sent.current),
    revision: () => revision.current,
    /** Nothing is to be saved any more. */
    end: () => {
      over.current = true;
    },
  };
}
