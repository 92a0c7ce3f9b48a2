import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import {
  DossierDocument,
  DossierFreezeDocument,
  DossierRemoveDocument,
  DossierSaveDocument,
  DossierUseDocument,
  DossiersDocument,
  type DossierPartsFragment,
  type DossierUse,
} from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { begun, draftOf, move, withNew, type Draft } from './draft';
import { Mentees } from './Mentees';
import { SectionCard } from './SectionCard';
import { useFeatureText } from './text';
import { Versions } from './Versions';
import './dossiers.css';

const noFaults: Fault[] = [];

/** One dossier: what the records say, what its owner makes of it, and freezing it. */
export default function DossierPage() {
  const { id = '' } = useParams();
  const t = useFeatureText();
  // While a file is being made it is asked for again.
  const [making, setMaking] = useState(false);
  const read = useData(DossierDocument, { id }, { refetchInterval: making ? 1000 : false });
  const found = read.data?.dossier;
  const waits = found?.versions.some((v) => v.pages === null) ?? false;
  if (waits !== making) setMaking(waits);
  return (
    <Shown read={read}>
      {({ dossier }) =>
        dossier ? (
          <Editor key={dossier.id} dossier={dossier} />
        ) : (
          <Page title={t.title} narrow>
            <Missing />
          </Page>
        )
      }
    </Shown>
  );
}

function Editor({ dossier: d }: { dossier: DossierPartsFragment }) {
  const t = useFeatureText();
  const language = useLanguage();
  const client = useQueryClient();
  const save = useChange(DossierSaveDocument);
  // Nothing typed is lost when the records behind it are read again.
  const [draft, setDraft] = useState<Draft>(() => begun(d));
  const [revision, setRevision] = useState(d.revision);
  const [dirty, setDirty] = useState(false);
  // Saved elsewhere, by whoever drafts for the owner or in another tab: what is on the screen is what
  // is saved, and what is being typed here is sent with the revision it builds on.
  if (!dirty && d.revision !== revision) {
    setRevision(d.revision);
    setDraft(begun(d));
  }
  const items = withNew(draft.items, d);
  const [freezing, setFreezing] = useState(false);
  const faults = save.data?.dossierSave.userErrors ?? noFaults;
  const change = (next: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...next }));
    setDirty(true);
  };
  const keep = (fresh: DossierPartsFragment) => client.setQueryData(keyOf(DossierDocument, { id: d.id }), { dossier: fresh });
  const reload = () => void client.invalidateQueries({ queryKey: keyOf(DossierDocument, { id: d.id }) });
  const submit = () =>
    save.mutate(
      { dossier: d.id, input: draftOf({ ...draft, items }), revision },
      {
        onSuccess: ({ dossierSave: { dossier } }) => {
          if (!dossier) return;
          keep(dossier);
          setDraft(begun(dossier));
          setRevision(dossier.revision);
          setDirty(false);
        },
      },
    );
  const names = new Map(d.mentees.map((m) => [m.mentorship, m.name]));
  const of = (section: string) => items.filter((i) => i.section === section);
  return (
    <Page
      title={t.kinds[d.kind]}
      lead={d.viewerIsOwner ? t.editLead : t.draftLead(d.owner.name)}
      above={
        <Link className="crumb" to="/dossiers">
          {t.title}
        </Link>
      }
      actions={
        <>
          <a className="btn quiet" href={d.preview} target="_blank" rel="noreferrer">
            {t.preview}
          </a>
          {d.viewerIsOwner && (
            <Button kind="quiet" disabled={dirty} onClick={() => setFreezing(true)}>
              {t.freeze}
            </Button>
          )}
        </>
      }
      narrow
    >
      {d.versions.length > 0 && <Versions dossier={d} />}
      {d.warnings.length > 0 && (
        <Notice>
          <h2>{t.lookAt}</h2>
          <ul>
            {d.warnings.map((w) => (
              <li key={w.code}>{t.warnings[w.code](w.n, w.year ?? 0)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {save.error && <Failed error={save.error} />}
      <ErrorSummary faults={faults} fieldOf={({ path }) => (path.includes('texts') ? `text-${path.at(-1) ?? ''}` : path.at(-1))} />
      <section className="card stack-s" aria-labelledby="period">
        <h2 id="period">{t.periodTitle}</h2>
        <div className="halves">
          <TextInput id="since" type="date" label={t.since} required value={draft.since} error={faultAt(faults, 'since')} onChange={(e) => change({ since: e.currentTarget.value })} />
          <TextInput id="until" type="date" label={t.until} required value={draft.until} error={faultAt(faults, 'until')} onChange={(e) => change({ until: e.currentTarget.value })} />
        </div>
        {d.kind === 'MOC_YEAR' && (
          <div className="halves">
            <TextInput id="cycleSince" type="date" label={t.cycleSince} description={t.cycleHint} value={draft.cycleSince} onChange={(e) => change({ cycleSince: e.currentTarget.value })} />
            <TextInput
              id="cycleUntil"
              type="date"
              label={t.cycleUntil}
              description={t.cycleHint}
              value={draft.cycleUntil}
              error={faultAt(faults, 'cycleUntil')}
              onChange={(e) => change({ cycleUntil: e.currentTarget.value })}
            />
          </div>
        )}
        <NativeSelect
          id="language"
          label={t.language}
          value={draft.language}
          data={(['en', 'fr'] as const).map((l) => ({ value: l, label: t.languages[l] }))}
          onChange={(e) => change({ language: e.currentTarget.value })}
        />
        <p className="muted small">{t.periodHint(date(d.since, language), date(d.until, language))}</p>
      </section>
      {d.kind === 'PROMOTION' && d.viewerIsOwner && <Mentees dossier={d} onChanged={reload} />}
      {d.sections.map((s) => (
        <SectionCard
          key={s.key}
          section={s}
          text={draft.texts[s.key] ?? ''}
          out={draft.without.includes(s.key)}
          choices={of(s.key)}
          language={d.language}
          owner={d.viewerIsOwner}
          names={names}
          onText={(text) => change({ texts: { ...draft.texts, [s.key]: text } })}
          onOut={(out) => change({ without: out ? [...draft.without, s.key] : draft.without.filter((k) => k !== s.key) })}
          onChoice={(key, next) => change({ items: items.map((i) => (i.key === key ? { ...i, ...next } : i)) })}
          onMove={(key, by) => change({ items: move(items, key, by) })}
          onAsked={reload}
        />
      ))}
      <div className="card row dossier-save no-print">
        <Button busy={save.isPending} onClick={submit}>
          {t.save}
        </Button>
        <span role="status" className="muted">
          {dirty ? t.unsaved : save.data?.dossierSave.dossier ? t.saved : ''}
        </span>
      </div>
      {d.viewerIsOwner && <Use dossier={d} onKept={keep} />}
      {d.viewerIsOwner && d.versions.length === 0 && <Remove dossier={d} />}
      {freezing && <Freeze dossier={d} onClose={() => setFreezing(false)} onFrozen={keep} />}
    </Page>
  );
}

function Freeze({ dossier: d, onClose, onFrozen }: { dossier: DossierPartsFragment; onClose: () => void; onFrozen: (d: DossierPartsFragment) => void }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const once = useOnceKey();
  const freeze = useChange(DossierFreezeDocument);
  const [signed, setSigned] = useState('');
  const faults = freeze.data?.dossierFreeze.userErrors ?? noFaults;
  const items = d.sections.filter((s) => !s.out).flatMap((s) => s.items.filter((i) => !i.out && i.blocked === ''));
  const send = () =>
    freeze.mutate(
      { dossier: d.id, signed, revision: d.revision, key: once(`${d.id} ${String(d.revision)} ${String(d.versions.length)} ${signed}`) },
      {
        onSuccess: ({ dossierFreeze: { dossier } }) => {
          if (!dossier) return;
          void client.invalidateQueries({ queryKey: keyOf(DossiersDocument) });
          onFrozen(dossier);
          onClose();
        },
      },
    );
  return (
    <Confirm title={t.freezeTitle} open confirm={t.freezeDo} busy={freeze.isPending} error={freeze.error} faults={faults} fieldOf={(f) => (f.path.includes('signed') ? 'signed' : undefined)} onConfirm={send} onClose={onClose}>
      <p className="strong">{t.freezeCount(items.length)}</p>
      <p>{t.freezeText}</p>
      {d.versions.length > 0 && <p>{t.freezeReplaces}</p>}
      {d.warnings.length > 0 && (
        <ul>
          {d.warnings.map((w) => (
            <li key={w.code}>{t.warnings[w.code](w.n, w.year ?? 0)}</li>
          ))}
        </ul>
      )}
      {d.kind === 'CFAR_ANNEX' && <TextInput id="signed" label={t.signed} description={t.signedHint(d.owner.name)} value={signed} error={faultAt(faults, 'signed')} onChange={(e) => setSigned(e.currentTarget.value)} />}
    </Confirm>
  );
}

function Use({ dossier: d, onKept }: { dossier: DossierPartsFragment; onKept: (d: DossierPartsFragment) => void }) {
  const t = useFeatureText();
  const use = useChange(DossierUseDocument);
  const [what, setWhat] = useState<DossierUse | ''>(d.used ?? '');
  const [year, setYear] = useState(d.usedYear ? String(d.usedYear) : '');
  const faults = use.data?.dossierUse.userErrors ?? noFaults;
  const send = () =>
    use.mutate(
      { dossier: d.id, use: what === '' ? null : what, year: Number.parseInt(year, 10) || null },
      { onSuccess: ({ dossierUse: { dossier } }) => dossier && onKept(dossier) },
    );
  return (
    <section className="card stack-s no-print" aria-labelledby="used">
      <h2 id="used">{t.used}</h2>
      <p className="muted small">{t.usedHint}</p>
      {use.error && <Failed error={use.error} />}
      <ErrorSummary faults={faults} fieldOf={({ path }) => (path.at(-1) === 'year' ? 'used-year' : 'used-for')} />
      <div className="halves">
        <NativeSelect id="used-for" label={t.usedFor} value={what} data={[{ value: '', label: t.notUsed }, ...(['CFAR', 'PROMOTION'] as const).map((u) => ({ value: u, label: t.uses[u] }))]} onChange={(e) => setWhat(e.currentTarget.value as DossierUse | '')} />
        <TextInput id="used-year" label={t.usedYear} inputMode="numeric" maxLength={4} disabled={what === ''} value={year} error={faultAt(faults, 'year')} onChange={(e) => setYear(e.currentTarget.value)} />
      </div>
      <div className="row">
        <Button kind="quiet" busy={use.isPending} onClick={send}>
          {t.usedSave}
        </Button>
        <span role="status" className="muted">
          {use.data?.dossierUse.dossier ? t.saved : ''}
        </span>
      </div>
    </section>
  );
}

function Remove({ dossier: d }: { dossier: DossierPartsFragment }) {
  const t = useFeatureText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const remove = useChange(DossierRemoveDocument);
  const [asking, setAsking] = useState(false);
  const send = () =>
    remove.mutate(
      { dossier: d.id },
      {
        onSuccess: ({ dossierRemove: { removed } }) => {
          if (!removed) return;
          void client.invalidateQueries({ queryKey: keyOf(DossiersDocument) });
          void navigate('/dossiers');
        },
      },
    );
  return (
    <div className="row no-print">
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t.remove}
      </Button>
      <Confirm title={t.removeTitle} open={asking} kind="danger" confirm={t.removeDo} busy={remove.isPending} error={remove.error} faults={remove.data?.dossierRemove.userErrors ?? noFaults} onConfirm={send} onClose={() => setAsking(false)}>
        <p>{t.removeText}</p>
      </Confirm>
    </div>
  );
}
