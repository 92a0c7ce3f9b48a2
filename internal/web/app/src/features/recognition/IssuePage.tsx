import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import {
  CertificateBatchDocument,
  CertificatesDocument,
  CertificatesIssueDocument,
  CertificatesPreviewDocument,
  PeopleToRecogniseDocument,
  type CertificatesPreviewMutation,
  type CertificatesInput,
  type RecognitionKind,
} from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { dayIn } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { Failed, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './recognition.css';

type Row = NonNullable<CertificatesPreviewMutation['certificatesPreview']['rows']>[number];
type Person = { id: string; name: string };
const kinds = ['MENTOR_SERVICE', 'COMMITTEE_SERVICE', 'TRAINING'] as const satisfies readonly RecognitionKind[];
const noFaults: Fault[] = [];

/** Issues certificates to several people at once: what, to whom, a look at the effect, and then how far it is. */
export default function IssuePage() {
  const t = useFeatureText();
  const [batch, setBatch] = useState<string | null>(null);
  return (
    <Page
      title={t.issueTitle}
      lead={t.issueLead}
      above={
        <Link className="crumb" to="/recognition/certificates">
          {t.listTitle}
        </Link>
      }
      narrow
    >
      {batch === null ? <Form onIssued={setBatch} /> : <Progress batch={batch} onMore={() => setBatch(null)} />}
    </Page>
  );
}

function Form({ onIssued }: { onIssued: (batch: string) => void }) {
  const t = useFeatureText();
  const { zone } = useDepartment();
  const [kind, setKind] = useState<RecognitionKind>('MENTOR_SERVICE');
  const [title, setTitle] = useState({ en: '', fr: '' });
  const [since, setSince] = useState(() => dayIn(zone, new Date()));
  const [until, setUntil] = useState('');
  const [presenter, setPresenter] = useState('');
  const [language, setLanguage] = useState('');
  const [people, setPeople] = useState<Person[]>([]);
  const [asked, setAsked] = useState<CertificatesInput | null>(null);
  const preview = useChange(CertificatesPreviewDocument);
  const faults = preview.data?.certificatesPreview.userErrors ?? noFaults;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { kind, people: people.map((p) => p.id), title, since: since || null, until: until || null, presenter, language: language || null };
    preview.mutate({ input }, { onSuccess: (data) => data.certificatesPreview.userErrors.length === 0 && setAsked(input) });
  };
  const fieldOf = ({ path }: Fault) => {
    const at = path[0] === 'input' ? path.slice(1) : path;
    if (at[0] === 'people') return 'people-found';
    if (at[0] === 'title') return `title-${at[1] ?? (title.en.trim() === '' ? 'en' : 'fr')}`;
    return at[0];
  };
  const titleFault = (l: 'en' | 'fr') => faultAt(faults, 'title', l) ?? (title[l].trim() === '' ? faultAt(faults, 'title') : undefined);
  return (
    <>
      <form className="stack" onSubmit={submit} noValidate>
        {preview.error && <Failed error={preview.error} />}
        <ErrorSummary faults={faults} fieldOf={fieldOf} />
        <section className="card stack-s" aria-labelledby="what">
          <h2 id="what">{t.what}</h2>
          <NativeSelect id="kind" label={t.kind} value={kind} data={kinds.map((k) => ({ value: k, label: t.kinds[k] }))} onChange={(e) => setKind(e.currentTarget.value as RecognitionKind)} />
          {(['en', 'fr'] as const).map((l) => (
            <TextInput
              key={l}
              id={`title-${l}`}
              lang={l}
              label={t.titleIn[l]}
              description={l === 'en' ? t.titleHint : undefined}
              required
              maxLength={200}
              value={title[l]}
              error={titleFault(l)}
              onChange={(e) => setTitle({ ...title, [l]: e.currentTarget.value })}
            />
          ))}
          <div className="halves">
            <TextInput id="since" type="date" label={t.since} required value={since} error={faultAt(faults, 'since')} onChange={(e) => setSince(e.currentTarget.value)} />
            <TextInput id="until" type="date" label={t.until} description={t.untilHint} value={until} error={faultAt(faults, 'until')} onChange={(e) => setUntil(e.currentTarget.value)} />
          </div>
          <TextInput id="presenter" label={t.presenter} description={t.presenterHint} required maxLength={120} value={presenter} error={faultAt(faults, 'presenter')} onChange={(e) => setPresenter(e.currentTarget.value)} />
          <NativeSelect
            id="language"
            label={t.language}
            value={language}
            data={[{ value: '', label: t.ownLanguage }, ...(['en', 'fr'] as const).map((l) => ({ value: l, label: t.languages[l] }))]}
            onChange={(e) => setLanguage(e.currentTarget.value)}
          />
        </section>
        <section className="card stack-s" aria-labelledby="people">
          <h2 id="people">{t.people}</h2>
          <Find chosen={people} onAdd={(p) => setPeople((now) => [...now, p])} />
          <h3 id="people-found" tabIndex={-1}>
            {t.chosen(people.length)}
          </h3>
          {people.length === 0 ? (
            <p className="muted">{t.noneChosen}</p>
          ) : (
            <ul className="chosen">
              {people.map((p) => (
                <li key={p.id}>
                  {p.name}
                  <button type="button" className="link" onClick={() => setPeople((now) => now.filter((one) => one.id !== p.id))}>
                    {t.remove(p.name)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        <div className="row">
          <Button type="submit" busy={preview.isPending}>
            {t.preview}
          </Button>
        </div>
      </form>
      {asked && <Ask input={asked} rows={preview.data?.certificatesPreview.rows ?? []} onClose={() => setAsked(null)} onIssued={onIssued} />}
    </>
  );
}

/** Finds people while a name is typed. */
function Find({ chosen, onAdd }: { chosen: Person[]; onAdd: (person: Person) => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const [search, setSearch] = useState('');
  const read = useData(PeopleToRecogniseDocument, { search }, { enabled: search !== '' });
  return (
    <>
      <SearchField label={t.findPeople} value={search} onChange={setSearch} />
      {search !== '' && (
        <Shown read={read} lines={3}>
          {({ people: { nodes, totalCount } }) => (
            <>
              <p role="status" className="muted small">
                {totalCount === 0 ? t.noneFound : totalCount > nodes.length ? t.foundFirst(totalCount) : t.found(totalCount)}
              </p>
              <ul className="chosen">
                {nodes
                  .filter((p) => chosen.every((c) => c.id !== p.id))
                  .map((p) => (
                    <li key={p.id}>
                      <span>
                        {p.name} {p.division && <span className="muted small">{pick(p.division.name)}</span>}
                      </span>
                      <button type="button" className="link" onClick={() => onAdd({ id: p.id, name: p.name })}>
                        {t.add(p.name)}
                      </button>
                    </li>
                  ))}
              </ul>
            </>
          )}
        </Shown>
      )}
    </>
  );
}

/** Everybody counted, and why some get none, before anything is made. */
function Ask({ input, rows, onClose, onIssued }: { input: CertificatesInput; rows: Row[]; onClose: () => void; onIssued: (batch: string) => void }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const issue = useChange(CertificatesIssueDocument);
  const once = useOnceKey();
  const refused = rows.filter((r) => r.refused !== '');
  const given = rows.filter((r) => r.refused === '');
  const send = () =>
    issue.mutate(
      { input, key: once(JSON.stringify(input)) },
      {
        onSuccess: ({ certificatesIssue: { batch } }) => {
          if (!batch) return;
          void client.invalidateQueries({ queryKey: keyOf(CertificatesDocument) });
          onIssued(batch.id);
        },
      },
    );
  return (
    <Confirm
      title={t.previewTitle}
      open
      confirm={t.confirm(given.length)}
      disabled={given.length === 0}
      busy={issue.isPending}
      error={issue.error}
      faults={issue.data?.certificatesIssue.userErrors ?? noFaults}
      onConfirm={send}
      onClose={onClose}
    >
      <p className="strong">{t.previewCount(given.length)}</p>
      <ul>
        {given.map((r) => (
          <li key={r.person}>
            {r.name} <span className="muted small">{r.language === 'fr' ? t.languages.fr : t.languages.en}</span>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <Notice kind="danger">
          <p>{t.previewRefused(refused.length)}</p>
          <ul>
            {refused.map((r) => (
              <li key={r.person}>
                <span className="strong">{r.name}</span> {r.refused}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="muted small">{t.previewStays}</p>
    </Confirm>
  );
}

/** How far a batch is; asked again until all of it is made. */
function Progress({ batch, onMore }: { batch: string; onMore: () => void }) {
  const t = useFeatureText();
  const [done, setDone] = useState(false);
  const read = useData(CertificateBatchDocument, { id: batch }, { refetchInterval: done ? false : 1000 });
  const at = read.data?.certificateBatch;
  if (at && at.issued === at.total && !done) setDone(true);
  return (
    <Shown read={read} lines={2}>
      {({ certificateBatch: b }) =>
        b && (
          <Outcome>
            <p className="strong">{b.issued === b.total ? t.allMade(b.total) : t.progress(b.issued, b.total)}</p>
            <progress value={b.issued} max={b.total} aria-label={t.progress(b.issued, b.total)} />
            {b.issued < b.total && <p>{t.progressText}</p>}
            <p className="row">
              <Link className="btn quiet" to="/recognition/certificates">
                {t.toList}
              </Link>
              <Button kind="quiet" onClick={onMore}>
                {t.more}
              </Button>
            </p>
          </Outcome>
        )
      }
    </Shown>
  );
}
