import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SelfIdentificationDocument, SelfIdentificationSaveDocument, type SelfAnswer, type SelfIdentificationPartsFragment, type SelfQuestion } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Radio, TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Failed, Shown } from '../../ui/states';
import { useFeatureText } from './text';

type Said = SelfIdentificationPartsFragment | null;
type Answers = Partial<Record<SelfQuestion, { answer: SelfAnswer; words: string }>>;

const yesNo: SelfAnswer[] = ['YES', 'NO'];
const questions: [SelfQuestion, SelfAnswer[]][] = [
  ['GENDER', ['WOMAN', 'MAN', 'NON_BINARY']],
  ['INDIGENOUS', yesNo],
  ['RACIALIZED', yesNo],
  ['DISABILITY', yesNo],
  ['TWO_SPIRIT_LGBTQ', yesNo],
];

/** What somebody says of themselves, if they like: read by nobody else, changed and deleted here. */
export function SelfIdentification() {
  const t = useFeatureText();
  const read = useData(SelfIdentificationDocument, {});
  return (
    <section className="card stack-s" aria-labelledby="identity">
      <h2 id="identity">{t.identity}</h2>
      <p className="muted">{t.identityLead}</p>
      <Shown read={read}>{({ selfIdentification: said }) => <One said={said ?? null} />}</Shown>
    </section>
  );
}

function One({ said }: { said: Said }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const client = useQueryClient();
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [deleting, setDeleting] = useState(false);
  const [done, setDone] = useState('');
  const save = useChange(SelfIdentificationSaveDocument);
  const faults = save.data?.selfIdentificationSave.userErrors ?? [];
  const kept = said?.answers ?? [];
  const send = (all: Answers, words: string) =>
    save.mutate(
      { answers: asked(all).map((q) => ({ question: q, answer: all[q]?.answer ?? 'PREFER_NOT_TO_SAY', words: all[q]?.words ?? '' })) },
      {
        onSuccess: ({ selfIdentificationSave: r }) => {
          if (r.userErrors.length > 0) return;
          client.setQueryData(keyOf(SelfIdentificationDocument, {}), { selfIdentification: r.selfIdentification });
          setAnswers(null);
          setDeleting(false);
          setDone(words);
        },
      },
    );
  if (answers) {
    return (
      <Form answers={answers} faults={faults} busy={save.isPending} error={save.error} onChange={setAnswers} onSave={() => send(answers, asked(answers).length === 0 ? t.identityDeleted : t.identitySaved)} onClose={() => setAnswers(null)} />
    );
  }
  return (
    <>
      {done !== '' && (
        <Outcome key={done}>
          <p>{done}</p>
        </Outcome>
      )}
      {said ? (
        <>
          <dl className="facts">
            {kept.map((one) => (
              <div key={one.question} className="fact">
                <dt>{t.identityQuestions[one.question]}</dt>
                <dd>{one.answer === 'OWN_WORDS' ? one.words : t.identityAnswers[one.answer]}</dd>
              </div>
            ))}
          </dl>
          <p className="muted small">{t.identitySince(moment(said.saved, zone, language))}</p>
        </>
      ) : (
        <p>{t.identityNone}</p>
      )}
      <div className="row">
        <Button
          kind="quiet"
          onClick={() => {
            save.reset();
            setDone('');
            setAnswers(Object.fromEntries(kept.map((one) => [one.question, { answer: one.answer, words: one.words }])));
          }}
        >
          {said ? t.identityChange : t.identityBegin}
        </Button>
        {said && (
          <Button kind="danger" onClick={() => setDeleting(true)}>
            {t.identityDelete}
          </Button>
        )}
      </div>
      <Confirm title={t.identityDeleteTitle} open={deleting} confirm={t.identityDeleteDo} kind="danger" busy={save.isPending} error={save.error} faults={faults} onConfirm={() => send({}, t.identityDeleted)} onClose={() => setDeleting(false)}>
        <p>{t.identityDeleteText}</p>
      </Confirm>
    </>
  );
}

function asked(all: Answers): SelfQuestion[] {
  return questions.map(([q]) => q).filter((q) => all[q]);
}

type FormProps = { answers: Answers; faults: Fault[]; busy: boolean; error: Error | null; onChange: (all: Answers) => void; onSave: () => void; onClose: () => void };

function Form({ answers, faults, busy, error, onChange, onSave, onClose }: FormProps) {
  const t = useFeatureText();
  const sent = asked(answers);
  return (
    <form
      className="stack-s"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {error && <Failed error={error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => `identity-${sent[Number(f.path[1])] ?? ''}-words`} />
      {questions.map(([q, own]) => (
        <fieldset key={q} className="stack-s">
          <legend>{t.identityQuestions[q]}</legend>
          {([...own, 'OWN_WORDS', 'PREFER_NOT_TO_SAY'] as const).map((answer) => (
            <Radio key={answer} name={`identity-${q}`} label={t.identityAnswers[answer]} checked={answers[q]?.answer === answer} onChange={() => onChange({ ...answers, [q]: { answer, words: '' } })} />
          ))}
          <Radio
            name={`identity-${q}`}
            label={t.identityOpen}
            checked={!answers[q]}
            onChange={() => {
              const { [q]: _, ...rest } = answers;
              onChange(rest);
            }}
          />
          {answers[q]?.answer === 'OWN_WORDS' && (
            <TextInput
              id={`identity-${q}-words`}
              label={t.identityWords(t.identityQuestions[q])}
              maxLength={200}
              value={answers[q].words}
              error={faultAt(faults, `answers.${String(sent.indexOf(q))}.words`)}
              onChange={(e) => onChange({ ...answers, [q]: { answer: 'OWN_WORDS', words: e.currentTarget.value } })}
            />
          )}
        </fieldset>
      ))}
      <div className="row">
        <Button type="submit" busy={busy}>
          {t.identitySave}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t.identityBack}
        </Button>
      </div>
    </form>
  );
}
