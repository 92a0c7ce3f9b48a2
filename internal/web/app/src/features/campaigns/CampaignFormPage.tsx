import { useEffect, useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import {
  CampaignChoicesDocument,
  CampaignConductDocument,
  CampaignCreateDocument,
  CampaignDocument,
  CampaignUpdateDocument,
  type CampaignChoicesQuery,
  type CampaignPartsFragment,
} from '../../gql/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { NoticeFields, TitleField, VersionField } from '../../ui/planning/fields';
import { noticeParts, type NoticePart } from '../../ui/planning/notice';
import { Failed, Shown } from '../../ui/states';
import { useKeepCampaign } from './cache';
import { AudienceFields, DeadlineFields, ModeField, modes, SeriesFields } from './FormFields';
import { inputOf, proposedReminders, stepOf, steps, useStart, type Start, type Step, type Values } from './formValues';
import { useFeatureText } from './text';
import './campaigns.css';

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
  const conduct = useData(CampaignConductDocument, { campaign: source });
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
        return <Shown read={conduct}>{({ campaignConduct: c }) => (editing ? <Choices campaign={campaign} conduct={c ?? null} /> : <Choices from={campaign} conduct={c ?? null} />)}</Shown>;
      }}
    </Shown>
  );
}

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

function Form({ choices, ...start }: Start & { choices: CampaignChoicesQuery }) {
  const t = useFeatureText();
  const { zone } = useDepartment();
  const navigate = useNavigate();
  const client = useQueryClient();
  const keep = useKeepCampaign();
  const create = useChange(CampaignCreateDocument);
  const update = useChange(CampaignUpdateDocument);
  const first = useStart(start, choices);
  const [values, setValues] = useState(first);
  const set = (part: Partial<Values>) => setValues((now) => ({ ...now, ...part }));
  const [step, setStep] = useState<Step>('what');
  const heading = useStepFocus(step);
  // Reminders follow the last day until somebody chooses their own.
  const [proposing, setProposing] = useState(first.remindOn.length === 0 && !start.campaign);
  const { campaign } = start;
  const faults = (campaign ? update.data?.campaignUpdate.userErrors : create.data?.campaignCreate.userErrors) ?? noFaults;
  const error = create.error ?? update.error;

  const done = (saved: CampaignPartsFragment | null | undefined, objections: Fault[]) => {
    if (!saved) {
      const [fault] = objections;
      if (fault) setStep(stepOf(fault.path));
      return;
    }
    keep(saved);
    void client.invalidateQueries({ queryKey: keyOf(CampaignConductDocument) });
    void navigate(`/campaigns/${saved.id}`);
  };
  const at = steps.indexOf(step);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = steps[at + 1];
    // Enter goes on as the button does; a draft that is changed is saved from everywhere.
    if (next && !campaign) return setStep(next);
    const input = inputOf(values);
    if (campaign) update.mutate({ campaign: campaign.id, input }, { onSuccess: ({ campaignUpdate: r }) => done(r.campaign, r.userErrors) });
    else create.mutate({ input }, { onSuccess: ({ campaignCreate: r }) => done(r.campaign, r.userErrors) });
  };
  const next = steps[at + 1];
  const before = steps[at - 1];
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
      <nav aria-label={t.stepsLabel}>
        <ol className="steps">
          {steps.map((s, i) => (
            <li key={s}>
              <button type="button" className={`step ${faults.some((f) => stepOf(f.path) === s) ? 'bad' : ''}`} aria-current={s === step ? 'step' : undefined} onClick={() => setStep(s)}>
                <span className="step-number">{i + 1}</span> {t.steps[s]}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <form className="stack" onSubmit={submit} noValidate>
        {error && <Failed error={error} />}
        <ErrorSummary faults={faults} fieldOf={(f) => fieldOf(f, values)} onFollow={(f) => flushSync(() => setStep(stepOf(f.path)))} />
        <section className="card" aria-labelledby="step">
          <h2 id="step" ref={heading} tabIndex={-1} aria-label={t.stepOf(at + 1, steps.length, t[step])}>
            {t[step]}
          </h2>
          {step === 'what' && (
            <>
              <VersionField choices={choices} value={values.version} onChange={(version) => set({ version })} fault={faultAt(faults, 'version')} />
              <TitleField value={values.title} onChange={(title) => set({ title })} fault={faultAt(faults, 'title')} />
              <SeriesFields series={choices.campaignSeries} values={values} set={set} faults={faults} propose={!campaign && !start.from} />
            </>
          )}
          {step === 'whom' && <AudienceFields choices={choices} value={values.audience} onChange={(audience) => set({ audience })} fault={faults.find((f) => f.path.includes('audience'))?.message} />}
          {step === 'promised' && (
            <>
              <ModeField value={values.mode} onChange={(mode) => set({ mode })} fault={faultAt(faults, 'mode')} />
              <p className="muted small">{t.modeHint}</p>
              <NoticeFields value={values.notice} onChange={(notice) => set({ notice })} faults={faults.filter((f) => f.path.includes('notice'))} newest={choices.collectionNotice} />
            </>
          )}
          {step === 'until' && (
            <DeadlineFields
              values={values}
              set={(part) => {
                if (part.remindOn) setProposing(false);
                set(part);
              }}
              faults={faults}
              onClosesOn={(closesOn) => set(proposing ? { closesOn, remindOn: proposedReminders(closesOn, zone, new Date()) } : { closesOn })}
            />
          )}
        </section>
        <div className="row">
          {before && (
            <Button kind="quiet" onClick={() => setStep(before)}>
              {t.stepBack}
            </Button>
          )}
          {next && (
            <Button kind={campaign ? 'quiet' : 'primary'} onClick={() => setStep(next)}>
              {t.stepNext}
            </Button>
          )}
          {(!next || campaign) && (
            <Button type="submit" busy={create.isPending || update.isPending}>
              {t.saveDraft}
            </Button>
          )}
          {!next && <span className="muted small">{t.saveNext}</span>}
        </div>
      </form>
    </Page>
  );
}

const noFaults: Fault[] = [];

/** A new step begins at its heading, for eyes and for screen readers. */
function useStepFocus(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}

/** The id of the control a fault is about; of a text in two languages, the one that is missing. */
function fieldOf(fault: Fault, values: Values): string | undefined {
  const field = fault.path.at(-1);
  if (field === 'title') return values.title.en.trim() === '' ? 'title-en' : 'title-fr';
  const part = noticeParts.find((p): p is NoticePart => p === field);
  if (part) return `notice-${part}-${values.notice[part].en.trim() === '' ? 'en' : 'fr'}`;
  if (field === 'mode') return `mode-${modes[0]}`;
  if (field === 'audience') return 'audience-divisions';
  if (field === 'appointedUntil') return 'audience-appointedUntil';
  return field;
}
