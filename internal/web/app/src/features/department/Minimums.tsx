import { useState } from 'react';
import { DivisionMinimumsSetDocument, MinimumsSetDocument } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useChange } from '../../lib/query';
import { faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { SectionForm } from './parts';
import { useSettingsText, useShowSettings, type SectionProps } from './useSettings';

const kinds = ['group', 'mentor', 'words'] as const;
type Kind = (typeof kinds)[number];
type Typed = Record<Kind | 'reason', string>;

/** From how many people on anything is shown, in the department and in divisions that want more. */
export function Minimums({ settings }: SectionProps) {
  const t = useSettingsText();
  const show = useShowSettings();
  const { minimums, floors, mostMinimum } = settings;
  const [input, setInput] = useState<Typed>({ group: String(minimums.group), mentor: String(minimums.mentor), words: String(minimums.words), reason: '' });
  const [saves, setSaves] = useState(0);
  const change = useChange(MinimumsSetDocument);
  const faults = change.data?.minimumsSet.userErrors ?? [];
  const hints = { group: t.groupHint(floors.group), mentor: t.mentorHint(floors.mentor), words: t.wordsHint(floors.words) };
  return (
    <>
      <Notice>
        <p>{t.minimumsPromise}</p>
      </Notice>
      <SectionForm
        title={t.sections.minimums}
        lead={t.minimumsText}
        faults={faults}
        fieldOf={(fault) => `minimum-${fault.path.at(-1) ?? ''}`}
        error={change.error}
        saves={saves}
        busy={change.isPending}
        leadsOn={false}
        onSubmit={() =>
          change.mutate(
            { input: numbersOf(input), reason: input.reason },
            {
              onSuccess: ({ minimumsSet: r }) => {
                if (!show(r.settings)) return;
                setSaves((count) => count + 1);
                setInput((all) => ({ ...all, reason: '' }));
              },
            },
          )
        }
      >
        <div className="thirds">
          {kinds.map((kind) => (
            <Field key={kind} prefix="minimum" name={kind} label={t[kind]} hint={hints[kind]} most={mostMinimum} least={floors[kind]} input={input} faults={faults} set={setInput} />
          ))}
        </div>
        <Reason prefix="minimum" input={input} faults={faults} set={setInput} />
      </SectionForm>
      <Stricter settings={settings} />
    </>
  );
}

const numbersOf = (typed: Typed) => ({ group: whole(typed.group), mentor: whole(typed.mentor), words: whole(typed.words) });
const whole = (typed: string) => Math.trunc(Number(typed)) || 0;

type FieldProps = { prefix: string; input: Typed; faults: Fault[]; set: (change: (all: Typed) => Typed) => void };

function Field({ prefix, name, label, hint, least, most, placeholder, input, faults, set }: FieldProps & { name: Kind; label: string; hint?: string; least: number; most: number; placeholder?: string }) {
  return (
    <TextInput
      id={`${prefix}-${name}`}
      type="number"
      inputMode="numeric"
      min={least}
      max={most}
      label={label}
      {...(hint === undefined ? {} : { description: hint })}
      {...(placeholder === undefined ? {} : { placeholder })}
      value={input[name]}
      error={faultAt(faults, name)}
      onChange={(e) => {
        const { value } = e.currentTarget;
        set((all) => ({ ...all, [name]: value }));
      }}
    />
  );
}

function Reason({ prefix, input, faults, set }: FieldProps) {
  const t = useSettingsText();
  return (
    <TextInput
      id={`${prefix}-reason`}
      label={t.reason}
      description={t.reasonHint}
      value={input.reason}
      error={faultAt(faults, 'reason')}
      onChange={(e) => {
        const { value } = e.currentTarget;
        set((all) => ({ ...all, reason: value }));
      }}
    />
  );
}

const none: Typed = { group: '', mentor: '', words: '', reason: '' };

/** Divisions that ask for more people than the department. */
function Stricter({ settings }: SectionProps) {
  const t = useSettingsText();
  const pick = usePick();
  const show = useShowSettings();
  const [division, setDivision] = useState('');
  const [input, setInput] = useState(none);
  const [said, setSaid] = useState<string>();
  const [saves, setSaves] = useState(0);
  const change = useChange(DivisionMinimumsSetDocument);
  const faults = change.data?.divisionMinimumsSet.userErrors ?? [];
  const strict = settings.divisions.filter(({ stricter: s }) => s.group + s.mentor + s.words > 0);
  const choose = (id: string) => {
    const own = settings.divisions.find((d) => d.division.id === id)?.stricter;
    const typed = (n: number | undefined) => (n ? String(n) : '');
    setDivision(id);
    setInput({ group: typed(own?.group), mentor: typed(own?.mentor), words: typed(own?.words), reason: '' });
    change.reset();
  };
  return (
    <SectionForm
      title={t.stricter}
      lead={t.stricterText}
      faults={faults}
      fieldOf={(fault) => `stricter-${fault.path.at(-1) ?? ''}`}
      error={change.error}
      saves={saves}
      {...(said === undefined ? {} : { said })}
      busy={change.isPending}
      leadsOn={false}
      label={t.setDivision}
      onSubmit={() => {
        if (division === '') {
          document.getElementById('stricter-division')?.focus();
          return;
        }
        change.mutate(
          { division, input: numbersOf(input), reason: input.reason },
          {
            onSuccess: ({ divisionMinimumsSet: r }) => {
              if (!show(r.settings)) return;
              const of = settings.divisions.find((d) => d.division.id === division);
              setSaid(t.divisionSaved(of ? pick(of.division.name) : ''));
              setSaves((count) => count + 1);
              setInput((all) => ({ ...all, reason: '' }));
            },
          },
        );
      }}
    >
      {strict.length === 0 ? (
        <p>{t.noneStricter}</p>
      ) : (
        <dl className="facts">
          {strict.map(({ division: d, minimums: m }) => (
            <div key={d.id} className="fact">
              <dt>{pick(d.name)}</dt>
              <dd>
                {t.group}: {m.group} · {t.mentor}: {m.mentor} · {t.words}: {m.words}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <NativeSelect
        id="stricter-division"
        label={t.division}
        value={division}
        data={[{ value: '', label: t.chooseDivision }, ...settings.divisions.map(({ division: d }) => ({ value: d.id, label: pick(d.name) }))]}
        onChange={(e) => choose(e.currentTarget.value)}
      />
      {division !== '' && (
        <>
          <div className="thirds">
            {kinds.map((kind) => (
              <Field key={kind} prefix="stricter" name={kind} label={t[kind]} least={settings.minimums[kind]} most={settings.mostMinimum} placeholder={t.asDepartment} input={input} faults={faults} set={setInput} />
            ))}
          </div>
          <Reason prefix="stricter" input={input} faults={faults} set={setInput} />
        </>
      )}
    </SectionForm>
  );
}
