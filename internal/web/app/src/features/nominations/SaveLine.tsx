import { Notice } from '../../ui/Notice';
import { useErrorText } from '../../ui/states';
import type { useSaving } from './saving';

type Words = { saving: string; saved: string; unsaved: string; keepFirst: string; loadSaved: string };

/** How far saving has come, in words. */
export function SaveLine({ saving, words, onLoad }: { saving: Pick<ReturnType<typeof useSaving>, 'phase' | 'faults' | 'error'>; words: Words; onLoad: () => void }) {
  const say = useErrorText();
  const { phase } = saving;
  const said = { clean: '', unsaved: words.unsaved, saving: words.saving, saved: words.saved, conflict: '', refused: saving.faults[0]?.message ?? words.unsaved, failed: say(saving.error) }[phase];
  return (
    <>
      <p className="small muted" role="status">
        {said}
      </p>
      {phase === 'conflict' && (
        <Notice kind="danger" role="alert">
          <p>{saving.faults[0]?.message}</p>
          <p>{words.keepFirst}</p>
          <button type="button" className="link" onClick={onLoad}>
            {words.loadSaved}
          </button>
        </Notice>
      )}
    </>
  );
}
