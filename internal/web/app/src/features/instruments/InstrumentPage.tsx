import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { InstrumentDocument, InstrumentDraftDiscardDocument, InstrumentDraftFromDocument, type InstrumentPartsFragment } from '../../gql/graphql';
import type { Language } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { languagesOf } from '../../ui/survey/definition';
import { useNavigate } from 'react-router';
import { useKeepInstrument } from './cache';
import { ChangeClass, ChangeList } from './Changes';
import { Describe } from './Describe';
import { Preview } from './Preview';
import { PublishDialog } from './PublishDialog';
import { useFeatureText } from './text';
import { Versions } from './Versions';
import './instruments.css';

type Instrument = InstrumentPartsFragment;
type Draft = NonNullable<Instrument['draft']>;
type Version = Instrument['versions'][number];
type Problem = Draft['problems'][number];

/** One questionnaire: its draft with what has to be mended, its published versions, and its terms. */
export default function InstrumentPage() {
  const { id = '' } = useParams();
  const read = useData(InstrumentDocument, { id });
  return <Shown read={read}>{({ instrument }) => (instrument ? <Instrument instrument={instrument} /> : <Missing />)}</Shown>;
}

function Instrument({ instrument }: { instrument: Instrument }) {
  const t = useFeatureText();
  const pick = usePick();
  const { state } = useLocation();
  const [publishing, setPublishing] = useState(false);
  // The editor publishes too, and leads here.
  const [published, setPublished] = useState<string>((state as { published?: string } | null)?.published ?? '');
  const { draft, versions } = instrument;
  const version = versions.find((v) => v.id === published);
  return (
    <Page
      title={pick(instrument.title)}
      lead={t.purposes[instrument.purpose]}
      above={
        <Link className="crumb" to="/instruments">
          {t.title}
        </Link>
      }
      actions={
        <>
          <Link className="btn quiet" to={`/instruments/${instrument.id}/import`}>
            {draft ? t.replaceDraft : t.importDraft}
          </Link>
          {!draft && versions[0] && <EditNext instrument={instrument} />}
        </>
      }
    >
      {version && (
        <Outcome>
          <p>{t.publishedNow(version.number)}</p>
          <p>
            <Link to={`/campaigns/new?version=${version.id}`}>{t.planCampaign}</Link>
          </p>
        </Outcome>
      )}
      {draft && <DraftCard instrument={instrument} draft={draft} onPublish={() => setPublishing(true)} />}
      <Describe instrument={instrument} />
      <Versions versions={versions} />
      <Previews instrument={instrument} />
      {draft && publishing && (
        <PublishDialog
          instrument={instrument}
          draft={draft}
          onClose={() => setPublishing(false)}
          onDone={(done: Version) => {
            setPublishing(false);
            setPublished(done.id);
          }}
        />
      )}
    </Page>
  );
}

/** Begins the next version as a copy of the newest, and goes to write it. */
function EditNext({ instrument }: { instrument: Instrument }) {
  const t = useFeatureText();
  const navigate = useNavigate();
  const keep = useKeepInstrument();
  const begin = useChange(InstrumentDraftFromDocument);
  const faults = begin.data?.instrumentDraftFrom.userErrors ?? noFaults;
  const version = instrument.versions[0]?.id ?? '';
  return (
    <>
      {begin.error && <Failed error={begin.error} />}
      <ErrorSummary faults={faults} fieldOf={() => undefined} />
      <Button
        busy={begin.isPending}
        onClick={() =>
          begin.mutate(
            { instrument: instrument.id, version, revision: instrument.revision },
            {
              onSuccess: ({ instrumentDraftFrom: r }) => {
                if (!r.instrument || r.userErrors.length > 0) return;
                keep(r.instrument);
                void navigate(`/instruments/${instrument.id}/edit`);
              },
            },
          )
        }
      >
        {t.editNext}
      </Button>
    </>
  );
}

function DraftCard({ instrument, draft, onPublish }: { instrument: Instrument; draft: Draft; onPublish: () => void }) {
  const t = useFeatureText();
  const [discarding, setDiscarding] = useState(false);
  const blocking = draft.problems.filter((p) => p.blocking);
  const told = draft.problems.filter((p) => !p.blocking);
  const newest = instrument.versions[0]?.number ?? 0;
  return (
    <section className="card" aria-labelledby="draft">
      <div className="spread">
        <div className="stack-s">
          <h2 id="draft">{t.draft}</h2>
          <p className="muted">{t.size(draft.questions, draft.minutes)}</p>
        </div>
        <div className="row">
          <Button kind="danger" onClick={() => setDiscarding(true)}>
            {t.discard}
          </Button>
          <Link className={`btn ${blocking.length === 0 ? 'quiet' : ''}`} to={`/instruments/${instrument.id}/edit`}>
            {t.edit}
          </Link>
          {blocking.length === 0 && <Button onClick={onPublish}>{t.publishAsk}</Button>}
        </div>
      </div>
      {blocking.length > 0 && (
        <Notice kind="danger">
          <p className="strong">{t.blockingTitle(blocking.length)}</p>
          <p>{t.blockingText}</p>
        </Notice>
      )}
      {draft.problems.length === 0 && <p>{t.noProblems}</p>}
      {newest > 0 && (
        <>
          <ChangeClass draft={draft} newest={newest} />
          <ChangeList draft={draft} />
        </>
      )}
      {blocking.length > 0 && <Problems caption={t.blockingCaption} problems={blocking} />}
      {told.length > 0 && (
        <>
          <h3>{t.toldTitle(told.length)}</h3>
          <p className="muted">{t.toldText}</p>
          <Problems caption={t.toldTitle(told.length)} problems={told} />
        </>
      )}
      {discarding && <Discard instrument={instrument} onClose={() => setDiscarding(false)} />}
    </section>
  );
}

function Discard({ instrument, onClose }: { instrument: Instrument; onClose: () => void }) {
  const t = useFeatureText();
  const keep = useKeepInstrument();
  const discard = useChange(InstrumentDraftDiscardDocument);
  const confirm = () =>
    discard.mutate(
      { instrument: instrument.id, revision: instrument.revision },
      {
        onSuccess: ({ instrumentDraftDiscard: r }) => {
          if (!r.instrument || r.userErrors.length > 0) return;
          onClose();
          keep(r.instrument);
        },
      },
    );
  return (
    <Confirm title={t.discardTitle} open kind="danger" confirm={t.discard} busy={discard.isPending} error={discard.error} faults={discard.data?.instrumentDraftDiscard.userErrors ?? noFaults} onConfirm={confirm} onClose={onClose}>
      <p>{t.discardText}</p>
      {instrument.versions.length === 0 && <p>{t.discardOnly}</p>}
    </Confirm>
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
