import { useState, type FormEvent } from 'react';
import { DepartmentUpdateDocument } from '../../gql/graphql';
import { useChange } from '../../lib/query';
import { useDepartment, useReloadSession } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, Textarea, TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { MocForm } from './MocForm';
import { useFeatureText } from './text';

const zones = Intl.supportedValuesOf('timeZone');

/** The department's names, its time zone and whom to ask. */
export default function DepartmentPage() {
  const t = useFeatureText();
  const ui = useUiText();
  const department = useDepartment();
  const reload = useReloadSession();
  const [input, setInput] = useState({
    name: { en: department.name.en, fr: department.name.fr },
    institution: { en: department.institution.en, fr: department.institution.fr },
    zone: department.zone,
    helpContact: department.helpContact,
  });
  const [saves, setSaves] = useState(0);
  const update = useChange(DepartmentUpdateDocument);
  const faults = update.data?.departmentUpdate.userErrors ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    update.mutate(
      { input },
      {
        onSuccess: ({ departmentUpdate: r }) => {
          if (!r.department) return;
          setSaves((count) => count + 1);
          void reload();
        },
      },
    );
  };
  const text = (name: 'name' | 'institution', language: 'en' | 'fr') => ({
    id: `${name}-${language}`,
    lang: language,
    required: true,
    value: input[name][language],
    error: fieldsOf(faults, input).get(`${name}-${language}`),
    onChange: (e: { currentTarget: { value: string } }) => {
      const { value } = e.currentTarget;
      setInput((all) => ({ ...all, [name]: { ...all[name], [language]: value } }));
    },
  });
  const plain = (name: 'zone' | 'helpContact') => ({
    id: name,
    value: input[name],
    error: faultAt(faults, name),
    onChange: (e: { currentTarget: { value: string } }) => {
      const { value } = e.currentTarget;
      setInput((all) => ({ ...all, [name]: value }));
    },
  });
  return (
    <Page title={t.title} lead={t.lead} narrow>
      <form className="stack" onSubmit={submit}>
        {update.error && <Failed error={update.error} />}
        <ErrorSummary faults={faults} fieldOf={(fault) => fieldOf(fault, input)} />
        {saves > 0 && faults.length === 0 && (
          <Outcome key={saves}>
            <p>{t.saved}</p>
          </Outcome>
        )}
        <section className="card">
          <h2>{t.names}</h2>
          {(['name', 'institution'] as const).map((name) => (
            <div key={name} className="halves">
              <TextInput {...text(name, 'en')} label={`${t[name]}, ${ui.inEnglish}`} withAsterisk={false} />
              <TextInput {...text(name, 'fr')} label={`${t[name]}, ${ui.inFrench}`} withAsterisk={false} />
            </div>
          ))}
        </section>
        <section className="card">
          <h2>{t.running}</h2>
          <NativeSelect {...plain('zone')} label={t.zone} description={t.zoneHint} data={zones.includes(input.zone) ? zones : [input.zone, ...zones]} />
          <Textarea {...plain('helpContact')} label={t.helpContact} description={t.helpContactHint} minRows={2} />
        </section>
        <div className="row">
          <Button type="submit" busy={update.isPending}>
            {t.save}
          </Button>
        </div>
      </form>
      <MocForm />
    </Page>
  );
}

type Both = { name: { en: string; fr: string }; institution: { en: string; fr: string } };

/** The field a fault belongs to: the language it names, else the one that is empty. */
function fieldOf(fault: Fault, input: Both): string | undefined {
  for (const name of ['name', 'institution'] as const) {
    if (!fault.path.includes(name)) continue;
    const last = fault.path.at(-1);
    return `${name}-${last === 'en' || last === 'fr' ? last : input[name].en.trim() === '' ? 'en' : 'fr'}`;
  }
  return fault.path.at(-1);
}

function fieldsOf(faults: Fault[], input: Both): Map<string | undefined, string> {
  return new Map(faults.map((fault) => [fieldOf(fault, input), fault.message]));
}
