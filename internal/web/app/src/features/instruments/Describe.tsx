import { useState, type FormEvent } from 'react';
import { InstrumentDescribeDocument, type InstrumentPartsFragment, type InstrumentPurpose } from '../../gql/graphql';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, Textarea, TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useKeepInstrument } from './cache';
import { purposes } from './purposes';
import { useFeatureText } from './text';

const noFaults: Fault[] = [];

/** What a questionnaire is, where it comes from, and on what terms it may be used. */
export function Describe({ instrument }: { instrument: InstrumentPartsFragment }) {
  const t = useFeatureText();
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  const facts: [string, string][] = [
    [t.purpose, t.purposes[instrument.purpose]],
    [t.sourceLabel, instrument.source],
    [t.licenceLabel, instrument.licence],
    [t.citationLabel, instrument.citation],
    [t.permissionLabel, instrument.permission],
  ];
  return (
    <section className="card" aria-labelledby="describe">
      <div className="spread">
        <h2 id="describe">{t.describe}</h2>
        {!editing && (
          <Button kind="quiet" id="describe-edit" onClick={() => setEditing(true)}>
            {t.describeEdit}
            <span className="unseen"> {t.describe}</span>
          </Button>
        )}
      </div>
      <p role="status" className={saved && !editing ? 'muted small' : 'unseen'}>
        {saved && !editing ? t.described : ''}
      </p>
      {editing ? (
        <Form
          instrument={instrument}
          onClose={(done) => {
            setEditing(false);
            setSaved(done);
            requestAnimationFrame(() => document.getElementById('describe-edit')?.focus());
          }}
        />
      ) : (
        <dl className="facts">
          {facts.map(([name, said]) => (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd className="authored">{said === '' ? <span className="muted">{t.notStated}</span> : said}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Form({ instrument, onClose }: { instrument: InstrumentPartsFragment; onClose: (done: boolean) => void }) {
  const t = useFeatureText();
  const ui = useUiText();
  const keep = useKeepInstrument();
  const describe = useChange(InstrumentDescribeDocument);
  const [input, setInput] = useState({
    title: { en: instrument.title.en, fr: instrument.title.fr },
    purpose: instrument.purpose,
    source: instrument.source,
    licence: instrument.licence,
    citation: instrument.citation,
    permission: instrument.permission,
  });
  const faults = describe.data?.instrumentDescribe.userErrors ?? noFaults;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    describe.mutate(
      { instrument: instrument.id, input },
      {
        onSuccess: ({ instrumentDescribe: r }) => {
          if (!r.instrument || r.userErrors.length > 0) return;
          keep(r.instrument);
          onClose(true);
        },
      },
    );
  };
  const area = (name: 'source' | 'licence' | 'citation' | 'permission', label: string, hint?: string) => (
    <Textarea id={name} label={label} description={hint} minRows={1} maxLength={2000} value={input[name]} error={faultAt(faults, name)} onChange={(e) => { const { value } = e.currentTarget; setInput((now) => ({ ...now, [name]: value })); }} />
  );
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {describe.error && <Failed error={describe.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => (f.path.at(-1) === 'title' ? (input.title.en.trim() === '' ? 'title-en' : 'title-fr') : f.path.at(-1))} />
      <div className="halves">
        <TextInput id="title-en" lang="en" autoFocus label={t.titleEnglish} required maxLength={300} value={input.title.en} onChange={(e) => setInput({ ...input, title: { ...input.title, en: e.currentTarget.value } })} />
        <TextInput id="title-fr" lang="fr" label={t.titleFrench} required maxLength={300} value={input.title.fr} onChange={(e) => setInput({ ...input, title: { ...input.title, fr: e.currentTarget.value } })} />
      </div>
      <NativeSelect id="purpose" label={t.purpose} value={input.purpose} onChange={(e) => setInput({ ...input, purpose: e.currentTarget.value as InstrumentPurpose })} data={purposes.map((value) => ({ value, label: t.purposes[value] }))} />
      {area('source', t.sourceLabel, t.sourceLabelHint)}
      {area('licence', t.licenceLabel, t.licenceHint)}
      {area('citation', t.citationLabel)}
      {area('permission', t.permissionLabel, t.permissionHint)}
      <div className="row">
        <Button type="submit" busy={describe.isPending}>
          {t.describeSave}
        </Button>
        <Button kind="quiet" onClick={() => onClose(false)}>
          {ui.cancel}
        </Button>
      </div>
    </form>
  );
}
