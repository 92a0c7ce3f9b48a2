import { useState } from 'react';
import { MailReadersDocument, MailTemplatePreviewDocument, MailTemplateTryDocument, type MailTemplatePartsFragment, type MailTemplatePreviewMutation } from '../../gql/graphql';
import { useLanguage, type Language } from '../../i18n/language';
import { number } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, Tabs } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { SearchField } from '../../ui/SearchField';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

type Words = { en: string; fr: string };
type Shown = NonNullable<MailTemplatePreviewMutation['mailTemplatePreview']['preview']>;
type Reader = { id: string; name: string; language: string };
const noFaults: Fault[] = [];

/** The words in the form as somebody would read them, and a test of them to oneself. */
export function Preview({ template: m, subject, body }: { template: MailTemplatePartsFragment; subject: Words; body: Words }) {
  const t = useFeatureText();
  const mine = useLanguage();
  const [reader, setReader] = useState<Reader | null>(null);
  const [language, setLanguage] = useState<Language>(mine);
  const [search, setSearch] = useState('');
  const preview = useChange(MailTemplatePreviewDocument);
  const attempt = useChange(MailTemplateTryDocument);
  // A language without words is shown in those of the house.
  const own = subject[language].trim() !== '' || body[language].trim() !== '';
  const house = language === 'fr' ? { subject: m.houseSubject.fr, body: m.houseBody.fr } : { subject: m.houseSubject.en, body: m.houseBody.en };
  const draft = { kind: m.kind, language, subject: own ? subject[language] : house.subject, body: own ? body[language] : house.body };
  const faults = preview.data?.mailTemplatePreview.userErrors ?? attempt.data?.mailTemplateTry.userErrors ?? noFaults;
  const shown = preview.data?.mailTemplatePreview.preview;
  const to = attempt.data?.mailTemplateTry.to;
  return (
    <section className="card stack" aria-labelledby="mail-preview">
      <h2 id="mail-preview">{t.previewTitle}</h2>
      <p className="muted small">{t.previewLead}</p>
      {(preview.error ?? attempt.error) && <Failed error={preview.error ?? attempt.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => (f.path.length > 1 ? f.path.slice(-2).join('-') : undefined)} />
      {to && (
        <Outcome key={attempt.submittedAt}>
          <p>{t.tried(to)}</p>
        </Outcome>
      )}
      <div className="halves">
        <Readers
          search={search}
          onSearch={setSearch}
          reader={reader}
          onPick={(r) => {
            setReader(r);
            setLanguage(r ? (r.language === 'fr' ? 'fr' : 'en') : mine);
          }}
        />
        <NativeSelect
          label={t.language}
          value={language}
          data={[
            { value: 'en', label: 'English' },
            { value: 'fr', label: 'Français' },
          ]}
          onChange={(e) => setLanguage(e.currentTarget.value === 'fr' ? 'fr' : 'en')}
        />
      </div>
      <div className="actions">
        <Button
          kind="quiet"
          busy={attempt.isPending}
          onClick={() => {
            preview.reset();
            attempt.mutate({ draft });
          }}
        >
          {t.try}
        </Button>
        <Button
          busy={preview.isPending}
          onClick={() => {
            attempt.reset();
            preview.mutate({ draft: { ...draft, person: reader?.id ?? null } });
          }}
        >
          {t.preview}
        </Button>
      </div>
      {shown && <Drawn mail={shown} language={language} />}
    </section>
  );
}

type ReadersProps = { search: string; onSearch: (search: string) => void; reader: Reader | null; onPick: (reader: Reader | null) => void };

function Readers({ search, onSearch, reader, onPick }: ReadersProps) {
  const t = useFeatureText();
  const language = useLanguage();
  const read = useData(MailReadersDocument, { search }, { enabled: search.trim().length > 1 });
  const found = search.trim().length > 1 ? read.data?.people : undefined;
  const options = [{ value: '', label: t.readerMe }, ...[...(reader ? [reader] : []), ...(found?.nodes ?? []).filter((p) => p.id !== reader?.id)].map((p) => ({ value: p.id, label: p.name }))];
  return (
    <div className="stack-s">
      <SearchField label={t.readerSearch} value={search} onChange={onSearch} />
      <NativeSelect
        label={t.reader}
        value={reader?.id ?? ''}
        data={options}
        onChange={(e) => {
          const { value } = e.currentTarget;
          onPick([...(found?.nodes ?? []), ...(reader ? [reader] : [])].find((p) => p.id === value) ?? null);
        }}
      />
      {found?.totalCount === 0 && <p className="muted small">{t.readerNone}</p>}
      {found && found.totalCount > found.nodes.length && <p className="muted small">{t.readerMore(number(found.totalCount, language))}</p>}
    </div>
  );
}

/** A mail drawn as it looks, and as its plain text. Nothing in it can be followed. */
function Drawn({ mail, language }: { mail: Shown; language: Language }) {
  const t = useFeatureText();
  return (
    <Tabs defaultValue="formatted" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="formatted">{t.formatted}</Tabs.Tab>
        <Tabs.Tab value="plain">{t.plain}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="formatted">
        <div className="mail-drawn stack-s" lang={language}>
          <p className="strong">{mail.subject}</p>
          <p className="mail-drawn-head">{mail.heading}</p>
          {mail.parts.map((p, i) => (
            <Part key={i} part={p} />
          ))}
          <p className="mail-drawn-foot muted small">{mail.closing}</p>
        </div>
      </Tabs.Panel>
      <Tabs.Panel value="plain">
        <div className="mail-drawn mail-plain" lang={language}>
          {mail.text}
        </div>
      </Tabs.Panel>
    </Tabs>
  );
}

function Part({ part: p }: { part: Shown['parts'][number] }) {
  if (p.code !== '') return <p className="mail-drawn-code">{p.code}</p>;
  if (p.link === '') return <p className="mail-lines">{p.words}</p>;
  return (
    <>
      <p>{p.aside ? p.words : <span className="mail-drawn-link">{p.words}</span>}</p>
      <p className="muted small">{p.link}</p>
    </>
  );
}
