import { Link } from 'react-router';
import { RecognitionsDocument, type RecognitionsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, moment } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { Badge } from './Badge';
import { StateChip } from './StateChip';
import { useFeatureText } from './text';
import './recognition.css';

type Recognition = RecognitionsQuery['myRecognitions'][number];

/** What somebody was recognised for, newest first. */
export default function RecognitionPage() {
  const t = useFeatureText();
  const manages = useViewer()?.viewerCanManageCertificates ?? false;
  const read = useData(RecognitionsDocument, {});
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        manages && (
          <Link className="btn quiet" to="/recognition/certificates">
            {t.manage}
          </Link>
        )
      }
      narrow
    >
      <Shown read={read}>
        {({ myRecognitions: all }) =>
          all.length === 0 ? (
            <Empty title={t.empty}>
              <p>{t.emptyText}</p>
            </Empty>
          ) : (
            <>
              <p className="muted small">{t.checkHint}</p>
              <ol className="recognition-list">
                {all.map((r) => (
                  <li key={r.id}>
                    <One recognition={r} />
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Shown>
    </Page>
  );
}

function One({ recognition: r }: { recognition: Recognition }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const title = pick(r.title);
  return (
    <article className="card stack-s recognition" aria-labelledby={r.id}>
      <h2 id={r.id}>{title}</h2>
      <p>
        {t.kinds[r.kind]} · {r.until ? t.period(date(r.since, language), date(r.until, language)) : date(r.since, language)}
      </p>
      <p className="muted">{t.presentedBy(r.presenter)}</p>
      {r.certificates.length === 0 && <p role="status">{t.making}</p>}
      {r.certificates.map((c) => (
        <Copy key={c.id} certificate={c} title={title} />
      ))}
    </article>
  );
}

function Copy({ certificate: c, title }: { certificate: Recognition['certificates'][number]; title: string }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  return (
    <div className="stack-s">
      {c.state !== 'CURRENT' && (
        <p>
          <StateChip state={c.state} /> <span className="muted small">{t.issuedOn(moment(c.issued, zone, language))}</span>
        </p>
      )}
      <p className="row">
        {c.state === 'CURRENT' && (
          <>
            <a className="btn" href={c.pdf} download aria-label={t.downloadOf(title)}>
              {t.download}
            </a>
            <a href={c.page} aria-label={t.asPageOf(title)}>
              {t.asPage}
            </a>
          </>
        )}
        <a href={c.verification} aria-label={t.checkOf(title)}>
          {t.check}
        </a>
      </p>
      <p className="muted small code">{c.code}</p>
      {c.state === 'CURRENT' && <Badge certificate={c.id} title={title} />}
    </div>
  );
}
