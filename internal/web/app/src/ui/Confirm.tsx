import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { ErrorSummary, type Fault } from './ErrorSummary';
import { Failed } from './states';
import { useUiText } from './text';

type Props = {
  title: string;
  open: boolean;
  /** What the button does, in a verb. */
  confirm: string;
  kind?: 'primary' | 'danger';
  busy: boolean;
  error?: unknown;
  faults?: Fault[];
  /** The id of the control in here that a fault belongs to. */
  fieldOf?: (fault: Fault) => string | undefined;
  /** It cannot be done yet, or not at all; what stands inside says why. */
  disabled?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What will happen, and to how many. */
  children: ReactNode;
};

/** Asks once more before an act that cannot be taken back. What the server objects to stands here,
 * where the reader is. */
export function Confirm({ title, open, confirm, kind = 'primary', busy, error, faults = [], fieldOf = () => undefined, disabled = false, onConfirm, onClose, children }: Props) {
  const t = useUiText();
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      {Boolean(error) && <Failed error={error} />}
      <ErrorSummary faults={faults} fieldOf={fieldOf} />
      {children}
      <div className="actions">
        <Button kind="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button kind={kind} busy={busy} disabled={disabled} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
