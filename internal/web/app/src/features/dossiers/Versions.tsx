import type { DossierPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../lib/format';
import { useDepartment } from '../../lib/session';
import { useFeatureText } from './text';

/** What was frozen, the newest first, with its files. */
export function Versions({ dossier: d }: { dossier: DossierPartsFragment }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  return (
    <section className="card stack" aria-labelledby="versions">
      <h2 id="versions">{t.versions}</h2>
      <ol className="dossier-lines">
        {d.versions.map((v) => (
          <li key={v.id} className="stack-s">
            <h3>
              {t.versionNumber(v.number)} · {t.states[v.state]}
            </h3>
            <p className="muted">{t.frozenOn(moment(v.frozen, zone, language))}</p>
            {v.pages === null || v.pages === undefined ? (
              <p role="status">{t.making}</p>
            ) : (
              <p className="row">
                <a className="btn" href={v.pdf} download aria-label={t.downloadOf(v.number)}>
                  {t.download}
                </a>
                <span>{t.pages(v.pages)}</span>
                <a href={v.page} aria-label={t.asPageOf(v.number)}>
                  {t.asPage}
                </a>
                <a href={v.verification} aria-label={t.checkOf(v.number)}>
                  {t.check}
                </a>
              </p>
            )}
            <p className="muted small dossier-sources">{v.code}</p>
            {(v.summaryPdf ?? v.parts.length > 0) && (
              <details>
                <summary>{t.partsOf(v.number)}</summary>
                <ul className="dossier-files">
                  {v.summaryPdf && v.summaryXlsx && (
                    <>
                      <li>
                        <a href={v.summaryPdf} download>
                          {t.summaryPdf}
                        </a>
                      </li>
                      <li>
                        <a href={v.summaryXlsx} download>
                          {t.summaryXlsx}
                        </a>
                      </li>
                    </>
                  )}
                  {v.parts.map((p) => (
                    <li key={p.pdf}>
                      <a href={p.pdf} download lang={d.language}>
                        {p.title}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
