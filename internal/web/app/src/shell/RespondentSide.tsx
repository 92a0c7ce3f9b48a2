import { lazy, Suspense, type ReactNode } from 'react';
import { Boundary } from '../ui/Boundary';
import { Loading } from '../ui/states';
import { Frame } from './Frame';
import { Root } from './Root';

const Invitation = lazy(() => import('../features/invitation/InvitationPage'));
const Stop = lazy(() => import('../features/invitation/StopPage'));
const Attest = lazy(() => import('../features/mentorship/AttestPage'));
const Respond = lazy(() => import('../features/respond/RespondPage'));

const pages: Record<string, ReactNode> = { '/i/stop': <Stop />, '/i/mentee': <Attest /> };

/** The pages of those who answer: an invitation at /i, the end of reminders at /i/stop, a mentee
 * from elsewhere at /i/mentee, a survey at /s/{campaign}. */
export default function RespondentSide() {
  const campaign = /^\/s\/([^/]+)/.exec(location.pathname)?.[1];
  return (
    <Root>
      <Frame>
        <Boundary>
          <Suspense fallback={<Loading />}>{campaign ? <Respond campaign={decodeURIComponent(campaign)} /> : (pages[location.pathname] ?? <Invitation />)}</Suspense>
        </Boundary>
      </Frame>
    </Root>
  );
}
