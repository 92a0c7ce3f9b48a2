import { useFeatureText } from './text';

/** Everything held about the reader, to read and to take away. */
export function OwnData() {
  const t = useFeatureText();
  return (
    <section className="card stack" aria-labelledby="own-data">
      <h2 id="own-data">{t.ownData}</h2>
      <p className="muted">{t.ownDataText}</p>
      <div className="row">
        <a className="btn quiet" href="/d/my-data">
          {t.ownDataRead}
        </a>
        <a className="btn quiet" href="/d/my-data.json" download>
          {t.ownDataTake}
        </a>
      </div>
    </section>
  );
}
