import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import {
  FeedbackRoundCreateDocument,
  FeedbackRoundDocument,
  FeedbackRoundsDocument,
  FeedbackRoundUpdateDocument,
  RoundChoicesDocument,
  type FeedbackRoundInput,
  type RoundChoicesQuery,
  type RoundPartsFragment,
} from '../../gql/graphql';
import en from '../../i18n/en/rounds';
import fr from '../../i18n/fr/rounds';
import { usePick } from '../../i18n/text';
import { dayIn, placeOf } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Textarea, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { faultIn, NoticeFields, TitleField, VersionField } from '../../ui/planning/fields';
import { noticeOf, noticeParts, useNoticeStart, type NoticePart } from '../../ui/planning/notice';
import { usePlanningText } from '../../ui/planning/text';
import { Failed, Shown } from '../../ui/states';
import { useKeepRound } from './cache';
import { useFeatureText } from './text';

type Round = RoundPartsFragment;
/** A draft that is changed, or the last round, with whose words a new one begins. */
type Start = { round?: Round; last?: Round };

/** Plans a round: a new one, or a draft that is changed. */
export default function RoundFormPage() {
  const { id } = useParams();
  return id === undefined ? <New /> : <Edit id={id} />;
}

function New() {
  const read = useData(FeedbackRoundsDocument, {});
  return <Shown read={read}>{({ feedbackRounds: [last] }) => (last ? <AfterLast id={last.id} /> : <Choices />)}</Shown>;
}

function AfterLast({ id }: { id: string }) {
  const read = useData(FeedbackRoundDocument, { round: id });
  return <Shown read={read}>{({ feedbackRound: last }) => <Choices {...(last ? { last } : {})} />}</Shown>;
}

function Edit({ id }: { id: string }) {
  const t = useFeatureText();
  const read = useData(FeedbackRoundDocument, { round: id });
  return (
    <Shown read={read}>
      {({ feedbackRound: round }) => {
        if (!round) return <Missing />;
        if (round.viewerCanEdit) return <Choices round={round} />;
        return (
          <Page title={t.editTitle} narrow>
            <p>{t.noLongerDraft}</p>
            <p>
              <Link to={`/feedback/rounds/${round.id}`}>{t.toRound}</Link>
            </p>
          </Page>
        );
      }}
    </Shown>
  );
}

function Choices(start: Start) {
  const t = useFeatureText();
  const read = useData(RoundChoicesDocument, {});
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

type Values = Omit<FeedbackRoundInput, 'version' | 'endedWithin'> & { version: string; endedWithin: string };

function useStart({ round, last }: Start, choices: RoundChoicesQuery): Values {
  const own = useNoticeStart();
  const before = round ?? last;
  const words = before?.notice ?? { ...(choices.collectionNotice ?? own), purpose: { en: en.noticeStart, fr: fr.noticeStart } };
  return {
    title: { en: round?.title.en ?? '', fr: round?.title.fr ?? '' },
    version: before?.version ?? '',
    endedWithin: String(before?.endedWithin ?? 12),
    mistreatment: { en: before?.mistreatment.en ?? '', fr: before?.mistreatment.fr ?? '' },
    notice: noticeOf((p) => words[p]),
    closesOn: round?.closesOn ?? '',
  };
}

const noFaults: Fault[] = [];

function Form({ choices, round, last }: Start & { choices: RoundChoicesQuery }) {
  const t = useFeatureText();
  const planning = usePlanningText();
  const pick = usePick();
  const { zone } = useDepartment();
  const navigate = useNavigate();
  const keep = useKeepRound();
  const create = useChange(FeedbackRoundCreateDocument);
  const update = useChange(FeedbackRoundUpdateDocument);
  const start = useStart({ ...(round ? { round } : {}), ...(last ? { last } : {}) }, choices);
  const [values, setValues] = useState(start);
  const set = (part: Partial<Values>) => setValues((now) => ({ ...now, ...part }));
  const faults = (round ? update.data?.feedbackRoundUpdate.userErrors : create.data?.feedbackRoundCreate.userErrors) ?? noFaults;
  const error = create.error ?? update.error;
  const done = (saved: Round | null | undefined) => {
    if (!saved) return;
    keep(saved);
    void navigate(`/feedback/rounds/${saved.id}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { ...values, endedWithin: Math.round(Number(values.endedWithin)) };
    if (round) update.mutate({ round: round.id, input }, { onSuccess: (data) => done(data.feedbackRoundUpdate.round) });
    else create.mutate({ input }, { onSuccess: (data) => done(data.feedbackRoundCreate.round) });
  };
  return (
    <Page
      title={round ? t.editTitle : t.planTitle}
      lead={last ? `${t.formLead} ${t.fromLast(pick(last.title))}` : t.formLead}
      above={
        <Link className="crumb" to={round ? `/feedback/rounds/${round.id}` : '/feedback/rounds'}>
          {round ? t.toRound : t.title}
        </Link>
      }
      narrow
    >
      <form className="stack" onSubmit={submit} noValidate>
        {error && <Failed error={error} />}
        <ErrorSummary faults={faults} fieldOf={(f) => fieldOf(f, values)} />
        <section className="card" aria-labelledby="what">
          <h2 id="what">{t.what}</h2>
          <VersionField choices={choices} value={values.version} onChange={(version) => set({ version })} fault={faultAt(faults, 'version')} />
          <p className="muted small">{t.sameQuestions}</p>
          <TitleField value={values.title} onChange={(title) => set({ title })} fault={faultAt(faults, 'title')} />
        </section>
        <section className="card" aria-labelledby="about">
          <h2 id="about">{t.about}</h2>
          <TextInput
            id="endedWithin"
            type="number"
            inputMode="numeric"
            min={0}
            max={36}
            step={1}
            label={t.endedWithin}
            description={t.endedWithinHint}
            value={values.endedWithin}
            error={faultAt(faults, 'endedWithin')}
            onChange={(e) => set({ endedWithin: e.currentTarget.value })}
          />
        </section>
        <section className="card" aria-labelledby="mistreatment">
          <h2 id="mistreatment">{t.mistreatmentTitle}</h2>
          <p className="muted small">{t.mistreatmentWhy}</p>
          <div className="halves">
            {(['en', 'fr'] as const).map((language) => (
              <Textarea
                key={language}
                id={`mistreatment-${language}`}
                label={planning.inLanguage[language](t.mistreatment)}
                lang={language}
                required
                maxLength={1000}
                rows={3}
                value={values.mistreatment[language]}
                error={faultIn(language, values.mistreatment, faultAt(faults, 'mistreatment'))}
                onChange={(e) => set({ mistreatment: { ...values.mistreatment, [language]: e.currentTarget.value } })}
              />
            ))}
          </div>
        </section>
        <section className="card" aria-labelledby="told">
          <h2 id="told">{t.told}</h2>
          <NoticeFields value={values.notice} onChange={(notice) => set({ notice })} faults={faults.filter((f) => f.path.includes('notice'))} newest={choices.collectionNotice} />
        </section>
        <section className="card" aria-labelledby="until">
          <h2 id="until">{t.until}</h2>
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
          />
        </section>
        <div className="row">
          <Button type="submit" busy={create.isPending || update.isPending}>
            {t.save}
          </Button>
          <span className="muted small">{t.saveNext}</span>
        </div>
      </form>
    </Page>
  );
}

/** The id of the control a fault is about; of a text in two languages, the one that is missing. */
function fieldOf(fault: Fault, values: Values): string | undefined {
  const field = fault.path.at(-1);
  const missing = (text: { en: string; fr: string }) => (text.en.trim() === '' ? 'en' : 'fr');
  if (field === 'title' || field === 'mistreatment') return `${field}-${missing(values[field])}`;
  const part = noticeParts.find((p): p is NoticePart => p === field);
  return part ? `notice-${part}-${missing(values.notice[part])}` : field;
}
