import { useEffect, useState } from 'react';
import { AudienceCountDocument, type CampaignChoicesQuery, type CampaignMode } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, dayIn, number, placeOf } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { CheckGroup } from '../../ui/CheckGroup';
import { faultAt, type Fault } from '../../ui/ErrorSummary';
import { Radio, TextInput } from '../../ui/inputs';
import type { Field } from '../../ui/planning/fields';
import type { Both } from '../../ui/planning/notice';
import { useErrorText } from '../../ui/states';
import type { Audience } from './audience';
import type { Values } from './formValues';
import { useFeatureText } from './text';

export const modes = ['ANONYMOUS', 'CONFIDENTIAL', 'ATTRIBUTED'] as const satisfies readonly CampaignMode[];

type SeriesProps = { series: CampaignChoicesQuery['campaignSeries']; values: Values; set: (part: Partial<Values>) => void; faults: Fault[]; propose: boolean };

/** Series and wave, with what could go on and how long ago its last wave was. */
export function SeriesFields({ series: all, values, set, faults, propose }: SeriesProps) {
  const t = useFeatureText();
  const { zone } = useDepartment();
  const known = all.find((s) => s.name === values.series.trim());
  const runs = known && known.closesOn >= dayIn(zone, new Date());
  return (
    <>
      {propose && all.length > 0 && values.series === '' && (
        <div className="stack-s">
          <p className="muted small">{t.seriesProposal}</p>
          <div className="row">
            {all.slice(0, 3).map((s) => (
              <Button key={s.name} kind="quiet" onClick={() => set({ series: s.name, wave: String(s.wave + 1) })}>
                {t.continueSeries(s.name, s.wave + 1)}
              </Button>
            ))}
          </div>
        </div>
      )}
      <div className="halves" style={{ alignItems: 'end' }}>
        <TextInput id="series" label={t.series} description={t.seriesHint} maxLength={300} value={values.series} error={faultAt(faults, 'series')} onChange={(e) => set({ series: e.currentTarget.value })} />
        <TextInput id="wave" type="number" inputMode="numeric" min={1} max={999} step={1} required label={t.wave} description={t.waveHint} value={values.wave} error={faultAt(faults, 'wave')} onChange={(e) => set({ wave: e.currentTarget.value })} />
      </div>
      {known && (
        <p role="status" className={known.rhythm === 'GAP' && !runs ? 'strong' : 'muted small'}>
          {runs ? t.seriesRuns(known.wave) : t.rhythm[known.rhythm](known.wave, known.months)}
        </p>
      )}
    </>
  );
}

export function ModeField({ value, onChange, fault }: Field<CampaignMode>) {
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

type Group = 'divisions' | 'sites' | 'ranks' | 'positions' | 'stages' | 'appointmentTypes';

export function AudienceFields({ choices, value, onChange, fault }: Field<Audience> & { choices: CampaignChoicesQuery }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { vocabulary } = useDepartment();
  const terms = (list: 'ranks' | 'positions' | 'stages' | 'appointmentTypes') => vocabulary[list].map((term) => ({ value: term.code, label: pick(term.label) }));
  const byName = (list: { id: string; name: Both }[]) => list.map((d) => ({ value: d.id, label: pick(d.name) })).sort((a, b) => a.label.localeCompare(b.label, language));
  const groups: [Group, { value: string; label: string }[]][] = [
    ['divisions', byName(choices.divisions)],
    ['sites', byName(choices.sites)],
    ['ranks', terms('ranks')],
    ['positions', terms('positions')],
    ['stages', terms('stages')],
    ['appointmentTypes', terms('appointmentTypes')],
  ];
  const day = (field: 'appointedFrom' | 'appointedUntil') => (
    <TextInput id={`audience-${field}`} type="date" label={t[field]} value={value[field] ?? ''} onChange={(e) => onChange({ ...value, [field]: e.currentTarget.value === '' ? null : e.currentTarget.value })} />
  );
  return (
    <>
      <p className="muted small">{t.audienceHint}</p>
      <div>
        {groups.map(
          ([group, options]) =>
            options.length > 0 && <CheckGroup key={group} id={`audience-${group}`} legend={t[group]} options={options} chosen={value[group]} onChange={(list) => onChange({ ...value, [group]: list })} />,
        )}
      </div>
      <div className="halves" style={{ alignItems: 'end' }}>
        {day('appointedFrom')}
        {day('appointedUntil')}
      </div>
      <p className="muted small">{t.appointedHint}</p>
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

/** The last day, the grace after it, and the dates of reminders. */
export function DeadlineFields({ values, set, faults, onClosesOn }: { values: Values; set: (part: Partial<Values>) => void; faults: Fault[]; onClosesOn: (day: string) => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const [another, setAnother] = useState('');
  const add = () => {
    if (another === '' || values.remindOn.includes(another)) return;
    set({ remindOn: [...values.remindOn, another].sort() });
    setAnother('');
  };
  return (
    <>
      <div className="halves" style={{ alignItems: 'end' }}>
        <TextInput id="closesOn" type="date" required min={dayIn(zone, new Date())} label={t.closesOn} description={t.closesOnHint(placeOf(zone))} value={values.closesOn} error={faultAt(faults, 'closesOn')} onChange={(e) => onClosesOn(e.currentTarget.value)} />
        <TextInput id="graceHours" type="number" inputMode="numeric" min={0} max={72} step={1} label={t.graceHours} description={t.graceHint} value={values.graceHours} error={faultAt(faults, 'graceHours')} onChange={(e) => set({ graceHours: e.currentTarget.value })} />
      </div>
      <fieldset className="notice-part">
        <legend>{t.remindOn}</legend>
        <p className="muted small">{t.remindHint}</p>
        {values.remindOn.length === 0 ? (
          <p>{t.remindNone}</p>
        ) : (
          <ul className="blocks">
            {values.remindOn.map((day) => (
              <li key={day}>
                <span>{date(day, language)}</span>
                <button type="button" className="link" aria-label={t.remindRemove(date(day, language))} onClick={() => set({ remindOn: values.remindOn.filter((d) => d !== day) })}>
                  {t.remindRemoveShort}
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className="row" style={{ alignItems: 'end' }}>
          <TextInput id="remindOn" type="date" label={t.remindAddLabel} min={dayIn(zone, new Date())} max={values.closesOn || undefined} value={another} error={faultAt(faults, 'remindOn')} onChange={(e) => setAnother(e.currentTarget.value)} />
          <Button kind="quiet" disabled={another === ''} onClick={add}>
            {t.remindAdd}
          </Button>
        </div>
      </fieldset>
    </>
  );
}
