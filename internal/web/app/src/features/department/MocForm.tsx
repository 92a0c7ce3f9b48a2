import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { MocSettingsDocument, MocSettingsUpdateDocument, type MocSettingsPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { Checkbox, Textarea, TextInput } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Failed, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useFeatureText } from './text';

/** What records of Maintenance of Certification are made with: rates, and an accreditation where there is one. */
export function MocForm() {
  const read = useData(MocSettingsDocument, {});
  return <Shown read={read}>{({ mocSettings }) => <Form settings={mocSettings} />}</Shown>;
}

const fieldNames = ['section3', 'section2', 'provider', 'approval', 'maximum', 'statement-en', 'statement-fr'] as const;
type Name = (typeof fieldNames)[number];
type Values = Record<Name, string>;

function valuesOf({ section3, section2, accreditation: a }: MocSettingsPartsFragment): Values {
  const shown = (x: number | null | undefined) => (typeof x === 'number' ? String(x) : '');
  return { section3: shown(section3), section2: shown(section2), provider: a?.provider ?? '', approval: a?.approval ?? '', maximum: shown(a?.maximum), 'statement-en': a?.statement.en ?? '', 'statement-fr': a?.statement.fr ?? '' };
}

const rateOf = (typed: string) => (typed.trim() === '' ? null : Number(typed.replace(',', '.')));

/** The field a fault is about: of a statement, the language that is missing. */
function fieldOf(fault: Fault, values: Values): Name | undefined {
  const last = fault.path.at(-1);
  if (last === 'statement') return values['statement-en'].trim() === '' ? 'statement-en' : 'statement-fr';
  return fieldNames.find((name) => name === last);
}

function Form({ settings }: { settings: MocSettingsPartsFragment }) {
  const t = useFeatureText();
  const ui = useUiText();
  const pick = usePick();
  const language = useLanguage();
  const client = useQueryClient();
  const [values, setValues] = useState(() => valuesOf(settings));
  const [accredited, setAccredited] = useState(settings.accreditation !== null && settings.accreditation !== undefined);
  const [saves, setSaves] = useState(0);
  const update = useChange(MocSettingsUpdateDocument);
  const faults = update.data?.mocSettingsUpdate.userErrors ?? [];
  const field = (name: Name) => ({
    id: `moc-${name}`,
    value: values[name],
    error: faults.find((x) => fieldOf(x, values) === name)?.message,
    onChange: (e: { currentTarget: { value: string } }) => {
      const { value } = e.currentTarget;
      setValues((all) => ({ ...all, [name]: value }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const accreditation = accredited ? { provider: values.provider, approval: values.approval, maximum: rateOf(values.maximum) ?? 0, statement: { en: values['statement-en'], fr: values['statement-fr'] } } : null;
    update.mutate(
      { input: { section3: rateOf(values.section3), section2: rateOf(values.section2), accreditation } },
      {
        onSuccess: ({ mocSettingsUpdate: r }) => {
          if (!r.settings) return;
          setSaves((count) => count + 1);
          client.setQueryData(keyOf(MocSettingsDocument, {}), { mocSettings: r.settings });
        },
      },
    );
  };
  const rate = { type: 'number', inputMode: 'decimal', min: 0, max: 10, step: 'any' } as const;
  return (
    <form className="stack" onSubmit={submit} aria-labelledby="moc">
      {update.error && <Failed error={update.error} />}
      <ErrorSummary faults={faults} fieldOf={(fault) => `moc-${fieldOf(fault, values) ?? 'section3'}`} />
      {saves > 0 && faults.length === 0 && (
        <Outcome key={saves}>
          <p>{t.mocSaved}</p>
        </Outcome>
      )}
      <section className="card">
        <h2 id="moc">{t.moc}</h2>
        <p className="muted">{t.mocText}</p>
        <Notice>
          <p>{t.mocCheck(pick(settings.framework))}</p>
        </Notice>
        <TextInput {...rate} {...field('section3')} label={t.section3(pick(settings.section))} description={t.section3Hint(number(settings.frameworkRate, language))} />
        <TextInput {...rate} {...field('section2')} label={t.section2} description={t.section2Hint} />
      </section>
      <section className="card">
        <h2>{t.accreditation}</h2>
        <p className="muted">{t.accreditationText}</p>
        <Checkbox id="moc-accredited" label={t.accredited} checked={accredited} onChange={(e) => setAccredited(e.currentTarget.checked)} />
        {accredited ? (
          <>
            <TextInput {...field('provider')} label={t.provider} description={t.providerHint} />
            <div className="halves">
              <TextInput {...field('approval')} label={t.approval} description={t.approvalHint} />
              <TextInput type="number" inputMode="decimal" min={0.25} max={100} step="any" {...field('maximum')} label={t.maximum} description={t.maximumHint} />
            </div>
            <div className="halves">
              <Textarea {...field('statement-en')} lang="en" label={`${t.statement}, ${ui.inEnglish}`} description={t.statementHint} minRows={3} />
              <Textarea {...field('statement-fr')} lang="fr" label={`${t.statement}, ${ui.inFrench}`} description={t.statementHint} minRows={3} />
            </div>
          </>
        ) : (
          <p>{t.notAccredited}</p>
        )}
      </section>
      <div className="row">
        <Button type="submit" busy={update.isPending}>
          {t.mocSave}
        </Button>
      </div>
    </form>
  );
}
