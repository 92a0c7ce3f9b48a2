import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { InstrumentCreateDocument, InstrumentsDocument, InstrumentTemplatesDocument, type InstrumentPurpose, type InstrumentTemplatesQuery } from '../../gql/graphql';
import { useLanguage, type Language } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useKeepInstrument } from './cache';
import { Preview } from './Preview';
import { purposes } from './purposes';
import { useFeatureText } from './text';
import './instruments.css';

type Template = InstrumentTemplatesQuery['instrumentTemplates'][number];

/** What a questionnaire is begun with, and how that is called. */
type Beginning = { template: string | null; copyOf: string | null; title: { en: string; fr: string }; purpose: InstrumentPurpose; from: string };

/** Begins a questionnaire: from a template, a version, nothing, or a file. */
export default function NewInstrumentPage() {
  const t = useFeatureText();
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  return (
    <Page
      title={t.newTitle}
      lead={t.newLead}
      above={
        <Link className="crumb" to="/instruments">
          {t.title}
        </Link>
      }
    >
      {beginning ? <NameIt beginning={beginning} onBack={() => setBeginning(null)} /> : <Choose onChoose={setBeginning} />}
    </Page>
  );
}

function Choose({ onChoose }: { onChoose: (beginning: Beginning) => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const read = useData(InstrumentTemplatesDocument, {});
  const [looking, setLooking] = useState<Template | null>(null);
  const use = (template: Template) => onChoose({ template: template.code, copyOf: null, title: { en: template.title.en, fr: template.title.fr }, purpose: template.purpose, from: pick(template.title) });
  return (
    <>
      <section className="stack-s" aria-labelledby="templates">
        <h2 id="templates">{t.templates}</h2>
        <p className="muted">{t.templatesText}</p>
        <Shown read={read} lines={6}>
          {({ instrumentTemplates: all }) => (
            <ul className="template-cards">
              {all.map((template) => (
                <li key={template.code} className="card">
                  <TemplateCard template={template} onUse={() => use(template)} onLook={() => setLooking(template)} />
                </li>
              ))}
            </ul>
          )}
        </Shown>
      </section>
      <section className="stack-s" aria-labelledby="others">
        <h2 id="others">{t.otherWays}</h2>
        <div className="thirds">
          <div className="card">
            <h3>{t.fromBlank}</h3>
            <p>{t.fromBlankText}</p>
            <Button kind="quiet" onClick={() => onChoose({ template: null, copyOf: null, title: { en: '', fr: '' }, purpose: 'OTHER', from: t.fromBlank })}>
              {t.templateUseOf(t.fromBlank)}
            </Button>
          </div>
          <FromVersion onChoose={onChoose} />
          <div className="card">
            <h3>{t.fromImport}</h3>
            <p>{t.fromImportText}</p>
            <Link className="btn quiet" to="/instruments/import">
              {t.importNew}
            </Link>
          </div>
        </div>
      </section>
      {looking && <Look template={looking} onClose={() => setLooking(null)} onUse={() => use(looking)} />}
    </>
  );
}

function TemplateCard({ template, onUse, onLook }: { template: Template; onUse: () => void; onLook: () => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const title = pick(template.title);
  return (
    <>
      <p className="muted small">{t.purposes[template.purpose]}</p>
      <h3>{title}</h3>
      <p>{pick(template.description)}</p>
      <p className="muted small">
        {t.size(template.questions, template.minutes)} · {listOf(template.languages.map((l) => t.languageName(l)), language)}
      </p>
      {template.scales.length > 0 && <p className="muted small">{t.templateScales(listOf(template.scales.map((s) => pick(s.title)), language))}</p>}
      <div className="row template-acts">
        <Button onClick={onUse}>
          {t.templateUse}
          <span className="unseen"> {title}</span>
        </Button>
        <button type="button" className="link" onClick={onLook}>
          {t.templateLook}
          <span className="unseen"> {title}</span>
        </button>
      </div>
    </>
  );
}

/** The questions of a template, as somebody who answers would see them. */
function Look({ template, onUse, onClose }: { template: Template; onUse: () => void; onClose: () => void }) {
  const t = useFeatureText();
  const ui = useUiText();
  const pick = usePick();
  return (
    <Dialog title={pick(template.title)} open onClose={onClose}>
      <Preview choices={[{ key: template.code, label: pick(template.title), definition: template.definition, languages: template.languages as Language[] }]} begun />
      <div className="actions">
        <Button kind="quiet" onClick={onClose}>
          {ui.close}
        </Button>
        <Button onClick={onUse}>{t.templateUse}</Button>
      </div>
    </Dialog>
  );
}

function FromVersion({ onChoose }: { onChoose: (beginning: Beginning) => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const read = useData(InstrumentsDocument, { first: 100, after: null, search: '' });
  const [chosen, setChosen] = useState('');
  const all = (read.data?.instruments.nodes ?? []).flatMap((i) => i.versions.map((v) => ({ id: v.id, instrument: i, label: `${pick(i.title)}, ${t.versionNumber(v.number)}` })));
  const version = all.find((v) => v.id === chosen) ?? all[0];
  return (
    <div className="card">
      <h3>{t.fromVersion}</h3>
      <p>{t.fromVersionText}</p>
      {read.data && !version && <p className="muted">{t.fromVersionNone}</p>}
      {version && (
        <>
          <NativeSelect label={t.fromVersionChoose} value={version.id} onChange={(e) => setChosen(e.currentTarget.value)} data={all.map((v) => ({ value: v.id, label: v.label }))} />
          <Button
            kind="quiet"
            onClick={() => onChoose({ template: null, copyOf: version.id, title: { en: version.instrument.title.en, fr: version.instrument.title.fr }, purpose: version.instrument.purpose, from: version.label })}
          >
            {t.templateUse}
            <span className="unseen"> {version.label}</span>
          </Button>
        </>
      )}
    </div>
  );
}

function NameIt({ beginning, onBack }: { beginning: Beginning; onBack: () => void }) {
  const t = useFeatureText();
  const navigate = useNavigate();
  const keep = useKeepInstrument();
  const [title, setTitle] = useState(beginning.title);
  const [purpose, setPurpose] = useState(beginning.purpose);
  const create = useChange(InstrumentCreateDocument);
  const faults = create.data?.instrumentCreate.userErrors ?? noFaults;
  const titleFault = faultAt(faults, 'title');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { input: { title, purpose, template: beginning.template, copyOf: beginning.copyOf } },
      {
        onSuccess: ({ instrumentCreate: r }) => {
          if (!r.instrument || r.userErrors.length > 0) return;
          keep(r.instrument);
          void navigate(`/instruments/${r.instrument.id}/edit`);
        },
      },
    );
  };
  return (
    <form className="stack narrow" onSubmit={submit} noValidate>
      {create.error && <Failed error={create.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => (f.path.at(-1) === 'title' ? (title.en.trim() === '' ? 'title-en' : 'title-fr') : f.path.at(-1))} />
      <section className="card" aria-labelledby="name-it">
        <h2 id="name-it" ref={heading} tabIndex={-1}>
          {t.nameIt}
        </h2>
        <p className="muted">{t.nameItText(beginning.from)}</p>
        <TextInput id="title-en" lang="en" label={t.titleEnglish} required maxLength={300} value={title.en} error={title.en.trim() === '' ? titleFault : undefined} onChange={(e) => setTitle({ ...title, en: e.currentTarget.value })} />
        <TextInput id="title-fr" lang="fr" label={t.titleFrench} required maxLength={300} value={title.fr} error={title.fr.trim() === '' ? titleFault : undefined} onChange={(e) => setTitle({ ...title, fr: e.currentTarget.value })} />
        <NativeSelect id="purpose" label={t.purpose} value={purpose} onChange={(e) => setPurpose(e.currentTarget.value as InstrumentPurpose)} data={purposes.map((value) => ({ value, label: t.purposes[value] }))} />
      </section>
      <div className="row">
        <Button type="submit" busy={create.isPending}>
          {create.isPending ? t.creating : t.create}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t.chooseOther}
        </Button>
      </div>
    </form>
  );
}

const noFaults: Fault[] = [];
