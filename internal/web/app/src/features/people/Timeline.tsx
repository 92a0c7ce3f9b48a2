import { RecognitionTimelineDocument } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useData } from '../../lib/query';
import { Failed, Loading } from '../../ui/states';
import { useFeatureText } from './text';

/** What somebody was recognised for, as far as the reader may see it. */
export function Timeline({ person }: { person: string }) {
  const t = useFeatureText();
  const pick = usePick();
  const read = useData(RecognitionTimelineDocument, { person });
  const all = read.data?.recognitionTimeline;
  return (
    <section className="card stack-s" aria-labelledby="recognition">
      <h2 id="recognition">{t.recognition}</h2>
      {read.isPending && <Loading lines={2} />}
      {read.error && !all && <Failed error={read.error} />}
      {all?.length === 0 && <p className="muted">{t.recognitionNone}</p>}
      {all && all.length > 0 && (
        <ol className="timeline">
          {all.map((h) => (
            <li key={h.id}>
              <span className="timeline-year">{h.year}</span>
              <span>
                {pick(h.title)} <span className="muted small">{t.recognitionKinds[h.kind]}</span> {h.consent !== 'AGREED' && <span className="chip">{t.recognitionPrivate}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
