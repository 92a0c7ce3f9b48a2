import { useState, type FormEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { SignInDocument, SignInRequestDocument, type SignInInput } from '../../gql/graphql';
import { useToken } from '../../lib/fragment';
import { useChange } from '../../lib/query';
import { useReloadSession } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Page } from '../../ui/Page';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

/** Signs in, at /sign-in or in the place of a screen that needs it. */
export default function SignInPage() {
  const [token, forget] = useToken();
  const [sent, setSent] = useState<{ email: string; request: string } | null>(null);
  const [done, setDone] = useState(false);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const reload = useReloadSession();
  // Somebody who signs in for the sake of another tab stays here; a screen that asked for it appears in place.
  const arrive = async () => {
    if (new URLSearchParams(search).has('again')) setDone(true);
    await reload();
    if (pathname === '/sign-in' && !new URLSearchParams(search).has('again')) void navigate('/', { replace: true });
  };
  if (done) return <Done />;
  if (token !== '') return <ByLink token={token} onDone={arrive} onGiveUp={forget} />;
  if (sent) return <ByCode key="code" {...sent} onDone={arrive} onGiveUp={() => setSent(null)} />;
  return <Ask key="ask" onSent={setSent} />;
}

function Ask({ onSent }: { onSent: (sent: { email: string; request: string }) => void }) {
  const t = useFeatureText();
  const [email, setEmail] = useState('');
  const ask = useChange(SignInRequestDocument);
  const faults = ask.data?.signInRequest.userErrors ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate(
      { email: email.trim() },
      { onSuccess: ({ signInRequest: r }) => r.userErrors.length === 0 && onSent({ email: email.trim(), request: r.request }) },
    );
  };
  return (
    <Page title={t.title} lead={t.lead} narrow>
      <form className="card" onSubmit={submit}>
        {ask.error && <Failed error={ask.error} />}
        <ErrorSummary faults={faults} fieldOf={() => 'email'} />
        <TextInput id="email" type="email" name="email" autoComplete="email" required label={t.email} description={t.emailHint} error={faults[0]?.message} value={email} onChange={(e) => setEmail(e.currentTarget.value)} />
        <Button type="submit" busy={ask.isPending}>
          {t.send}
        </Button>
      </form>
    </Page>
  );
}

type Finish = { onDone: () => Promise<void>; onGiveUp: () => void };

function useSignIn(onDone: () => Promise<void>) {
  const signIn = useChange(SignInDocument);
  const start = (input: SignInInput) => signIn.mutate({ input }, { onSuccess: ({ signIn: r }) => r.viewer && void onDone() });
  return { start, pending: signIn.isPending, error: signIn.error, faults: signIn.data?.signIn.userErrors ?? [] };
}

function ByCode({ email, request, onDone, onGiveUp }: Finish & { email: string; request: string }) {
  const t = useFeatureText();
  const [code, setCode] = useState('');
  const { start, pending, error, faults } = useSignIn(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start({ request, code: code.replace(/\s/g, '') });
  };
  return (
    <Page title={t.sentTitle} lead={t.sentText(email)} narrow>
      <form className="card" onSubmit={submit}>
        {error && <Failed error={error} />}
        <ErrorSummary faults={faults} fieldOf={() => 'code'} />
        <TextInput id="code" name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={9} required label={t.code} description={t.codeHint} error={faults[0]?.message} value={code} onChange={(e) => setCode(e.currentTarget.value)} className="tabular" style={{ maxWidth: '16rem' }} />
        <div className="row">
          <Button type="submit" busy={pending}>
            {t.useCode}
          </Button>
          <Button kind="quiet" onClick={onGiveUp}>
            {t.otherAddress}
          </Button>
        </div>
      </form>
    </Page>
  );
}

// The link is opened by mail scanners too, so it does nothing until a person presses the button.
function ByLink({ token, onDone, onGiveUp }: Finish & { token: string }) {
  const t = useFeatureText();
  const { start, pending, error, faults } = useSignIn(onDone);
  return (
    <Page title={t.linkTitle} lead={t.linkText} narrow>
      {error && <Failed error={error} />}
      <ErrorSummary faults={faults} fieldOf={() => undefined} />
      <div className="row">
        {faults.length === 0 ? (
          <Button busy={pending} onClick={() => start({ token })}>
            {t.signIn}
          </Button>
        ) : (
          <Button onClick={onGiveUp}>{t.newLink}</Button>
        )}
      </div>
    </Page>
  );
}

function Done() {
  const t = useFeatureText();
  return (
    <Page title={t.doneTitle} lead={t.doneText} narrow>
      <p>
        <Link to="/">{t.toToday}</Link>
      </p>
    </Page>
  );
}
