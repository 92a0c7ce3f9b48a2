import { Link } from 'react-router';
import { MyHonoursDocument, RecognitionsDocument, type RecognitionsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, moment } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { HonourChoice, useHonourTitle, type Honour } from './Honour';
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
  const honours = useData(MyHonoursDocument, {}).data?.myHonours ?? [];
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        manages && (
          <>
            <Link className="btn quiet" to="/recognition/certificates">
              {t.manage}
            </Link>
            <Link className="btn quiet" to="/recognition/honours">
              {t.honoursTitle}
            </Link>
          </>
        )
      }
      narrow
    >
      <Shown read={read}>
        {({ myRecognitions: all }) =>
          all.length === 0 && honours.length === 0 ? (
            <Empty title={t.empty}>
              <p>{t.emptyText}</p>
            </Empty>
          ) : (
            <>
              <p className="muted small">
                {t.checkHint} {t.honourHint}
              </p>
              <ol className="recognition-list">
                {all.map((r) => (
                  <li key={r.id}>
                    <One recognition={r} honour={honours.find((h) => h.id === r.id)} />
                  </li>
                ))}
                {honours
                  .filter((h) => !all.some((r) => r.id === h.id))
                  .map((h) => (
                    <li key={h.id}>
                      <Past honour={h} />
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

/** An award of a year in which no certificate was made here. */
function Past({ honour: h }: { honour: Honour }) {
  const t = useFeatureText();
  const title = useHonourTitle()(h);
  return (
    <article className="card stack-s recognition" aria-labelledby={h.id}>
      <h2 id={h.id}>{title}</h2>
      <p>{t.kinds[h.kind]}</p>
      <HonourChoice honour={h} />
    </article>
  );
}

function One({ recognition: r, honour }: { recognition: Recognition; honour?: Honour }) {
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
      {honour && <HonourChoice honour={honour} />}
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
