import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { MailTemplateDocument, MailTemplateResetDocument, MailTemplateSaveDocument, MailTemplatesDocument, type MailTemplatePartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { moment } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Textarea, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { Preview } from './Preview';
import { useFeatureText } from './text';
import './mail-words.css';

type Template = MailTemplatePartsFragment;
const noFaults: Fault[] = [];
const languages = ['en', 'fr'] as const;

/** One kind of mail: its words in both languages, how it reads, and what it said before. */
export default function TemplatePage() {
  const { kind = '' } = useParams();
  const read = useData(MailTemplateDocument, { kind });
  return <Shown read={read} lines={8}>{({ mailTemplate: m }) => (m ? <Words key={m.kind} template={m} /> : <Missing />)}</Shown>;
}

function Words({ template: m }: { template: Template }) {
  const t = useFeatureText();
  const ui = useUiText();
  const pick = usePick();
  const client = useQueryClient();
  const [subject, setSubject] = useState({ en: m.subject.en, fr: m.subject.fr });
  const [body, setBody] = useState({ en: m.body.en, fr: m.body.fr });
  const [done, setDone] = useState('');
  const [resetting, setResetting] = useState(false);
  const save = useChange(MailTemplateSaveDocument);
  const reset = useChange(MailTemplateResetDocument);
  const faults = save.data?.mailTemplateSave.userErrors ?? noFaults;
  const keep = (now: Template, said: string) => {
    client.setQueryData(keyOf(MailTemplateDocument, { kind: m.kind }), { mailTemplate: now });
    void client.invalidateQueries({ queryKey: keyOf(MailTemplatesDocument) });
    setSubject({ en: now.subject.en, fr: now.subject.fr });
    setBody({ en: now.body.en, fr: now.body.fr });
    setDone(said);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDone('');
    save.mutate({ kind: m.kind, subject, body, base: m.number }, { onSuccess: ({ mailTemplateSave: r }) => r.template && keep(r.template, t.saved) });
  };
  const back = () =>
    reset.mutate(
      { kind: m.kind, base: m.number },
      {
        onSuccess: ({ mailTemplateReset: r }) => {
          if (!r.template) return;
          setResetting(false);
          keep(r.template, t.resetDone);
        },
      },
    );
  const fieldOf = (f: Fault) => (f.path.length > 1 ? f.path.slice(-2).join('-') : undefined);
  const named = { en: t.english, fr: t.french };
  return (
    <Page title={pick(m.title)} lead={t.editLead} above={<Link to="/outbox/words">{t.back}</Link>}>
      <form className="stack" onSubmit={submit}>
        {save.error && <Failed error={save.error} />}
        <ErrorSummary faults={faults} fieldOf={fieldOf} />
        {done !== '' && (
          <Outcome key={done + String(m.number)}>
            <p>{done}</p>
          </Outcome>
        )}
        <div className="halves">
          {languages.map((l) => (
            <section key={l} className="card stack-s mail-words-text">
              <h2>{named[l]}</h2>
              {m.changed.length > 0 && !m.changed.includes(l) && (
                <Notice>
                  <p>{t.fallback(named[l])}</p>
                </Notice>
              )}
              <TextInput
                id={`subject-${l}`}
                lang={l}
                label={`${t.subject}, ${l === 'en' ? ui.inEnglish : ui.inFrench}`}
                value={subject[l]}
                error={faultAt(faults, 'subject', l)}
                onChange={(e) => {
                  const { value } = e.currentTarget;
                  setSubject((all) => ({ ...all, [l]: value }));
                }}
              />
              <Textarea
                id={`body-${l}`}
                lang={l}
                rows={16}
                label={`${t.body}, ${l === 'en' ? ui.inEnglish : ui.inFrench}`}
                value={body[l]}
                error={faultAt(faults, 'body', l)}
                onChange={(e) => {
                  const { value } = e.currentTarget;
                  setBody((all) => ({ ...all, [l]: value }));
                }}
              />
            </section>
          ))}
        </div>
        <div className="actions">
          {m.changed.length > 0 && (
            <Button kind="quiet" onClick={() => setResetting(true)}>
              {t.reset}
            </Button>
          )}
          <Button type="submit" busy={save.isPending}>
            {t.save}
          </Button>
        </div>
      </form>
      <Aids template={m} />
      <Preview template={m} subject={subject} body={body} />
      <Versions
        template={m}
        onTake={(v) => {
          setSubject({ en: v.subject[0] || m.houseSubject.en, fr: v.subject[1] || m.houseSubject.fr });
          setBody({ en: v.body[0] || m.houseBody.en, fr: v.body[1] || m.houseBody.fr });
          setDone(t.takenUp(v.number));
        }}
      />
      <Confirm title={t.resetTitle} open={resetting} confirm={t.reset} busy={reset.isPending} error={reset.error} faults={reset.data?.mailTemplateReset.userErrors ?? noFaults} onClose={() => setResetting(false)} onConfirm={back}>
        <p>{t.resetText}</p>
      </Confirm>
    </Page>
  );
}

/** What may stand in the words, and what follows them. */
function Aids({ template: m }: { template: Template }) {
  const t = useFeatureText();
  const pick = usePick();
  const fixed = pick(m.fixed);
  return (
    <div className="halves">
      <section className="card stack-s" aria-labelledby="mail-fields">
        <h2 id="mail-fields">{t.fieldsTitle}</h2>
        <p className="muted small">{t.fieldsLead}</p>
        <ul className="mail-fields">
          {m.fields.map((f) => (
            <li key={f.name}>
              <code>{`{{${f.name}}}`}</code> {f.required && <span className="chip">{t.needed}</span>} {f.subject && <span className="muted small">{t.inSubject}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section className="card stack-s" aria-labelledby="mail-fixed">
        <h2 id="mail-fixed">{t.fixedTitle}</h2>
        {fixed === '' ? (
          <p className="muted">{t.fixedNone}</p>
        ) : (
          <>
            <p className="muted small">{t.fixedLead}</p>
            <p className="authored mail-lines">{fixed}</p>
          </>
        )}
      </section>
    </div>
  );
}

function Versions({ template: m, onTake }: { template: Template; onTake: (version: Template['versions'][number]) => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  return (
    <section className="card stack-s" aria-labelledby="mail-versions">
      <h2 id="mail-versions">{t.versions}</h2>
      {m.versions.length === 0 && <p className="muted">{t.versionsNone}</p>}
      <ul className="stack-s">
        {m.versions.map((v) => (
          <li key={v.number} className="spread">
            <span>
              {t.version(v.number, moment(v.made, zone, language), v.author?.name ?? '')}
              <br />
              <span className="muted small">{v.body.every((b) => b === '') ? t.versionHouse : v.subject.filter((s) => s !== '').join(' · ')}</span>
            </span>
            <Button kind="quiet" aria-label={t.takeUpLabel(v.number)} onClick={() => onTake(v)}>
              {t.takeUp}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
