import { Link, useNavigate, useParams } from 'react-router';
import { SetUpDismissDocument, SetUpStandingDocument, SetUpStepMarkDocument, type SetUpStep } from '../../gql/graphql';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { Contacts } from './Contacts';
import { Logo } from './Logo';
import { Mail } from './Mail';
import { Names } from './Names';
import { Places } from './Places';
import { Roles } from './Roles';
import { Vocabulary } from './Vocabulary';
import { useSettings, useSettingsText, useShowStanding, type Settings, type Standing } from './useSettings';
import './department.css';

const nameOf = (step: SetUpStep) => step.toLowerCase();

/** The set-up of a new department, step by step. Each can be left and taken up again: what is done
 * follows from the records, or was said. */
export default function StepsPage() {
  const standing = useData(SetUpStandingDocument, {});
  const settings = useSettings();
  return (
    <Shown read={standing}>
      {({ setUpStanding }) => <Shown read={settings}>{({ departmentSettings }) => <Steps standing={setUpStanding} settings={departmentSettings} />}</Shown>}
    </Shown>
  );
}

function Steps({ standing, settings }: { standing: Standing; settings: Settings }) {
  const t = useSettingsText();
  const show = useShowStanding();
  const navigate = useNavigate();
  const { step: asked } = useParams();
  const mark = useChange(SetUpStepMarkDocument);
  const dismiss = useChange(SetUpDismissDocument);
  const steps = standing.steps;
  // Without a step in the address: the first that is left.
  const at = steps.find((s) => nameOf(s.step) === asked) ?? steps.find((s) => !s.done);
  const here = at ? steps.indexOf(at) : -1;
  const following = (after: Standing) => after.steps.find((s, i) => i > here && !s.done) ?? after.steps.find((s) => !s.done);
  const go = (after: Standing) => {
    const to = following(after);
    void navigate(to ? `/set-up/steps/${nameOf(to.step)}` : '/set-up/steps');
  };
  const done = (step: SetUpStep) =>
    mark.mutate(
      { step, done: true },
      {
        onSuccess: ({ setUpStepMark: r }) => {
          show(r.setUp);
          if (r.setUp) go(r.setUp);
        },
      },
    );
  const hide = (dismissed: boolean) =>
    dismiss.mutate(
      { dismissed },
      {
        onSuccess: ({ setUpDismiss: r }) => {
          show(r.setUp);
          if (dismissed) void navigate('/');
        },
      },
    );
  return (
    <Page title={t.stepsTitle} lead={t.stepsLead(standing.open)}>
      {mark.error && <Failed error={mark.error} />}
      {dismiss.error && <Failed error={dismiss.error} />}
      <div className="settings">
        <nav className="settings-nav no-print" aria-label={t.stepList}>
          {steps.map((s) => (
            <Link key={s.step} to={`/set-up/steps/${nameOf(s.step)}`} aria-current={s.step === at?.step ? 'step' : undefined}>
              {t.steps[s.step]} <span className={s.done ? 'chip on' : 'chip'}>{s.done ? t.stepDone : t.stepOpen}</span>
            </Link>
          ))}
        </nav>
        <div className="stack settings-body">
          {at ? (
            <>
              <p>{t.stepTexts[at.step]}</p>
              <Step step={at.step} settings={settings} next={() => done(at.step)} />
            </>
          ) : (
            <section className="card">
              <p>{t.allDone}</p>
            </section>
          )}
          <div className="row">
            {at && at.step !== 'NAMES' && at.step !== 'TIME' && at.step !== 'MAIL' && at.step !== 'VOCABULARY' && (
              <Button busy={mark.isPending} onClick={() => done(at.step)}>
                {t.markDone}
              </Button>
            )}
            {at && (
              <Button kind="quiet" onClick={() => go({ ...standing, steps: steps.map((s) => (s.step === at.step ? { ...s, done: true } : s)) })}>
                {t.later}
              </Button>
            )}
            {!at && (
              <Link className="btn" to="/">
                {t.finish}
              </Link>
            )}
            {standing.dismissed ? (
              <Button kind="quiet" busy={dismiss.isPending} onClick={() => hide(false)}>
                {t.undismiss}
              </Button>
            ) : (
              <Button kind="quiet" busy={dismiss.isPending} onClick={() => hide(true)}>
                {t.dismiss}
              </Button>
            )}
          </div>
          {!standing.dismissed && <p className="muted small">{t.dismissText}</p>}
        </div>
      </div>
    </Page>
  );
}

function Step({ step, settings, next }: { step: SetUpStep; settings: Settings; next: () => void }) {
  const t = useSettingsText();
  switch (step) {
    case 'NAMES':
      return (
        <>
          <Logo />
          <Contacts settings={settings} />
          <Names only="names" next={next} />
        </>
      );
    case 'TIME':
      return <Names only="time" next={next} />;
    case 'MAIL':
      return <Mail settings={settings} next={next} />;
    case 'VOCABULARY':
      return <Vocabulary settings={settings} next={next} />;
    case 'PLACES':
      return <Places settings={settings} />;
    case 'ROLES':
      return <Roles settings={settings} next={next} />;
    case 'ROSTER':
      return (
        <section className="card">
          <h2>{t.steps['ROSTER']}</h2>
          <p>{t.importText}</p>
          <div className="row">
            <Link className="btn quiet" to="/people/import">
              {t.importRoster}
            </Link>
          </div>
        </section>
      );
  }
}
