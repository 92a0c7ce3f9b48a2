import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { DossierStartDocument, DossiersDocument, type DossierKind, type DossiersQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { NativeSelect } from '../../ui/inputs';
import { Page } from '../../ui/Page';
import { Empty, Failed, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './dossiers.css';

type Dossier = DossiersQuery['dossiers'][number];
const kinds = ['PROMOTION', 'CFAR_ANNEX', 'MOC_YEAR'] as const satisfies readonly DossierKind[];

/** The viewer's own dossiers and those they draft for others, and where a new one begins. */
export default function DossiersPage() {
  const t = useFeatureText();
  const read = useData(DossiersDocument, {});
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Link className="btn quiet" to="/dossiers/asked">
          {t.askedOfYou}
        </Link>
      }
      narrow
    >
      <Start />
      <Shown read={read}>
        {({ dossiers: all }) =>
          all.length === 0 ? (
            <Empty title={t.empty}>
              <p>{t.emptyText}</p>
            </Empty>
          ) : (
            <ol className="dossier-list">
              {all.map((d) => (
                <li key={d.id}>
                  <One dossier={d} />
                </li>
              ))}
            </ol>
          )
        }
      </Shown>
    </Page>
  );
}

function Start() {
  const t = useFeatureText();
  const spoken = useLanguage();
  const navigate = useNavigate();
  const once = useOnceKey();
  const start = useChange(DossierStartDocument);
  const [kind, setKind] = useState<DossierKind>('PROMOTION');
  const [language, setLanguage] = useState<string>(spoken);
  const send = () => {
    const input = { kind, language };
    start.mutate({ input, key: once(JSON.stringify(input)) }, { onSuccess: ({ dossierStart: { dossier } }) => dossier && void navigate(`/dossiers/${dossier.id}`) });
  };
  return (
    <section className="card stack-s" aria-labelledby="start">
      <h2 id="start">{t.start}</h2>
      {start.error && <Failed error={start.error} />}
      <ErrorSummary faults={start.data?.dossierStart.userErrors ?? []} fieldOf={() => 'kind'} />
      <div className="halves">
        <NativeSelect id="kind" label={t.kind} value={kind} data={kinds.map((k) => ({ value: k, label: t.kinds[k] }))} onChange={(e) => setKind(e.currentTarget.value as DossierKind)} />
        <NativeSelect
          id="language"
          label={t.language}
          value={language}
          data={(['en', 'fr'] as const).map((l) => ({ value: l, label: t.languages[l] }))}
          onChange={(e) => setLanguage(e.currentTarget.value)}
        />
      </div>
      <p className="muted small">{t.kindHints[kind]}</p>
      <div className="row">
        <Button busy={start.isPending} onClick={send}>
          {t.startIt}
        </Button>
      </div>
    </section>
  );
}

function One({ dossier: d }: { dossier: Dossier }) {
  const t = useFeatureText();
  const language = useLanguage();
  const newest = d.versions[0];
  return (
    <article className="card stack-s" aria-labelledby={d.id}>
      <h2 id={d.id}>
        <Link to={`/dossiers/${d.id}`}>{t.kinds[d.kind]}</Link>
      </h2>
      <p>{t.period(date(d.since, language), date(d.until, language))}</p>
      {!d.viewerIsOwner && <p className="muted">{t.draftedFor(d.owner.name)}</p>}
      {newest ? (
        <p>
          {t.versionNumber(newest.number)} · {t.states[newest.state]}
        </p>
      ) : (
        d.viewerIsOwner && <p className="muted">{t.notFrozen}</p>
      )}
    </article>
  );
}
