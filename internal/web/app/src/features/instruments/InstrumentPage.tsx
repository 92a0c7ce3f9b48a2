import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { InstrumentDocument, InstrumentPublishDocument, type InstrumentPartsFragment } from '../../gql/graphql';
import { useLanguage, type Language } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { moment } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import type { Fault } from '../../ui/ErrorSummary';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { languagesOf } from '../../ui/survey/definition';
import { useKeepInstrument } from './cache';
import { Preview } from './Preview';
import { useFeatureText } from './text';

type Instrument = InstrumentPartsFragment;
type Draft = NonNullable<Instrument['draft']>;
type Version = Instrument['versions'][number];
type Problem = Draft['problems'][number];

/** One questionnaire: its draft with what has to be mended, and its published versions. */
export default function InstrumentPage() {
  const { id = '' } = useParams();
  const read = useData(InstrumentDocument, { id });
  return <Shown read={read}>{({ instrument }) => (instrument ? <Instrument instrument={instrument} /> : <Missing />)}</Shown>;
}

function Instrument({ instrument }: { instrument: Instrument }) {
  const t = useFeatureText();
  const pick = usePick();
  const [publishing, setPublishing] = useState(false);
  const [published, setPublished] = useState<Version | null>(null);
  const { draft, versions } = instrument;
  return (
    <Page
      title={pick(instrument.title)}
      lead={instrument.source === '' ? t.noSource : instrument.source}
      above={
        <Link className="crumb" to="/instruments">
          {t.title}
        </Link>
      }
      actions={
        <Link className="btn quiet" to={`/instruments/${instrument.id}/import`}>
          {draft ? t.replaceDraft : t.importDraft}
        </Link>
      }
    >
      {published && (
        <Outcome>
          <p>{t.publishedNow(published.number)}</p>
          <p>
            <Link to={`/campaigns/new?version=${published.id}`}>{t.planCampaign}</Link>
          </p>
        </Outcome>
      )}
      {draft && <DraftCard draft={draft} onPublish={() => setPublishing(true)} />}
      <Versions versions={versions} />
      <Previews instrument={instrument} />
      {draft && publishing && (
        <PublishDialog
          instrument={instrument}
          draft={draft}
          onClose={() => setPublishing(false)}
          onDone={(version) => {
            setPublishing(false);
            setPublished(version);
          }}
        />
      )}
    </Page>
  );
}

function DraftCard({ draft, onPublish }: { draft: Draft; onPublish: () => void }) {
  const t = useFeatureText();
  const blocking = draft.problems.filter((p) => p.blocking);
  const told = draft.problems.filter((p) => !p.blocking);
  return (
    <section className="card" aria-labelledby="draft">
      <div className="spread">
        <div className="stack-s">
          <h2 id="draft">{t.draft}</h2>
          <p className="muted">{t.size(draft.questions, draft.minutes)}</p>
        </div>
        {blocking.length === 0 && <Button onClick={onPublish}>{t.publishAsk}</Button>}
      </div>
      {blocking.length > 0 && (
        <Notice kind="danger">
          <p className="strong">{t.blockingTitle(blocking.length)}</p>
          <p>{t.blockingText}</p>
        </Notice>
      )}
      {draft.problems.length === 0 && <p>{t.noProblems}</p>}
      {blocking.length > 0 && <Problems caption={t.blockingCaption} problems={blocking} />}
      {told.length > 0 && (
        <>
          <h3>{t.toldTitle(told.length)}</h3>
          <p className="muted">{t.toldText}</p>
          <Problems caption={t.toldTitle(told.length)} problems={told} />
        </>
      )}
    </section>
  );
}

function Problems({ caption, problems }: { caption: string; problems: Problem[] }) {
  const t = useFeatureText();
  const columns: Column<Problem>[] = [
    { key: 'message', title: t.problem, cell: (p) => <span style={{ fontWeight: 400 }}>{p.message}</span> },
    { key: 'line', title: t.line, numeric: true, cell: (p) => (p.line === null || p.line === undefined ? '' : String(p.line)) },
    { key: 'path', title: t.place, cell: (p) => (p.path === '' ? '' : <span className="mono">{p.path}</span>) },
  ];
  return <DataTable caption={caption} columns={columns} rows={problems} keyOf={(p) => `${p.line ?? ''} ${p.path} ${p.code} ${p.message}`} />;
}

function Versions({ versions }: { versions: Version[] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const columns: Column<Version>[] = [
    { key: 'number', title: t.version, cell: (v) => t.versionNumber(v.number) },
    { key: 'published', title: t.publishedOn, cell: (v) => moment(v.published, zone, language) },
    { key: 'size', title: t.columnSize, cell: (v) => t.size(v.questions, v.minutes) },
    { key: 'languages', title: t.languages, cell: (v) => listOf(v.languages.map((l) => t.languageName(l)), language) },
    {
      key: 'sha256',
      title: t.fingerprint,
      cell: (v) => (
        <span className="mono" title={v.sha256}>
          {v.sha256.slice(0, 12)}
        </span>
      ),
    },
  ];
  return (
    <section className="stack-s" aria-labelledby="versions">
      <h2 id="versions">{t.versions}</h2>
      {versions.length === 0 ? (
        <p className="muted">{t.noVersions}</p>
      ) : (
        <>
          <p className="muted">{t.versionsText}</p>
          <DataTable caption={t.versions} columns={columns} rows={versions} keyOf={(v) => v.id} />
        </>
      )}
    </section>
  );
}

/** What can be looked at: the draft, when it could be published, and every version. */
function Previews({ instrument: { draft, versions } }: { instrument: Instrument }) {
  const t = useFeatureText();
  const blocked = draft?.problems.some((p) => p.blocking) ?? false;
  const choices = [
    ...(draft && !blocked ? [{ key: 'draft', label: t.draft, definition: draft.definition, languages: languagesOf(draft.definition) }] : []),
    ...versions.map((v) => ({ key: v.id, label: t.versionNumber(v.number), definition: v.definition, languages: v.languages.filter((l): l is Language => l === 'en' || l === 'fr') })),
  ];
  return (
    <section className="stack-s" aria-labelledby="preview">
      <h2 id="preview">{t.preview}</h2>
      {blocked && <p className="muted">{t.previewBlocked}</p>}
      {choices.length > 0 && <Preview choices={choices} />}
    </section>
  );
}

const noFaults: Fault[] = [];

type PublishProps = { instrument: Instrument; draft: Draft; onClose: () => void; onDone: (version: Version) => void };

function PublishDialog({ instrument, draft, onClose, onDone }: PublishProps) {
  const t = useFeatureText();
  const keep = useKeepInstrument();
  const language = useLanguage();
  const publish = useChange(InstrumentPublishDocument);
  const next = (instrument.versions[0]?.number ?? 0) + 1;
  const told = draft.problems.length;
  const confirm = () =>
    publish.mutate(
      { instrument: instrument.id },
      {
        onSuccess: ({ instrumentPublish: r }) => {
          const version = r.instrument?.versions[0];
          if (!r.instrument || !version) return;
          keep(r.instrument);
          onDone(version);
        },
      },
    );
  return (
    <Confirm title={t.publishTitle(next)} open confirm={t.publish} busy={publish.isPending} error={publish.error} faults={publish.data?.instrumentPublish.userErrors ?? noFaults} onConfirm={confirm} onClose={onClose}>
      <p>{t.publishSize(draft.questions, draft.minutes, listOf(languagesOf(draft.definition).map((l) => t.languageName(l)), language))}</p>
      {told > 0 && <p>{t.publishTold(told)}</p>}
      <p>{t.publishText}</p>
    </Confirm>
  );
}
