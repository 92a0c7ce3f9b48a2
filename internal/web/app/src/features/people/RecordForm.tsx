import { useState, type FormEvent } from 'react';
import { PeopleFiltersDocument, type PersonFields, type PersonStatus } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useRecordsText } from './recordsText';
import { useFeatureText } from './text';

type Props = { start: PersonFields; busy: boolean; error: unknown; faults: Fault[]; known: boolean; onSave: (input: PersonFields) => void };
const statuses: PersonStatus[] = ['ACTIVE', 'ON_LEAVE', 'LEFT'];

/** Everything on record of one person. */
export function RecordForm({ start, busy, error, faults, known, onSave }: Props) {
  const t = useRecordsText();
  const words = useFeatureText();
  const ui = useUiText();
  const pick = usePick();
  const { vocabulary } = useDepartment();
  const places = useData(PeopleFiltersDocument, {}).data;
  const [input, setInput] = useState(start);
  const set = (change: Partial<PersonFields>) => setInput((all) => ({ ...all, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(input);
  };
  const text = (name: 'name' | 'nextReviewKind') => ({ id: `person-${name}`, value: input[name] ?? '', error: faultAt(faults, name), onChange: (e: { currentTarget: { value: string } }) => set({ [name]: e.currentTarget.value }) });
  const day = (name: 'appointed' | 'promoted' | 'nextReview') => ({ type: 'date' as const, id: `person-${name}`, value: input[name] ?? '', error: faultAt(faults, name), onChange: (e: { currentTarget: { value: string } }) => set({ [name]: e.currentTarget.value || null }) });
  const choice = (name: 'division' | 'site' | 'rank' | 'position' | 'appointmentType') => ({ id: `person-${name}`, value: input[name] ?? '', error: faultAt(faults, name), onChange: (e: { currentTarget: { value: string } }) => set({ [name]: e.currentTarget.value === '' && (name === 'division' || name === 'site') ? null : e.currentTarget.value }) });
  const named = (list: { id: string; name: { en: string; fr: string } }[] = []) => [{ value: '', label: t.none }, ...list.map((p) => ({ value: p.id, label: pick(p.name) }))];
  const terms = (list: { code: string; label: { en: string; fr: string } }[], code: string | null | undefined) => [
    { value: '', label: t.none },
    ...list.map((one) => ({ value: one.code, label: pick(one.label) })),
    ...(code && !list.some((one) => one.code === code) ? [{ value: code, label: code }] : []),
  ];
  const fieldOf = (f: Fault) => (f.path.length > 1 ? `person-${f.path.slice(-2).join('-')}` : f.path.length === 1 ? `person-${f.path[0] === 'emails' ? 'emails-0' : (f.path[0] ?? '')}` : undefined);
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {Boolean(error) && <Failed error={error} />}
      <ErrorSummary faults={faults} fieldOf={fieldOf} />
      <section className="card stack" aria-labelledby="who">
        <h2 id="who" className="unseen">
          {t.name}
        </h2>
        <TextInput {...text('name')} required label={t.name} description={t.nameHint} />
        <fieldset className="stack-s plain-set">
          <legend className="strong">{t.emails}</legend>
          <p className="muted small">{t.emailsHint}</p>
          {input.emails.map((email, i) => (
            <div className="address-line" key={i}>
              <TextInput
                id={`person-emails-${String(i)}`}
                type="email"
                label={t.email(i + 1)}
                description={i === 0 && input.emails.length > 1 ? t.mainly : undefined}
                required={i === 0}
                value={email}
                error={faultAt(faults, 'emails', String(i)) ?? (i === 0 ? faults.find((f) => f.path.at(-1) === 'emails')?.message : undefined)}
                onChange={(e) => set({ emails: input.emails.with(i, e.currentTarget.value) })}
              />
              {i > 0 && (
                <Button kind="quiet" aria-label={t.makeMainOf(email)} onClick={() => set({ emails: [email, ...input.emails.filter((_, k) => k !== i)] })}>
                  {t.makeMain}
                </Button>
              )}
              {input.emails.length > 1 && (
                <Button kind="quiet" aria-label={t.dropEmailOf(email)} onClick={() => set({ emails: input.emails.filter((_, k) => k !== i) })}>
                  {t.dropEmail}
                </Button>
              )}
            </div>
          ))}
          <div className="row">
            <Button kind="quiet" onClick={() => set({ emails: [...input.emails, ''] })}>
              {t.addEmail}
            </Button>
          </div>
          {known && <p className="muted small">{t.toldOld}</p>}
        </fieldset>
        <div className="thirds">
          <NativeSelect id="person-language" label={t.language} value={input.language ?? 'en'} error={faultAt(faults, 'language')} data={[{ value: 'en', label: ui.english }, { value: 'fr', label: ui.french }]} onChange={(e) => set({ language: e.currentTarget.value })} />
          <NativeSelect id="person-status" label={words.status} description={t.statusHint} value={input.status ?? 'ACTIVE'} error={faultAt(faults, 'status')} data={statuses.map((s) => ({ value: s, label: words.statuses[s] }))} onChange={(e) => set({ status: statuses.find((s) => s === e.currentTarget.value) ?? 'ACTIVE' })} />
        </div>
      </section>
      <section className="card stack" aria-labelledby="appointment">
        <h2 id="appointment">{t.appointment}</h2>
        <p className="muted">{t.appointmentHint}</p>
        <div className="thirds">
          <NativeSelect {...choice('division')} label={words.division} data={named(places?.divisions)} />
          <NativeSelect {...choice('site')} label={words.site} data={named(places?.sites)} />
          <NativeSelect {...choice('rank')} label={words.rank} data={terms(vocabulary.ranks, input.rank)} />
          <NativeSelect {...choice('position')} label={words.position} data={terms(vocabulary.positions, input.position)} />
          <NativeSelect {...choice('appointmentType')} label={words.appointmentType} data={terms(vocabulary.appointmentTypes, input.appointmentType)} />
          <TextInput {...day('appointed')} label={words.appointed} />
          <TextInput {...day('promoted')} label={words.promoted} />
          <TextInput {...day('nextReview')} label={words.nextReview} />
          <NativeSelect
            id="person-nextReviewKind"
            label={words.fields.nextReviewKind}
            value={input.nextReviewKind ?? ''}
            error={faultAt(faults, 'nextReviewKind')}
            data={[
              { value: '', label: t.none },
              { value: 'CFAR', label: words.reviewKinds.CFAR },
              { value: 'PROMOTION', label: words.reviewKinds.PROMOTION },
              ...(input.nextReviewKind && input.nextReviewKind !== 'CFAR' && input.nextReviewKind !== 'PROMOTION' ? [{ value: input.nextReviewKind, label: input.nextReviewKind }] : []),
            ]}
            onChange={(e) => set({ nextReviewKind: e.currentTarget.value })}
          />
        </div>
      </section>
      <div className="row">
        <Button type="submit" busy={busy}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}
