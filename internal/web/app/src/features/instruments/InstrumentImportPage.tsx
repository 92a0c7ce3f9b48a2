import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { InstrumentDocument, InstrumentImportDocument, type InstrumentFormat, type InstrumentQuery } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { upload } from '../../lib/graphql';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { FileInput, NativeSelect, Textarea, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useKeepInstrument } from './cache';
import { formatOf, mostBytes, titleIn } from './file';
import { useFeatureText } from './text';

/** Takes a questionnaire from a file: a new one, or the next draft of the one in the address. */
export default function InstrumentImportPage() {
  const { id } = useParams();
  return id === undefined ? <Import /> : <ImportInto id={id} />;
}

function ImportInto({ id }: { id: string }) {
  const read = useData(InstrumentDocument, { id });
  return <Shown read={read}>{({ instrument }) => (instrument ? <Import into={instrument} /> : <Missing />)}</Shown>;
}

function Import({ into }: { into?: NonNullable<InstrumentQuery['instrument']> }) {
  const t = useFeatureText();
  const pick = usePick();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [format, setFormat] = useState<InstrumentFormat>('SURVEYJS');
  const [title, setTitle] = useState(into ? { en: into.title.en, fr: into.title.fr } : { en: '', fr: '' });
  const [source, setSource] = useState(into?.source ?? '');
  const [form, setForm] = useState('');
  const sending = useSending();
  const { forms, faults } = sending;
  useEffect(() => {
    if (forms.length > 0) document.getElementById('form')?.focus();
  }, [forms]);

  const take = (chosen: File | null) => {
    setFile(chosen);
    setForm('');
    sending.reset();
    if (!chosen) return;
    const guess = formatOf(chosen.name);
    if (guess) setFormat(guess);
    if (guess === 'SURVEYJS' && chosen.size <= mostBytes) {
      const suggest = (text: string) => {
        const found = titleIn(text);
        setTitle((now) => ({ en: now.en || found.en, fr: now.fr || found.fr }));
      };
      // A file that cannot be read now will say so when it is sent.
      chosen.text().then(suggest, () => undefined);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.send(file, format, { instrument: into?.id ?? null, title, source, form: format === 'REDCAP' && form !== '' ? form : null }, (id) => void navigate(`/instruments/${id}`));
  };
  const titleFault = faultAt(faults, 'title');
  return (
    <Page
      title={into ? t.importIntoTitle : t.importTitle}
      lead={into ? t.importIntoLead(pick(into.title)) : t.importLead}
      above={
        <Link className="crumb" to={into ? `/instruments/${into.id}` : '/instruments'}>
          {into ? pick(into.title) : t.title}
        </Link>
      }
      narrow
    >
      <form className="stack" onSubmit={submit}>
        {sending.error && <Failed error={sending.error} />}
        <ErrorSummary faults={faults} fieldOf={(f) => fieldOf(f, title)} />
        {forms.length > 0 && faults.length === 0 && (
          <Notice role="status">
            <p>{t.severalForms(forms.length)}</p>
          </Notice>
        )}
        <section className="card">
          <h2>{t.file}</h2>
          <FileInput
            id="file"
            label={t.chooseFile}
            description={t.fileHint}
            placeholder={t.noFile}
            accept=".json,.csv,.txt,application/json,text/csv"
            value={file}
            onChange={take}
            error={faultAt(faults, 'upload')}
          />
          <NativeSelect
            id="format"
            label={t.format}
            description={t.formatHint}
            value={format}
            onChange={(e) => {
              setFormat(e.currentTarget.value as InstrumentFormat);
              setForm('');
              sending.reset();
            }}
            data={[
              { value: 'SURVEYJS', label: t.formats.SURVEYJS },
              { value: 'REDCAP', label: t.formats.REDCAP },
            ]}
          />
          {forms.length > 0 && (
            <NativeSelect
              id="form"
              label={t.form}
              description={t.formHint}
              required
              value={form}
              onChange={(e) => setForm(e.currentTarget.value)}
              data={[{ value: '', label: t.chooseForm }, ...forms.map((name) => ({ value: name, label: name }))]}
            />
          )}
        </section>
        <section className="card">
          <h2>{t.about}</h2>
          <TextInput id="title-en" label={t.titleEnglish} required maxLength={300} value={title.en} error={title.en.trim() === '' ? titleFault : undefined} onChange={(e) => setTitle({ ...title, en: e.currentTarget.value })} lang="en" />
          <TextInput id="title-fr" label={t.titleFrench} required maxLength={300} value={title.fr} error={title.fr.trim() === '' ? titleFault : undefined} onChange={(e) => setTitle({ ...title, fr: e.currentTarget.value })} lang="fr" />
          <Textarea id="source" label={t.source} description={t.sourceHint} maxLength={2000} value={source} error={faultAt(faults, 'source')} onChange={(e) => setSource(e.currentTarget.value)} />
        </section>
        <div className="row">
          <Button type="submit" busy={sending.pending}>
            {sending.pending ? t.importing : t.import}
          </Button>
          <span className="muted small">{t.importNext}</span>
        </div>
      </form>
    </Page>
  );
}

function fieldOf(fault: Fault, title: { en: string; fr: string }): string | undefined {
  const field = fault.path.at(-1);
  if (field === 'upload') return 'file';
  if (field === 'title') return title.en.trim() === '' ? 'title-en' : 'title-fr';
  return field;
}

type Input = { instrument: string | null; title: { en: string; fr: string }; source: string; form: string | null };

/** Uploads the file once and imports it, again with the same upload when a form had to be chosen. */
function useSending() {
  const t = useFeatureText();
  const change = useChange(InstrumentImportDocument);
  const kept = useRef<{ file: File; id: string } | null>(null);
  const [uploading, setUploading] = useState(false);
  const [uploadError, setUploadError] = useState<unknown>(null);
  const [own, setOwn] = useState<Fault[]>([]);
  const [forms, setForms] = useState<string[]>([]);
  const keep = useKeepInstrument();

  const run = async (file: File, format: InstrumentFormat, input: Input, onDone: (id: string) => void) => {
    setUploading(true);
    try {
      if (kept.current?.file !== file) kept.current = { file, id: await upload(file) };
    } catch (err) {
      setUploadError(err);
      return;
    } finally {
      setUploading(false);
    }
    change.mutate(
      { upload: kept.current.id, format, input },
      {
        onSuccess: ({ instrumentImport: r }) => {
          if (r.userErrors.some((f) => f.path.at(-1) === 'upload')) kept.current = null;
          if (r.forms.length > 0) setForms(r.forms);
          if (!r.instrument) return;
          keep(r.instrument);
          onDone(r.instrument.id);
        },
      },
    );
  };
  const fault = (message: string): Fault[] => [{ code: 'INVALID', path: ['upload'], message }];
  return {
    send(file: File | null, format: InstrumentFormat, input: Input, onDone: (id: string) => void) {
      change.reset();
      setUploadError(null);
      if (!file) setOwn(fault(t.fileMissing));
      else if (file.size === 0) setOwn(fault(t.fileEmpty));
      else if (file.size > mostBytes) setOwn(fault(t.fileTooLarge));
      else {
        setOwn([]);
        void run(file, format, input, onDone);
      }
    },
    reset() {
      change.reset();
      setUploadError(null);
      setOwn([]);
      setForms([]);
    },
    forms,
    faults: own.length > 0 ? own : (change.data?.instrumentImport.userErrors ?? noFaults),
    error: uploadError ?? change.error,
    pending: uploading || change.isPending,
  };
}

const noFaults: Fault[] = [];
