import { useEffect, useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import {
  AudienceCountDocument,
  CampaignChoicesDocument,
  CampaignCreateDocument,
  CampaignDocument,
  CampaignUpdateDocument,
  type CampaignChoicesQuery,
  type CampaignInput,
  type CampaignMode,
  type CampaignPartsFragment,
} from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { dayIn, number, placeOf } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { CheckGroup } from '../../ui/CheckGroup';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, Radio, Textarea, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Failed, Shown, useErrorText } from '../../ui/states';
import en from '../../i18n/en/campaigns';
import fr from '../../i18n/fr/campaigns';
import { audienceInput, type Audience } from './audience';
import { useKeepCampaign } from './cache';
import { useFeatureText } from './text';

const modes = ['ANONYMOUS', 'CONFIDENTIAL', 'ATTRIBUTED'] as const satisfies readonly CampaignMode[];

/** Plans a survey: a new one, the next wave of the one in ?from, or a draft that is changed. */
export default function CampaignFormPage() {
  const { id } = useParams();
  const [search] = useSearchParams();
  const source = id ?? search.get('from');
  return source === null ? <Choices version={search.get('version') ?? ''} /> : <FromCampaign source={source} editing={id !== undefined} />;
}

function FromCampaign({ source, editing }: { source: string; editing: boolean }) {
  const t = useFeatureText();
  const read = useData(CampaignDocument, { id: source });
  return (
    <Shown read={read}>
      {({ campaign }) => {
        if (!campaign) return <Missing />;
        if (editing && !campaign.viewerCanEdit) {
          return (
            <Page title={t.editTitle} narrow>
              <p>{t.noLongerDraft}</p>
              <p>
                <Link to={`/campaigns/${campaign.id}`}>{t.toCampaign}</Link>
              </p>
            </Page>
          );
        }
        return editing ? <Choices campaign={campaign} /> : <Choices from={campaign} />;
      }}
    </Shown>
  );
}

type Start = { version?: string; campaign?: CampaignPartsFragment; from?: CampaignPartsFragment };

function Choices(start: Start) {
  const t = useFeatureText();
  const read = useData(CampaignChoicesDocument, {});
  return (
    <Shown read={read} lines={6}>
      {(choices) =>
        choices.instruments.nodes.some((i) => i.versions.length > 0) ? (
          <Form choices={choices} {...start} />
        ) : (
          <Page title={t.planTitle} narrow>
            <p>{t.nothingPublished}</p>
            <p>
              <Link className="btn" to="/instruments">
                {t.toInstruments}
              </Link>
            </p>
          </Page>
        )
      }
    </Shown>
  );
}

type Values = Omit<CampaignInput, 'wave' | 'version' | 'audience'> & { wave: string; version: string; audience: Audience };

/** What the form begins with. */
function useStart({ version = '', campaign, from }: Start): Values {
  const { name, institution, helpContact } = useDepartment();
  const before = campaign ?? from;
  if (before) {
    return {
      title: { en: before.title.en, fr: before.title.fr },
      series: before.series,
      wave: String(campaign ? before.wave : before.wave + 1),
      version: before.version.id,
      mode: before.mode,
      audience: audienceInput(before.audience),
      notice: { en: before.notice.en, fr: before.notice.fr },
      closesOn: campaign ? before.closesOn : '',
    };
  }
  const notice = (t: typeof en, language: 'en' | 'fr') =>
    t.noticeStart(institution[language] || institution.en, name[language] || name.en, helpContact);
  return {
    title: { en: '', fr: '' },
    series: '',
    wave: '1',
    version,
    mode: 'CONFIDENTIAL',
    audience: { divisions: [], ranks: [], positions: [], stages: [] },
    notice: { en: notice(en, 'en'), fr: notice(fr, 'fr') },
    closesOn: '',
  };
}

function Form({ choices, ...start }: Start & { choices: CampaignChoicesQuery }) {
  const t = useFeatureText();
  const { zone } = useDepartment();
  const navigate = useNavigate();
  const keep = useKeepCampaign();
  const create = useChange(CampaignCreateDocument);
  const update = useChange(CampaignUpdateDocument);
  const first = useStart(start);
  const [values, setValues] = useState(first);
  const set = (part: Partial<Values>) => setValues((now) => ({ ...now, ...part }));
  const { campaign } = start;
  const faults = (campaign ? update.data?.campaignUpdate.userErrors : create.data?.campaignCreate.userErrors) ?? noFaults;
  const error = create.error ?? update.error;

  const done = (saved: CampaignPartsFragment | null | undefined) => {
    if (!saved) return;
    keep(saved);
    void navigate(`/campaigns/${saved.id}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input: CampaignInput = { ...values, wave: Number(values.wave) };
    if (campaign) update.mutate({ campaign: campaign.id, input }, { onSuccess: (r) => done(r.campaignUpdate.campaign) });
    else create.mutate({ input }, { onSuccess: (r) => done(r.campaignCreate.campaign) });
  };
  return (
    <Page
      title={campaign ? t.editTitle : start.from ? t.nextWaveTitle : t.planTitle}
      lead={t.formLead}
      above={
        <Link className="crumb" to={campaign ? `/campaigns/${campaign.id}` : '/campaigns'}>
          {campaign ? t.toCampaign : t.title}
        </Link>
      }
      narrow
    >
      <form className="stack" onSubmit={submit}>
        {error && <Failed error={error} />}
        <ErrorSummary faults={faults} fieldOf={(f) => fieldOf(f, values)} />
        <section className="card">
          <h2>{t.what}</h2>
          <VersionField choices={choices} value={values.version} onChange={(version) => set({ version })} fault={faultAt(faults, 'version')} />
          <Both name="title" value={values.title} onChange={(title) => set({ title })} fault={faultAt(faults, 'title')} />
          <div className="halves" style={{ alignItems: 'end' }}>
            <TextInput id="series" label={t.series} description={t.seriesHint} maxLength={300} value={values.series} error={faultAt(faults, 'series')} onChange={(e) => set({ series: e.currentTarget.value })} />
            <TextInput id="wave" type="number" inputMode="numeric" min={1} max={999} step={1} required label={t.wave} description={t.waveHint} value={values.wave} error={faultAt(faults, 'wave')} onChange={(e) => set({ wave: e.currentTarget.value })} />
          </div>
        </section>
        <section className="card">
          <h2>{t.whom}</h2>
          <AudienceFields divisions={choices.divisions} value={values.audience} onChange={(audience) => set({ audience })} fault={faultAt(faults, 'audience')} />
        </section>
        <section className="card">
          <h2>{t.promised}</h2>
          <ModeField value={values.mode} onChange={(mode) => set({ mode })} fault={faultAt(faults, 'mode')} />
          <p className="muted small">{t.modeHint}</p>
          <Both name="notice" value={values.notice} onChange={(notice) => set({ notice })} fault={faultAt(faults, 'notice')} />
        </section>
        <section className="card">
          <h2>{t.until}</h2>
          <TextInput
            id="closesOn"
            type="date"
            required
            min={dayIn(zone, new Date())}
            label={t.closesOn}
            description={t.closesOnHint(placeOf(zone))}
            value={values.closesOn}
            error={faultAt(faults, 'closesOn')}
            onChange={(e) => set({ closesOn: e.currentTarget.value })}
            style={{ maxWidth: '16rem' }}
          />
        </section>
        <div className="row">
          <Button type="submit" busy={create.isPending || update.isPending}>
            {t.saveDraft}
          </Button>
          <span className="muted small">{t.saveNext}</span>
        </div>
      </form>
    </Page>
  );
}

const noFaults: Fault[] = [];

/** The id of the control a fault is about; of a text in two languages, the one that is missing. */
function fieldOf(fault: Fault, values: Values): string | undefined {
  const field = fault.path.at(-1);
  if (field === 'title' || field === 'notice') return values[field].en.trim() === '' ? `${field}-en` : `${field}-fr`;
  if (field === 'mode') return `mode-${modes[0]}`;
  if (field === 'audience') return 'audience-divisions';
  return field;
}

type Field<T> = { value: T; onChange: (value: T) => void; fault: string | undefined };

/** A text that is written in both languages. */
function Both({ name, value, onChange, fault }: Field<{ en: string; fr: string }> & { name: 'title' | 'notice' }) {
  const t = useFeatureText();
  const part = (language: 'en' | 'fr') => ({
    id: `${name}-${language}`,
    label: t.texts[name][language],
    lang: language,
    required: true,
    value: value[language],
    error: value[language].trim() === '' || (value.en.trim() !== '' && value.fr.trim() !== '') ? fault : undefined,
    onChange: (e: { currentTarget: { value: string } }) => onChange({ ...value, [language]: e.currentTarget.value }),
  });
  if (name === 'title') {
    return (
      <>
        <TextInput {...part('en')} maxLength={300} />
        <TextInput {...part('fr')} maxLength={300} />
      </>
    );
  }
  return (
    <>
      <p className="muted small">{t.noticeHint}</p>
      <Textarea {...part('en')} />
      <Textarea {...part('fr')} />
    </>
  );
}

function VersionField({ choices, value, onChange, fault }: Field<string> & { choices: CampaignChoicesQuery }) {
  const t = useFeatureText();
  const pick = usePick();
  const versions = choices.instruments.nodes.flatMap((i) => i.versions.map((v) => ({ ...v, title: pick(i.title) })));
  const chosen = versions.find((v) => v.id === value);
  return (
    <>
      <NativeSelect
        id="version"
        required
        label={t.version}
        description={t.versionHint}
        value={chosen ? value : ''}
        error={fault}
        onChange={(e) => onChange(e.currentTarget.value)}
        data={[{ value: '', label: t.chooseVersion }, ...versions.map((v) => ({ value: v.id, label: t.versionOption(v.title, v.number, v.questions, v.minutes) }))]}
      />
      {chosen && chosen.languages.length === 1 && (
        <Notice>
          <p>{t.oneLanguage(chosen.languages[0] ?? '')}</p>
        </Notice>
      )}
    </>
  );
}

function ModeField({ value, onChange, fault }: Field<CampaignMode>) {
  const t = useFeatureText();
  return (
    <Radio.Group label={t.mode} value={value} error={fault} onChange={(v) => onChange(v as CampaignMode)} required>
      <div className="stack-s">
        {modes.map((mode) => (
          <Radio key={mode} id={`mode-${mode}`} value={mode} label={t.modes[mode].label} description={t.modes[mode].promise} />
        ))}
      </div>
    </Radio.Group>
  );
}

function AudienceFields({ divisions, value, onChange, fault }: Field<Audience> & { divisions: CampaignChoicesQuery['divisions'] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { vocabulary } = useDepartment();
  const terms = (list: 'ranks' | 'positions' | 'stages') => vocabulary[list].map((term) => ({ value: term.code, label: pick(term.label) }));
  const byName = divisions.map((d) => ({ value: d.id, label: pick(d.name) })).sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <>
      <p className="muted small">{t.audienceHint}</p>
      <div>
        <CheckGroup id="audience-divisions" legend={t.divisions} options={byName} chosen={value.divisions} onChange={(list) => onChange({ ...value, divisions: list })} />
        <CheckGroup id="audience-ranks" legend={t.ranks} options={terms('ranks')} chosen={value.ranks} onChange={(list) => onChange({ ...value, ranks: list })} />
        <CheckGroup id="audience-positions" legend={t.positions} options={terms('positions')} chosen={value.positions} onChange={(list) => onChange({ ...value, positions: list })} />
        <CheckGroup id="audience-stages" legend={t.stages} options={terms('stages')} chosen={value.stages} onChange={(list) => onChange({ ...value, stages: list })} />
      </div>
      {fault !== undefined && <p className="fault">{fault}</p>}
      <Count audience={value} />
    </>
  );
}

/** How many an audience has, asked again when choosing pauses. */
function Count({ audience }: { audience: Audience }) {
  const t = useFeatureText();
  const language = useLanguage();
  const say = useErrorText();
  const [asked, setAsked] = useState(audience);
  useEffect(() => {
    const pause = setTimeout(() => setAsked(audience), 200);
    return () => clearTimeout(pause);
  }, [audience]);
  const read = useData(AudienceCountDocument, { audience: asked });
  const count = read.data?.audienceCount;
  return (
    <p role="status" className="strong">
      {count
        ? t.count(count.people, number(count.people, language), count.withoutAddress, number(count.withoutAddress, language))
        : read.error
          ? say(read.error)
          : t.counting}
    </p>
  );
}
