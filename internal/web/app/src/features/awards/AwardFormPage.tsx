import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { AwardChoicesDocument, AwardCreateDocument, AwardDocument, AwardUpdateDocument, type AwardChoicesQuery, type AwardInput, type AwardPartsFragment } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, Textarea, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { faultIn } from '../../ui/planning/fields';
import { Failed, Shown } from '../../ui/states';
import { useKeep } from './cache';
import { useFeatureText } from './text';

type Award = AwardPartsFragment;

/** Adds an award, or changes one. */
export default function AwardFormPage() {
  const { id } = useParams();
  return id === undefined ? <Choices /> : <Edit id={id} />;
}

function Edit({ id }: { id: string }) {
  const read = useData(AwardDocument, { award: id });
  return <Shown read={read}>{({ award }) => (award ? <Choices award={award} /> : <Missing />)}</Shown>;
}

function Choices({ award }: { award?: Award }) {
  const read = useData(AwardChoicesDocument, {});
  return (
    <Shown read={read} lines={6}>
      {(choices) => <Form choices={choices} {...(award ? { award } : {})} />}
    </Shown>
  );
}

const noFaults: Fault[] = [];
const languages = ['en', 'fr'] as const;

function Form({ choices, award }: { choices: AwardChoicesQuery; award?: Award }) {
  const t = useFeatureText();
  const pick = usePick();
  const navigate = useNavigate();
  const keep = useKeep();
  const create = useChange(AwardCreateDocument);
  const update = useChange(AwardUpdateDocument);
  const [values, setValues] = useState<Required<AwardInput>>({
    name: { en: award?.name.en ?? '', fr: award?.name.fr ?? '' },
    about: { en: award?.about.en ?? '', fr: award?.about.fr ?? '' },
    level: award?.level ?? 'DEPARTMENT',
    division: award?.division?.id ?? null,
    donor: award?.donor ?? '',
    presenter: award?.presenter ?? '',
    committee: award?.committee ?? null,
  });
  const set = (part: Partial<AwardInput>) => setValues((now) => ({ ...now, ...part }));
  const faults = (award ? update.data?.awardUpdate.userErrors : create.data?.awardCreate.userErrors) ?? noFaults;
  const error = create.error ?? update.error;
  const done = (saved: Award | null | undefined) => {
    if (!saved) return;
    keep.award(saved);
    void navigate(`/awards/${saved.id}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (award) update.mutate({ award: award.id, input: values }, { onSuccess: (data) => done(data.awardUpdate.award) });
    else create.mutate({ input: values }, { onSuccess: (data) => done(data.awardCreate.award) });
  };
  const fieldOf = (fault: Fault) => {
    const field = fault.path.at(-1);
    return field === 'name' || field === 'about' ? `${field}-${values[field].en.trim() === '' ? 'en' : 'fr'}` : field;
  };
  return (
    <Page
      title={award ? t.editTitle : t.make}
      lead={t.formLead}
      above={
        <Link className="crumb" to={award ? `/awards/${award.id}` : '/awards'}>
          {award ? t.back : t.toAwards}
        </Link>
      }
      narrow
    >
      <form className="stack" onSubmit={submit} noValidate>
        {error && <Failed error={error} />}
        <ErrorSummary faults={faults} fieldOf={fieldOf} />
        <section className="card" aria-labelledby="what">
          <h2 id="what">{t.facts}</h2>
          {languages.map((l) => (
            <TextInput
              key={l}
              id={`name-${l}`}
              label={t.inLanguage[l](t.name)}
              lang={l}
              required
              maxLength={200}
              value={values.name[l]}
              error={faultIn(l, values.name, faultAt(faults, 'name'))}
              onChange={(e) => set({ name: { ...values.name, [l]: e.currentTarget.value } })}
            />
          ))}
          <div className="halves">
            {languages.map((l) => (
              <Textarea
                key={l}
                id={`about-${l}`}
                label={t.inLanguage[l](t.about)}
                lang={l}
                required
                rows={5}
                maxLength={2000}
                value={values.about[l]}
                error={faultIn(l, values.about, faultAt(faults, 'about'))}
                onChange={(e) => set({ about: { ...values.about, [l]: e.currentTarget.value } })}
              />
            ))}
          </div>
        </section>
        <section className="card" aria-labelledby="whose">
          <h2 id="whose">{t.whose}</h2>
          <NativeSelect
            id="level"
            label={t.columnLevel}
            value={values.level}
            onChange={(e) => set({ level: e.currentTarget.value === 'DIVISION' ? 'DIVISION' : 'DEPARTMENT' })}
            data={(['DEPARTMENT', 'DIVISION'] as const).map((value) => ({ value, label: t.levels[value] }))}
          />
          {values.level === 'DIVISION' && (
            <NativeSelect
              id="division"
              label={t.division}
              required
              value={values.division ?? ''}
              error={faultAt(faults, 'division')}
              onChange={(e) => set({ division: e.currentTarget.value || null })}
              data={[{ value: '', label: t.chooseDivision }, ...choices.divisions.map((d) => ({ value: d.id, label: pick(d.name) }))]}
            />
          )}
          <div className="halves">
            <TextInput id="donor" label={t.donor} description={t.optional} maxLength={200} value={values.donor} error={faultAt(faults, 'donor')} onChange={(e) => set({ donor: e.currentTarget.value })} />
            <TextInput id="presenter" label={t.presenter} description={t.optional} maxLength={200} value={values.presenter} error={faultAt(faults, 'presenter')} onChange={(e) => set({ presenter: e.currentTarget.value })} />
          </div>
          <NativeSelect
            id="committee"
            label={t.committee}
            description={t.committeeHint}
            value={values.committee ?? ''}
            error={faultAt(faults, 'committee')}
            onChange={(e) => set({ committee: e.currentTarget.value || null })}
            data={[{ value: '', label: t.noCommittee }, ...choices.committees.map((c) => ({ value: c.id, label: pick(c.name) }))]}
          />
        </section>
        <div className="row">
          <Button type="submit" busy={create.isPending || update.isPending}>
            {t.save}
          </Button>
        </div>
      </form>
    </Page>
  );
}
