import { useEffect } from 'react';
import en from '../../i18n/en/respond';
import fr from '../../i18n/fr/respond';
import { useLanguage } from '../../i18n/language';
import { textOf } from '../../i18n/text';
import type { Autosave } from '../../lib/autosave';
import { moment } from '../../lib/format';
import { useDepartment } from '../../lib/session';
import { Button } from '../Button';
import { Dialog } from '../Dialog';

const useText = textOf(en, fr);

/** Where the answers are at this moment. */
export function SaveLine({ state }: { state: Autosave }) {
  const t = useText();
  const language = useLanguage();
  const { zone } = useDepartment();
  if (state.phase === 'clean') return state.savedAt ? t.saved(moment(state.savedAt, zone, language)) : t.clean;
  if (state.phase === 'conflict') return t.conflictTitle;
  return t[state.phase];
}

/** Asks before the page is left with answers that are not saved. */
export function useLeaveWarning(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}

/** Answers given in another tab or on another device meanwhile: the reader chooses. */
export function Elsewhere({ open, onMine, onTheirs }: { open: boolean; onMine: () => void; onTheirs: () => void }) {
  const t = useText();
  return (
    <Dialog title={t.conflictTitle} open={open} onClose={() => undefined}>
      <p>{t.conflictText}</p>
      <div className="actions">
        <Button kind="quiet" onClick={onMine}>
          {t.keepMine}
        </Button>
        <Button kind="quiet" onClick={onTheirs}>
          {t.takeTheirs}
        </Button>
      </div>
    </Dialog>
  );
}
