import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { ShellDocument } from '../gql/graphql';
import { languageWasChosen, setLanguage } from '../i18n/language';
import { onSignedOut } from '../lib/graphql';
import { newQueryClient, useData } from '../lib/query';
import { SessionProvider, useReloadSession, useViewer } from '../lib/session';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Shown } from '../ui/states';
import { useShellText } from './text';

const client = newQueryClient();

/** What both sides stand on: the cache, the department, and who is signed in. */
export function Root({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={client}>
      <WithSession>{children}</WithSession>
    </QueryClientProvider>
  );
}

function WithSession({ children }: { children: ReactNode }) {
  const shell = useData(ShellDocument, {});
  const recorded = shell.data?.viewer?.person.language;
  useEffect(() => {
    if ((recorded === 'en' || recorded === 'fr') && !languageWasChosen()) setLanguage(recorded, { remember: false });
  }, [recorded]);
  return (
    <Shown
      read={shell}
      children={(data) => <SessionProvider value={data}>{children}</SessionProvider>}
    />
  );
}

/** Appears when the session ended while something was being done. The page stays as it is. */
export function SignedOutNotice() {
  const t = useShellText();
  const viewer = useViewer();
  const reload = useReloadSession();
  const [gone, setGone] = useState(false);
  useEffect(() => onSignedOut(() => setGone(true)), []);
  if (!gone || !viewer) return null;
  return (
    <div className="main" style={{ paddingBottom: 0 }}>
      <Notice kind="danger" role="alert">
        <p className="strong">{t.signedOutTitle}</p>
        <p>{t.signedOutText}</p>
        <div className="row">
          <a className="btn" href="/sign-in?again" target="_blank" rel="noopener">
            {t.signInElsewhere}
          </a>
          <Button kind="quiet" onClick={() => void reload().then(() => setGone(false))}>
            {t.signedInAgain}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
