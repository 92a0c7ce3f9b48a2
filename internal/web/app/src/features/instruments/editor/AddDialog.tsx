import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useUiText } from '../../../ui/text';
import { additions, type Addition } from '../definition/edit';
import { useEditorText } from './text';

/** What can be added, each with what it is good for. */
export function AddDialog({ onChoose, onClose }: { onChoose: (what: Addition) => void; onClose: () => void }) {
  const t = useEditorText();
  const ui = useUiText();
  return (
    <Dialog title={t.addTitle} open onClose={onClose}>
      <ul className="additions">
        {additions.map((what) => (
          <li key={what}>
            <button type="button" className="addition" onClick={() => onChoose(what)}>
              <span className="strong">{t.kinds[what]}</span>
              <span className="muted small">{t.kindHints[what]}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button kind="quiet" onClick={onClose}>
          {ui.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
