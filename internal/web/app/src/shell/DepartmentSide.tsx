import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Radio.css';
import '@mantine/core/styles/Tabs.css';
import '../ui/mantine.css';
import { MantineProvider } from '@mantine/core';
import { lazy, Suspense, useLayoutEffect, useState, type ReactNode } from 'react';
import { BrowserRouter, NavLink, Navigate, Route, Routes, useLocation, useNavigationType } from 'react-router';
import { styleNonce } from '../lib/nonce';
import { useDepartment, useViewer, type Viewer } from '../lib/session';
import { useScheme } from '../lib/theme';
import { Boundary } from '../ui/Boundary';
import { Icon } from '../ui/Icon';
import { Missing } from '../ui/Missing';
import { Page } from '../ui/Page';
import { Loading } from '../ui/states';
import { theme } from '../ui/theme';
import { Frame } from './Frame';
import { Root } from './Root';
import { useShellText } from './text';

const Today = lazy(() => import('../features/today/TodayPage'));
const SignIn = lazy(() => import('../features/sign-in/SignInPage'));
const Personas = lazy(() => import('../features/demo/PersonasPage'));
const SetUp = lazy(() => import('../features/set-up/SetUpPage'));
const Mentorship = lazy(() => import('../features/mentorship/HomePage'));
const Expectations = lazy(() => import('../features/mentorship/ExpectationsPage'));
const FindMentor = lazy(() => import('../features/mentorship/FindPage'));
const Pair = lazy(() => import('../features/mentorship/PairPage'));
const OutsideMentees = lazy(() => import('../features/mentorship/OutsidePage'));
const Plan = lazy(() => import('../features/mentorship/PlanPage'));
const Approvals = lazy(() => import('../features/mentorship/ApprovalsPage'));
const Pairs = lazy(() => import('../features/mentorship/PairsPage'));
const Coverage = lazy(() => import('../features/mentorship/CoveragePage'));
const DueTasks = lazy(() => import('../features/mentorship/TasksPage'));
const CheckIn = lazy(() => import('../features/mentorship/CheckInPage'));
const CheckIns = lazy(() => import('../features/mentorship/CheckInsPage'));
const AnnualReview = lazy(() => import('../features/mentorship/AnnualReviewPage'));
const MentorshipSettings = lazy(() => import('../features/mentorship/SettingsPage'));
const People = lazy(() => import('../features/people/PeoplePage'));
const Person = lazy(() => import('../features/people/PersonPage'));
const PeopleImport = lazy(() => import('../features/people/PeopleImportPage'));
const PairRepairs = lazy(() => import('../features/people/RepairsPage'));
const Roster = lazy(() => import('../features/roster/RosterPage'));
const Instruments = lazy(() => import('../features/instruments/InstrumentsPage'));
const Instrument = lazy(() => import('../features/instruments/InstrumentPage'));
const Campaigns = lazy(() => import('../features/campaigns/CampaignsPage'));
const Campaign = lazy(() => import('../features/campaigns/CampaignPage'));
const CampaignForm = lazy(() => import('../features/campaigns/CampaignFormPage'));
const Responses = lazy(() => import('../features/campaigns/ResponsesPage'));
const LookUps = lazy(() => import('../features/campaigns/LookUpsPage'));
const InstrumentNew = lazy(() => import('../features/instruments/NewInstrumentPage'));
const InstrumentEditor = lazy(() => import('../features/instruments/editor/EditorPage'));
const InstrumentImport = lazy(() => import('../features/instruments/InstrumentImportPage'));
const ResultsList = lazy(() => import('../features/results/ResultsListPage'));
const Results = lazy(() => import('../features/results/ResultsPage'));
const ModerationList = lazy(() => import('../features/moderation/ModerationListPage'));
const Moderation = lazy(() => import('../features/moderation/ModerationPage'));
const RemarkModeration = lazy(() => import('../features/moderation/RemarkModerationPage'));
const Rounds = lazy(() => import('../features/rounds/RoundsPage'));
const RoundForm = lazy(() => import('../features/rounds/RoundFormPage'));
const Round = lazy(() => import('../features/rounds/RoundPage'));
const Feedback = lazy(() => import('../features/feedback/FeedbackPage'));
const FeedbackReport = lazy(() => import('../features/feedback/ReportPage'));
const SelfAssessment = lazy(() => import('../features/feedback/SelfPage'));
const Reflection = lazy(() => import('../features/feedback/ReflectionPage'));
const Records = lazy(() => import('../features/feedback/RecordsPage'));
const Nominate = lazy(() => import('../features/nominations/NominatePage'));
const Nominations = lazy(() => import('../features/nominations/NominationsPage'));
const NominationDrafts = lazy(() => import('../features/nominations/DraftsPage'));
const Nomination = lazy(() => import('../features/nominations/NominationPage'));
const Awards = lazy(() => import('../features/awards/AwardsPage'));
const Award = lazy(() => import('../features/awards/AwardPage'));
const AwardForm = lazy(() => import('../features/awards/AwardFormPage'));
const AwardCycle = lazy(() => import('../features/awards/CyclePage'));
const AwardCycleForm = lazy(() => import('../features/awards/CycleFormPage'));
const CommitteeReviews = lazy(() => import('../features/committee/ReviewsPage'));
const Review = lazy(() => import('../features/committee/ReviewPage'));
const CommitteeDesk = lazy(() => import('../features/committee/CommitteePage'));
const Committees = lazy(() => import('../features/awards/CommitteesPage'));
const CommitteeForm = lazy(() => import('../features/awards/CommitteeFormPage'));
const AwardMeeting = lazy(() => import('../features/meeting/MeetingPage'));
const AwardRanking = lazy(() => import('../features/meeting/RankingPage'));
const AwardDecision = lazy(() => import('../features/meeting/DecisionPage'));
const Recognition = lazy(() => import('../features/recognition/RecognitionPage'));
const Certificates = lazy(() => import('../features/recognition/CertificatesPage'));
const CertificatesIssue = lazy(() => import('../features/recognition/IssuePage'));
const Certificate = lazy(() => import('../features/recognition/CertificatePage'));
const Honours = lazy(() => import('../features/recognition/HonoursPage'));
const Years = lazy(() => import('../features/years/YearsPage'));
const Year = lazy(() => import('../features/years/YearPage'));
const Dossiers = lazy(() => import('../features/dossiers/DossiersPage'));
const Dossier = lazy(() => import('../features/dossiers/DossierPage'));
const EvidenceAsked = lazy(() => import('../features/dossiers/AskedPage'));
const Outbox = lazy(() => import('../features/outbox/OutboxPage'));
const Department = lazy(() => import('../features/department/DepartmentPage'));
const Account = lazy(() => import('../features/account/AccountPage'));

/** The department's screens, for those who are signed in as themselves. */
export default function DepartmentSide() {
  const scheme = useScheme();
  return (
    // The variables come from mantine.css: written into the page by script they would need an
    // exception from the page's trusted types.
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false} getStyleNonce={styleNonce}>
      <Root>
        <BrowserRouter>
          <Frame nav={<Nav />} tools={<Tools />}>
            <Suspense fallback={<Loading />}>
              <Screens />
            </Suspense>
          </Frame>
        </BrowserRouter>
      </Root>
    </MantineProvider>
  );
}

function Screens() {
  const { pathname } = useLocation();
  const way = useNavigationType();
  useLayoutEffect(() => {
    // A link leads to the top of a screen; the way back, to where it was left.
    if (way !== 'POP') window.scrollTo(0, 0);
  }, [pathname]);
  return (
    // A new address is a new screen: nothing typed on the one before is carried over.
    <Boundary key={pathname}>
      <Routes>
        <Route path="/" element={<Home />} />
        <Route path="/sign-in" element={<SignIn />} />
        <Route path="/set-up" element={<SetUp />} />
        <Route path="/mentorship" element={<For children={<Mentorship />} />} />
        <Route path="/mentorship/expectations" element={<For children={<Expectations />} />} />
        <Route path="/mentorship/find" element={<For children={<FindMentor />} />} />
        <Route path="/mentorship/outside" element={<For children={<OutsideMentees />} />} />
        <Route path="/mentorship/plan/:person?" element={<For children={<Plan />} />} />
        <Route path="/mentorship/approvals" element={<For children={<Approvals />} />} />
        <Route path="/mentorship/pairs" element={<For children={<Pairs />} />} />
        <Route path="/mentorship/coverage" element={<For children={<Coverage />} />} />
        <Route path="/mentorship/tasks" element={<For children={<DueTasks />} />} />
        <Route path="/mentorship/check-ins" element={<For children={<CheckIns />} />} />
        <Route path="/mentorship/check-in/:task" element={<For children={<CheckIn />} />} />
        <Route path="/mentorship/annual-review" element={<For children={<AnnualReview />} />} />
        <Route path="/mentorship/settings" element={<For children={<MentorshipSettings />} />} />
        <Route path="/mentorship/:id" element={<For children={<Pair />} />} />
        <Route path="/people" element={<For may={(v) => v.viewerCanSeePeople} children={<People />} />} />
        <Route path="/people/import" element={<For may={(v) => v.viewerCanImportPeople} children={<PeopleImport />} />} />
        <Route path="/people/repairs" element={<For may={(v) => v.viewerCanImportPeople} children={<PairRepairs />} />} />
        <Route path="/people/:id" element={<For children={<Person />} />} />
        <Route path="/roster/:division?" element={<For may={(v) => v.rosters.length > 0} children={<Roster />} />} />
        <Route path="/instruments" element={<For may={(v) => v.viewerCanRunSurveys} children={<Instruments />} />} />
        <Route path="/instruments/new" element={<For may={(v) => v.viewerCanRunSurveys} children={<InstrumentNew />} />} />
        <Route path="/instruments/import" element={<For may={(v) => v.viewerCanRunSurveys} children={<InstrumentImport />} />} />
        <Route path="/instruments/:id" element={<For may={(v) => v.viewerCanRunSurveys} children={<Instrument />} />} />
        <Route path="/instruments/:id/edit" element={<For may={(v) => v.viewerCanRunSurveys} children={<InstrumentEditor />} />} />
        <Route path="/instruments/:id/import" element={<For may={(v) => v.viewerCanRunSurveys} children={<InstrumentImport />} />} />
        <Route path="/campaigns" element={<For may={(v) => v.viewerCanRunSurveys} children={<Campaigns />} />} />
        <Route path="/campaigns/new" element={<For may={(v) => v.viewerCanRunSurveys} children={<CampaignForm />} />} />
        <Route path="/campaigns/:id" element={<For may={(v) => v.viewerCanRunSurveys} children={<Campaign />} />} />
        <Route path="/campaigns/:id/edit" element={<For may={(v) => v.viewerCanRunSurveys} children={<CampaignForm />} />} />
        <Route path="/campaigns/:id/responses" element={<For may={(v) => v.viewerCanRunSurveys} children={<Responses />} />} />
        <Route path="/look-ups" element={<For may={(v) => v.viewerCanListLookUps} children={<LookUps />} />} />
        <Route path="/results" element={<For may={(v) => v.viewerCanSeeResults} children={<ResultsList />} />} />
        <Route path="/results/:campaign" element={<For may={(v) => v.viewerCanSeeResults} children={<Results />} />} />
        <Route path="/moderation" element={<For may={(v) => v.viewerCanModerate} children={<ModerationList />} />} />
        <Route path="/moderation/feedback" element={<For may={(v) => v.viewerCanModerateFeedback} children={<RemarkModeration />} />} />
        <Route path="/moderation/:campaign" element={<For may={(v) => v.viewerCanModerate} children={<Moderation />} />} />
        <Route path="/feedback/rounds" element={<For may={(v) => v.viewerCanRunFeedback} children={<Rounds />} />} />
        <Route path="/feedback/rounds/new" element={<For may={(v) => v.viewerCanRunFeedback} children={<RoundForm />} />} />
        <Route path="/feedback/rounds/:id" element={<For may={(v) => v.viewerCanRunFeedback} children={<Round />} />} />
        <Route path="/feedback/rounds/:id/edit" element={<For may={(v) => v.viewerCanRunFeedback} children={<RoundForm />} />} />
        <Route path="/feedback" element={<For children={<Feedback />} />} />
        <Route path="/feedback/reports/:id" element={<For children={<FeedbackReport />} />} />
        <Route path="/feedback/self/:round" element={<For children={<SelfAssessment />} />} />
        <Route path="/feedback/reflections/:id" element={<For children={<Reflection />} />} />
        <Route path="/feedback/records" element={<For children={<Records />} />} />
        <Route path="/awards" element={<For children={<Awards />} />} />
        <Route path="/awards/cycles/:id/nominate" element={<For children={<Nominate />} />} />
        <Route path="/awards/drafts" element={<For children={<NominationDrafts />} />} />
        <Route path="/awards/nominations" element={<For children={<Nominations />} />} />
        <Route path="/awards/nominations/:id" element={<For children={<Nomination />} />} />
        <Route path="/awards/new" element={<For may={(v) => v.viewerCanRunAwards} children={<AwardForm />} />} />
        <Route path="/awards/:id" element={<For children={<Award />} />} />
        <Route path="/awards/:id/edit" element={<For may={(v) => v.viewerCanRunAwards} children={<AwardForm />} />} />
        <Route path="/awards/cycles/:id" element={<For children={<AwardCycle />} />} />
        <Route path="/awards/cycles/:id/edit" element={<For may={(v) => v.viewerCanRunAwards} children={<AwardCycleForm />} />} />
        <Route path="/awards/cycles/:id/reviews" element={<For children={<CommitteeReviews />} />} />
        <Route path="/awards/cycles/:id/committee" element={<For children={<CommitteeDesk />} />} />
        <Route path="/awards/review/:id" element={<For children={<Review />} />} />
        <Route path="/committees" element={<For may={(v) => v.viewerCanRunAwards} children={<Committees />} />} />
        <Route path="/committees/new" element={<For may={(v) => v.viewerCanRunAwards} children={<CommitteeForm />} />} />
        <Route path="/committees/:id" element={<For may={(v) => v.viewerCanRunAwards} children={<CommitteeForm />} />} />
        <Route path="/awards/cycles/:id/meeting" element={<For children={<AwardMeeting />} />} />
        <Route path="/awards/cycles/:id/ranking" element={<For children={<AwardRanking />} />} />
        <Route path="/awards/cycles/:id/decision" element={<For children={<AwardDecision />} />} />
        <Route path="/dossiers" element={<For children={<Dossiers />} />} />
        <Route path="/dossiers/asked" element={<For children={<EvidenceAsked />} />} />
        <Route path="/dossiers/:id" element={<For children={<Dossier />} />} />
        <Route path="/recognition" element={<For children={<Recognition />} />} />
        <Route path="/recognition/certificates" element={<For may={(v) => v.viewerCanManageCertificates} children={<Certificates />} />} />
        <Route path="/recognition/certificates/new" element={<For may={(v) => v.viewerCanIssueCertificates} children={<CertificatesIssue />} />} />
        <Route path="/recognition/certificates/:id" element={<For may={(v) => v.viewerCanManageCertificates} children={<Certificate />} />} />
        <Route path="/recognition/honours" element={<For may={(v) => v.viewerCanManageCertificates} children={<Honours />} />} />
        <Route path="/year-in-mentorship" element={<For may={(v) => v.viewerCanReadYears} children={<Years />} />} />
        <Route path="/year-in-mentorship/:id" element={<For may={(v) => v.viewerCanReadYears} children={<Year />} />} />
        <Route path="/outbox" element={<For may={(v) => v.viewerCanReadOutbox} children={<Outbox />} />} />
        <Route path="/department" element={<For may={(v) => v.viewerCanSetDepartment} children={<Department />} />} />
        <Route path="/account" element={<For children={<Account />} />} />
        <Route path="*" element={<Unknown />} />
      </Routes>
    </Boundary>
  );
}

function Home() {
  const viewer = useViewer();
  const department = useDepartment();
  const t = useShellText();
  const { search } = useLocation();
  // A persona's link signs in as that person, whoever was signed in before.
  if (department.demo && (!viewer || new URLSearchParams(search).has('as'))) return <Personas />;
  if (viewer) return <For children={<Today />} />;
  if (department.needsSetUp) {
    return (
      <Page title={t.setUpTitle} narrow>
        <p>{t.setUpText}</p>
      </Page>
    );
  }
  return <SignIn />;
}

/** Opens a screen to those who may see it. Whoever is not signed in is asked to, in its place. */
function For({ may = () => true, children }: { may?: (viewer: Viewer) => boolean; children: ReactNode }) {
  const viewer = useViewer();
  const t = useShellText();
  if (!viewer) return <SignIn />;
  if (viewer.invitedTo) {
    return (
      <Page title={t.oneSurveyTitle} narrow>
        <p>{t.oneSurveyText}</p>
        <div className="row">
          <a className="btn" href={viewer.invitedTo.startsWith('rou_') ? '/f' : `/s/${viewer.invitedTo}`}>
            {t.toSurvey}
          </a>
          <a className="btn quiet" href="/sign-in">
            {t.signIn}
          </a>
        </div>
      </Page>
    );
  }
  return may(viewer) ? children : <Unknown />;
}

// An address that ends in a slash is the one without it.
function Unknown() {
  const { pathname } = useLocation();
  if (pathname.length > 1 && pathname.endsWith('/')) return <Navigate to={pathname.replace(/\/+$/, '')} replace />;
  return <Missing />;
}

/** Whether a place is shown, its address, and its name. */
type Item = [boolean, string, string];

function Nav() {
  const t = useShellText();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  if (!viewer || viewer.invitedTo) return null;
  // Their addresses begin with that of another item, to which they do not belong.
  const atRounds = pathname.startsWith('/feedback/rounds');
  const own: Item[] = [
    [true, '/', t.today],
    [true, '/mentorship', t.mentorship],
    [true, '/feedback', t.feedback],
    [true, '/awards', t.awards],
    [true, '/recognition', t.recognition],
    [true, '/dossiers', t.dossiers],
  ];
  // What is run for others stands apart: whoever runs a department has as many places again.
  const department: Item[] = [
    [viewer.rosters.length > 0, '/roster', t.rosters],
    [viewer.viewerCanSeePeople, '/people', t.people],
    [viewer.viewerCanRunSurveys, '/campaigns', t.surveys],
    [viewer.viewerCanRunFeedback, '/feedback/rounds', t.feedbackRounds],
    [viewer.viewerCanSeeResults, '/results', t.results],
    [viewer.viewerCanReadYears, '/year-in-mentorship', t.years],
    [viewer.viewerCanModerate, '/moderation', t.moderation],
    [viewer.viewerCanRunSurveys, '/instruments', t.instruments],
    [viewer.viewerCanListLookUps, '/look-ups', t.lookUps],
    [viewer.viewerCanReadOutbox, '/outbox', t.outbox],
    [viewer.viewerCanSetDepartment, '/department', t.department],
  ];
  return (
    <>
      <button type="button" className="tool menu-button" aria-expanded={open} aria-controls="nav" onClick={() => setOpen(!open)}>
        <Icon name="menu" />
        {t.menu}
      </button>
      <nav id="nav" className={`nav folds ${open ? 'open' : ''}`} aria-label={t.mainNavigation}>
        {[own, department].map((group, i) => {
          const shown = group.filter(([shown]) => shown);
          if (shown.length === 0) return null;
          return (
            <div key={i} className={i === 0 ? 'nav-group' : 'nav-group department'}>
              {shown.map(([, to, label]) => (
                <NavLink key={to} to={to} end={to === '/' || (to === '/feedback' && atRounds)} onClick={() => setOpen(false)}>
                  {label}
                </NavLink>
              ))}
            </div>
          );
        })}
      </nav>
    </>
  );
}

function Tools() {
  const t = useShellText();
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (viewer) {
    return (
      <NavLink className="tool" to="/account">
        {t.account}
      </NavLink>
    );
  }
  if (pathname === '/sign-in') return null;
  return (
    <NavLink className="tool" to="/sign-in">
      {t.signIn}
    </NavLink>
  );
}
