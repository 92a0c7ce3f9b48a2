import { useState } from 'react';
import { DepartmentUpdateDocument } from '../../gql/graphql';
import { useChange } from '../../lib/query';
import { useDepartment, useReloadSession } from '../../lib/session';
import { faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { useUiText } from '../../ui/text';
import { languageOf, SectionForm } from './parts';
import { useFeatureText } from './text';
import { useSettingsText } from './useSettings';

const zones = Intl.supportedValuesOf('timeZone');
const names = ['name', 'institution'] as const;

/** The department's names, its time zone, and the language of those of whom none is known. The
 * set-up asks for them in two steps. */
export function Names({ only, next }: { only?: 'names' | 'time'; next?: (() => void) | undefined }) {
  const t = useFeatureText();
  const s = useSettingsText();
  const ui = useUiText();
  const department = useDepartment();
  const reload = useReloadSession();
  const [input, setInput] = useState({
    name: { en: department.name.en, fr: department.name.fr },
    institution: { en: department.institution.en, fr: department.institution.fr },
    zone: department.zone,
    language: department.languages[0] ?? 'en',
  });
  const [saves, setSaves] = useState(0);
  const update = useChange(DepartmentUpdateDocument);
  const faults = update.data?.departmentUpdate.userErrors ?? [];
  const submit = () =>
    update.mutate(
      { input },
      {
        onSuccess: ({ departmentUpdate: r }) => {
          if (!r.department) return;
          setSaves((count) => count + 1);
          void reload().then(() => next?.());
        },
      },
    );
  const fieldOf = (fault: Fault) => {
    const name = names.find((one) => fault.path.includes(one));
    return name ? `${name}-${languageOf(fault, input[name])}` : fault.path.at(-1);
  };
  const text = (name: (typeof names)[number], language: 'en' | 'fr') => ({
    id: `${name}-${language}`,
    lang: language,
    required: true,
    value: input[name][language],
    error: faults.find((fault) => fieldOf(fault) === `${name}-${language}`)?.message,
    onChange: (e: { currentTarget: { value: string } }) => {
      const { value } = e.currentTarget;
      setInput((all) => ({ ...all, [name]: { ...all[name], [language]: value } }));
    },
  });
  const plain = (name: 'zone' | 'language') => ({
    id: name,
    value: input[name],
    error: faultAt(faults, name),
    onChange: (e: { currentTarget: { value: string } }) => {
      const { value } = e.currentTarget;
      setInput((all) => ({ ...all, [name]: value }));
    },
  });
  return (
    <SectionForm
      title={only === 'time' ? (s.steps['TIME'] ?? '') : t.names}
      faults={faults}
      fieldOf={fieldOf}
      error={update.error}
      saves={saves}
      said={t.saved}
      busy={update.isPending}
      leadsOn={next !== undefined}
      {...(next ? {} : { label: t.save })}
      onSubmit={submit}
    >
      {only !== 'time' &&
        names.map((name) => (
          <div key={name} className="halves">
            <TextInput {...text(name, 'en')} label={`${t[name]}, ${ui.inEnglish}`} withAsterisk={false} />
            <TextInput {...text(name, 'fr')} label={`${t[name]}, ${ui.inFrench}`} withAsterisk={false} />
          </div>
        ))}
      {only !== 'names' && (
        <div className="halves">
          <NativeSelect {...plain('zone')} label={t.zone} description={t.zoneHint} data={zones.includes(input.zone) ? zones : [input.zone, ...zones]} />
          <NativeSelect {...plain('language')} label={s.language} description={s.languageHint} data={['en', 'fr'].map((value) => ({ value, label: s.languages[value] ?? value }))} />
        </div>
      )}
    </SectionForm>
  );
}
