import { useState, type FormEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ErasurePreviewDocument, PersonEraseDocument, type ErasurePreviewQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { TextInput } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './trust.css';

type Preview = ErasurePreviewQuery['erasurePreview'];

/** Erases somebody who left: what goes, what stays and why, and the name typed once more. */
export default function ErasePage() {
  const { id = '' } = useParams();
  const t = useFeatureText();
  const [done, setDone] = useState<string | null>(null);
  const read = useData(ErasurePreviewDocument, { person: id }, { enabled: done === null });
  if (done !== null) {
    return (
      <Page title={t.erasedTitle} narrow>
        <Outcome>
          <p>{t.erasedText(done)}</p>
        </Outcome>
        <p>
          <Link to="/people">{t.toPeople}</Link>
        </p>
      </Page>
    );
  }
  return (
    <Page
      title={t.eraseTitle}
      lead={t.eraseLead}
      above={
        <Link className="crumb" to={`/people/${id}`}>
          {read.data?.erasurePreview.person.name ?? t.person}
        </Link>
      }
    >
      <Shown read={read}>{({ erasurePreview }) => <Sure preview={erasurePreview} onDone={setDone} />}</Shown>
    </Page>
  );
}

function Sure({ preview: { person, goes, stays, others }, onDone }: { preview: Preview; onDone: (was: string) => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState(false);
  const erase = useChange(PersonEraseDocument);
  const counted = (all: Preview['goes']) =>
    all.map((c) => (
      <li key={pick(c.what)}>
        {pick(c.what)} <span className="muted tabular">({number(c.rows, language)})</span>
      </li>
    ));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsking(true);
  };
  const send = () =>
    erase.mutate(
      { person: person.id, name: typed },
      {
        onSuccess: ({ personErase: r }) => {
          if (r.userErrors.length > 0) return;
          client.removeQueries({ predicate: (q) => q.queryKey[0] !== 'Shell' });
          onDone(person.name);
        },
      },
    );
  return (
    <>
      <div className="halves">
        <section className="card stack-s" aria-labelledby="goes">
          <h2 id="goes">{t.goes}</h2>
          <ul>
            <li>{t.goesName(person.name)}</li>
            {counted(goes)}
            <li>{t.goesSheets}</li>
          </ul>
        </section>
        <section className="card stack-s" aria-labelledby="stays">
          <h2 id="stays">{t.stays}</h2>
          <p className="muted">{t.staysWhy}</p>
          <ul>
            {counted(stays)}
            {others.rows > 0 && counted([others])}
            <li>{t.staysId}</li>
          </ul>
        </section>
      </div>
      <Notice>
        <p>{t.backups}</p>
      </Notice>
      <form className="card stack" onSubmit={submit}>
        <TextInput id="name" required label={t.typeName(person.name)} description={t.typeHint} value={typed} autoComplete="off" onChange={(e) => setTyped(e.currentTarget.value)} />
        <div className="row">
          <Button kind="danger" type="submit">
            {t.erase}
          </Button>
        </div>
      </form>
      <Confirm
        title={t.eraseAsk(person.name)}
        open={asking}
        confirm={t.eraseConfirm}
        kind="danger"
        busy={erase.isPending}
        error={erase.error}
        faults={erase.data?.personErase.userErrors ?? []}
        onClose={() => {
          setAsking(false);
          erase.reset();
        }}
        onConfirm={send}
      >
        <p>{t.eraseAskText}</p>
      </Confirm>
    </>
  );
}
