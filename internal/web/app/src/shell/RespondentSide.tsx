import { lazy, Suspense } from 'react';
import { Boundary } from '../ui/Boundary';
import { Loading } from '../ui/states';
import { Frame } from './Frame';
import { Root } from './Root';

const Invitation = lazy(() => import('../features/invitation/InvitationPage'));
const Stop = lazy(() => import('../features/invitation/StopPage'));
const Respond = lazy(() => import('../features/respond/RespondPage'));

/** The pages of those who answer: an invitation at /i, the end of reminders at /i/stop, a survey at /s/{campaign}. */
export default function RespondentSide() {
  const campaign = /^\/s\/([^/]+)/.exec(location.pathname)?.[1];
  return (
    <Root>
      <Frame>
        <Boundary>
          <Suspense fallback={<Loading />}>{campaign ? <Respond campaign={decodeURIComponent(campaign)} /> : location.pathname === '/i/stop' ? <Stop /> : <Invitation />}</Suspense>
        </Boundary>
      </Frame>
    </Root>
  );
}
