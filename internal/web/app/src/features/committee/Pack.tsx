import { useFeatureText } from './text';

/** All that the reader may read of a year, as one file. */
export function Pack({ cycle }: { cycle: string }) {
  const t = useFeatureText();
  return (
    <section className="card no-print" aria-labelledby="pack">
      <h2 id="pack">{t.packTitle}</h2>
      <p className="muted small">{t.packText}</p>
      <div className="row">
        <a className="btn quiet" href={`/d/nominations/${cycle}.pdf`} download>
          {t.packDo}
        </a>
      </div>
    </section>
  );
}
