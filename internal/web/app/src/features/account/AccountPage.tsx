import { useQueryClient } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { AccountDocument, SignOutDocument, type AccountQuery } from '../../gql/graphql';
import { useLanguage, type Language } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { moment } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useSwitchLanguage, useTerm } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Radio } from '../../ui/inputs';
import { MailAddress } from '../../ui/MailAddress';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { Reminders } from './Reminders';
import { SelfIdentification } from './SelfIdentification';
import { useFeatureText } from './text';
import './account.css';

type Account = NonNullable<AccountQuery['viewer']>;
type Session = Account['sessions'][number];

/** Who is signed in, in which language we write to them, and on which devices they are signed in. */
export default function AccountPage() {
  const t = useFeatureText();
  const read = useData(AccountDocument, {});
  const signOut = useSignOut();
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Button kind="quiet" busy={signOut.pending === 'here'} onClick={signOut.here}>
          {t.signOut}
        </Button>
      }
    >
      {signOut.error && <Failed error={signOut.error} />}
      <Shown read={read} lines={6}>
        {({ viewer }) =>
          viewer && (
            <>
              <div className="halves">
                <You account={viewer} />
                <LanguageChoice recorded={viewer.person.language} />
              </div>
              <Reminders stopped={viewer.remindersStopped} />
              <SelfIdentification />
              <Devices sessions={viewer.sessions} signOut={signOut} />
            </>
          )
        }
      </Shown>
    </Page>
  );
}

/** Signing out here or everywhere loads the page anew, so that nothing of the reader stays on it. */
function useSignOut() {
  const client = useQueryClient();
  const change = useChange(SignOutDocument);
  const leave = (everywhere: boolean) =>
    change.mutate(
      { session: null, everywhere },
      { onSuccess: ({ signOut: r }) => r.userErrors.length === 0 && location.assign('/') },
    );
  const { variables } = change;
  return {
    here: () => leave(false),
    everywhere: () => leave(true),
    there: (session: Session, done: () => void) =>
      change.mutate(
        { session: session.id, everywhere: false },
        {
          onSuccess: ({ signOut: r }) => {
            if (r.userErrors.length > 0) return;
            void client.invalidateQueries({ queryKey: keyOf(AccountDocument) });
            done();
          },
        },
      ),
    pending: !change.isPending ? null : variables?.everywhere ? 'everywhere' : (variables?.session ?? 'here'),
    error: change.error,
    faults: change.data?.signOut.userErrors ?? [],
  };
}

function You({ account: { person } }: { account: Account }) {
  const t = useFeatureText();
  const pick = usePick();
  const term = useTerm();
  const facts: [string, string][] = [
    [t.division, person.division ? pick(person.division.name) : ''],
    [t.rank, term('ranks', person.rank)],
    [t.position, term('positions', person.position)],
  ];
  return (
    <section className="card" aria-labelledby="you">
      <h2 id="you">{t.you}</h2>
      <dl className="facts">
        <dt>{t.name}</dt>
        <dd>{person.name}</dd>
        {person.addresses.length > 0 && (
          <>
            <dt>{t.addresses}</dt>
            {person.addresses.map((address) => (
              <dd key={address}>
                <MailAddress of={address} />
              </dd>
            ))}
          </>
        )}
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
      <p className="muted small">{t.mend}</p>
      <p>
        <Link to={`/people/${person.id}`}>{t.whole}</Link>
      </p>
    </section>
  );
}

/** The screens follow this browser's choice, mail follows the record; they differ where the language
 * was chosen before signing in. */
function LanguageChoice({ recorded }: { recorded: string }) {
  const t = useFeatureText();
  const language = useLanguage();
  const switchLanguage = useSwitchLanguage();
  const [saved, setSaved] = useState(false);
  const choose = (code: Language) => {
    switchLanguage(code);
    setSaved(true);
  };
  const choices: [Language, string][] = [
    ['en', 'English'],
    ['fr', 'Français'],
  ];
  return (
    <section className="card">
      <fieldset className="stack-s">
        <legend className="account-legend">
          <h2>{t.language}</h2>
        </legend>
        <p className="muted small">{t.languageHint}</p>
        {choices.map(([code, name]) => (
          <Radio
            key={code}
            name="language"
            lang={code}
            label={name}
            checked={language === code}
            onChange={() => choose(code)}
          />
        ))}
      </fieldset>
      {!saved && recorded !== language && (
        <>
          <p>{t.mailDiffers}</p>
          <Button
            kind="quiet"
            onClick={() => {
              // The button goes; the focus stays with the choice it belongs to.
              document.querySelector<HTMLInputElement>('input[name=language]:checked')?.focus();
              choose(language);
            }}
          >
            {t.mailToo}
          </Button>
        </>
      )}
      <p role="status" className="small">
        {saved && t.languageSaved}
      </p>
    </section>
  );
}

function Devices({ sessions, signOut }: { sessions: Session[]; signOut: ReturnType<typeof useSignOut> }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const [asking, setAsking] = useState(false);
  const [gone, setGone] = useState<Session[]>([]);
  const last = gone.at(-1);
  const columns: Column<Session>[] = [
    {
      key: 'device',
      title: t.device,
      cell: (s) => (
        <>
          {s.device} {s.current && <span className="chip on">{t.thisDevice}</span>}
        </>
      ),
    },
    { key: 'started', title: t.started, cell: (s) => moment(s.started, zone, language) },
    { key: 'lastSeen', title: t.lastSeen, cell: (s) => moment(s.lastSeen, zone, language) },
    {
      key: 'end',
      title: t.act,
      cell: (s) =>
        s.current ? (
          ''
        ) : (
          <Button kind="quiet" busy={signOut.pending === s.id} aria-label={t.signOutThereLabel(s.device, moment(s.started, zone, language))} onClick={() => signOut.there(s, () => setGone((all) => [...all, s]))}>
            {t.signOutThere}
          </Button>
        ),
    },
  ];
  return (
    <section className="stack" aria-labelledby="devices">
      <div className="spread">
        <div className="stack-s">
          <h2 id="devices">{t.devices}</h2>
          <p className="muted">{t.devicesHint}</p>
        </div>
        <Button kind="danger" onClick={() => setAsking(true)}>
          {t.everywhere}
        </Button>
      </div>
      <ErrorSummary faults={signOut.faults} fieldOf={() => undefined} />
      {last && (
        <Outcome key={gone.length}>
          <p>{t.signedOutThere(last.device)}</p>
        </Outcome>
      )}
      <DataTable caption={t.devicesCaption} columns={sessions.length > 1 ? columns : columns.slice(0, -1)} rows={sessions} keyOf={(s) => s.id} />
      <Confirm
        title={t.everywhereTitle}
        open={asking}
        confirm={t.everywhere}
        kind="danger"
        busy={signOut.pending === 'everywhere'}
        error={signOut.error}
        onClose={() => setAsking(false)}
        onConfirm={signOut.everywhere}
      >
        <p>{t.everywhereText(sessions.length)}</p>
        <p>{t.everywhereThen}</p>
      </Confirm>
    </section>
  );
}
