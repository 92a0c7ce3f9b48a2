import { useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { InstrumentDocument, InstrumentImportCheckDocument, InstrumentImportDocument, type InstrumentFormat, type InstrumentQuery } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { upload } from '../../lib/graphql';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { FileInput, NativeSelect, Textarea, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useKeepInstrument } from './cache';
import { formatOf, mostBytes, titleIn } from './file';
import { useImportText } from './importText';
import { LossReport } from './LossReport';
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
  const own = useImportText();
  const pick = usePick();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [format, setFormat] = useState<InstrumentFormat>('SURVEYJS');
  const [title, setTitle] = useState(into ? { en: into.title.en, fr: into.title.fr } : { en: '', fr: '' });
  const [source, setSource] = useState(into?.source ?? '');
  const [form, setForm] = useState('');
  const sending = useSending();
  const { report, forms, faults } = sending;

  const take = async (chosen: File | null) => {
    setFile(chosen);
    setForm('');
    sending.reset();
    if (!chosen) return;
    // A file that cannot be read now will say so when it is sent.
    const text = chosen.size <= mostBytes && /\.(json|txt)$/i.test(chosen.name) ? await chosen.text().catch(() => '') : '';
    const guess = formatOf(chosen.name, text.slice(0, 100)) ?? format;
    setFormat(guess);
    if (guess === 'SURVEYJS') {
      const found = titleIn(text);
      setTitle((now) => ({ en: now.en || found.en, fr: now.fr || found.fr }));
    }
    sending.check(chosen, guess, null);
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
        <section className="card">
          <h2>{t.file}</h2>
          <FileInput
            id="file"
            label={t.chooseFile}
            description={own.fileHint}
            placeholder={t.noFile}
            accept=".json,.csv,.txt,.zip,.xlsx,application/json,text/csv,application/zip"
            value={file}
            onChange={(chosen) => void take(chosen)}
            error={faultAt(faults, 'upload')}
          />
          <NativeSelect
            id="format"
            label={t.format}
            description={own.formatHint}
            value={format}
            onChange={(e) => {
              const next = e.currentTarget.value as InstrumentFormat;
              setFormat(next);
              setForm('');
              sending.reset();
              if (file) sending.check(file, next, null);
            }}
            data={(['SURVEYJS', 'REDCAP', 'XLSFORM'] as const).map((value) => ({ value, label: own.formats[value] }))}
          />
          {forms.length > 1 && (
            <NativeSelect
              id="form"
              label={t.form}
              description={own.formHint}
              value={form}
              onChange={(e) => {
                const next = e.currentTarget.value;
                setForm(next);
                if (file) sending.check(file, format, next === '' ? null : next);
              }}
              data={[{ value: '', label: own.everyForm(forms.length) }, ...forms.map((name) => ({ value: name, label: name }))]}
            />
          )}
          {sending.checking && <p role="status">{own.checking}</p>}
        </section>
        {report && <LossReport report={report} />}
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

/** Uploads the file once, says what importing it would do, and imports it. */
function useSending() {
  const t = useFeatureText();
  const change = useChange(InstrumentImportDocument);
  const dry = useChange(InstrumentImportCheckDocument);
  const kept = useRef<{ file: File; id: Promise<string> } | null>(null);
  const turn = useRef(0);
  const [uploading, setUploading] = useState(false);
  const [uploadError, setUploadError] = useState<unknown>(null);
  const [own, setOwn] = useState<Fault[]>([]);
  // The forms of the file stay on the screen while one of them is looked at.
  const [forms, setForms] = useState<string[]>([]);
  const keep = useKeepInstrument();

  /** The upload of a file, made once; null when it fails. */
  const uploaded = async (file: File): Promise<string | null> => {
    if (kept.current?.file !== file) kept.current = { file, id: upload(file) };
    setUploading(true);
    try {
      return await kept.current.id;
    } catch (err) {
      kept.current = null;
      setUploadError(err);
      return null;
    } finally {
      setUploading(false);
    }
  };
  const look = async (file: File, format: InstrumentFormat, form: string | null) => {
    const mine = ++turn.current;
    const id = await uploaded(file);
    // Another file or format was chosen meanwhile.
    if (id === null || mine !== turn.current) return;
    dry.mutate({ upload: id, format, form }, { onSuccess: ({ instrumentImportCheck: r }) => form === null && setForms(r.report?.forms ?? []) });
  };
  const run = async (file: File, format: InstrumentFormat, input: Input, onDone: (id: string) => void) => {
    const id = await uploaded(file);
    if (id === null) return;
    change.mutate(
      { upload: id, format, input },
      {
        onSuccess: ({ instrumentImport: r }) => {
          if (r.userErrors.some((f) => f.path.at(-1) === 'upload')) kept.current = null;
          if (!r.instrument) return;
          keep(r.instrument);
          onDone(r.instrument.id);
        },
      },
    );
  };
  const fault = (message: string): Fault[] => [{ code: 'INVALID', path: ['upload'], message }];
  /** Whether the file can be sent at all. */
  const fits = (file: File | null): file is File => {
    const why = !file ? t.fileMissing : file.size === 0 ? t.fileEmpty : file.size > mostBytes ? t.fileTooLarge : null;
    setOwn(why === null ? [] : fault(why));
    return why === null;
  };
  return {
    check(file: File, format: InstrumentFormat, form: string | null) {
      change.reset();
      setUploadError(null);
      if (fits(file)) void look(file, format, form);
    },
    send(file: File | null, format: InstrumentFormat, input: Input, onDone: (id: string) => void) {
      change.reset();
      setUploadError(null);
      if (fits(file)) void run(file, format, input, onDone);
    },
    reset() {
      turn.current++;
      change.reset();
      dry.reset();
      setUploadError(null);
      setOwn([]);
      setForms([]);
    },
    forms,
    report: dry.data?.instrumentImportCheck.report,
    faults: own.length > 0 ? own : (change.data?.instrumentImport.userErrors ?? dry.data?.instrumentImportCheck.userErrors ?? noFaults),
    error: uploadError ?? change.error ?? dry.error,
    checking: dry.isPending || (uploading && !change.isPending),
    pending: change.isPending,
  };
}

const noFaults: Fault[] = [];
