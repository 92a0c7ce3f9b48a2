import { useState } from 'react';
import { resetDemo, usePersona } from '../features/demo/usePersona';
import { usePick } from '../i18n/text';
import { useDepartment, useViewer } from '../lib/session';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Failed } from '../ui/states';
import { useUiText } from '../ui/text';
import { useShellText } from './text';

/** Says on every page of the demo that nobody here is real, and lets its reader be someone else. */
export function DemoBanner() {
  const t = useShellText();
  const ui = useUiText();
  const pick = usePick();
  const department = useDepartment();
  const viewer = useViewer();
  const persona = usePersona();
  const [open, setOpen] = useState<'people' | 'reset' | null>(null);
  const [resetting, setResetting] = useState(false);
  if (!department.demo) return null;
  const reset = () => {
    setResetting(true);
    resetDemo().catch(() => setResetting(false));
  };
  return (
    <aside className="banner" aria-label={t.demoBanner}>
      <div>
        <span className="strong">{t.demoBanner}</span>
        {viewer && <span>{t.demoYouAre(viewer.person.name)}</span>}
        <span className="push" />
        <button type="button" className="tool" onClick={() => setOpen('people')}>
          {t.demoSwitch}
        </button>
        <button type="button" className="tool" onClick={() => setOpen('reset')}>
          {t.demoReset}
        </button>
      </div>
      <Dialog title={t.demoSwitch} open={open === 'people'} onClose={() => setOpen(null)}>
        {persona.error && <Failed error={persona.error} />}
        <div className="stack-s">
          {department.personas.map((one) => (
            <Button key={one.id} kind="quiet" busy={persona.pending === one.id} onClick={() => persona.become(one)}>
              {one.name}, {pick(one.role)}
            </Button>
          ))}
        </div>
        <div className="actions">
          <Button kind="quiet" onClick={() => setOpen(null)}>
            {ui.cancel}
          </Button>
        </div>
      </Dialog>
      <Dialog title={t.demoResetTitle} open={open === 'reset'} onClose={() => setOpen(null)}>
        <p>{resetting ? t.demoResetDone : t.demoResetText}</p>
        <div className="actions">
          <Button kind="quiet" onClick={() => setOpen(null)}>
            {ui.cancel}
          </Button>
          <Button busy={resetting} onClick={reset}>
            {t.demoReset}
          </Button>
        </div>
      </Dialog>
    </aside>
  );
}
