import { lazy, Suspense } from 'react';
import { Boundary } from '../ui/Boundary';
import { Loading } from '../ui/states';
import { Frame } from './Frame';
import { Root } from './Root';

const Invitation = lazy(() => import('../features/invitation/InvitationPage'));
const Stop = lazy(() => import('../features/invitation/StopPage'));
const Attest = lazy(() => import('../features/mentorship/AttestPage'));
const Letter = lazy(() => import('../features/nominations/LetterPage'));
const Evidence = lazy(() => import('../features/dossiers/LinkPage'));
const Respond = lazy(() => import('../features/respond/RespondPage'));
const Mentors = lazy(() => import('../features/feedback/TasksPage'));
const AboutMentor = lazy(() => import('../features/feedback/AnswerPage'));

/** The pages of those who answer: an invitation at /i, the end of reminders at /i/stop, a mentee
 * from elsewhere at /i/mentee, a letter of support at /i/letter, what a mentor asks of a mentee from
 * elsewhere at /i/evidence, a survey at /s/{campaign}, mentors
 * at /f and one of them at /f/{task}. */
export default function RespondentSide() {
  return (
    <Root>
      <Frame>
        <Boundary>
          <Suspense fallback={<Loading />}>
            <Screen />
          </Suspense>
        </Boundary>
      </Frame>
    </Root>
  );
}

function Screen() {
  const [, side, which] = location.pathname.split('/');
  const named = which === undefined ? '' : decodeURIComponent(which);
  if (side === 'f') return named === '' ? <Mentors /> : <AboutMentor task={named} />;
  if (side === 's' && named !== '') return <Respond campaign={named} />;
  if (named === 'stop') return <Stop />;
  if (named === 'letter') return <Letter />;
  if (named === 'evidence') return <Evidence />;
  return named === 'mentee' ? <Attest /> : <Invitation />;
}
