import { Button } from './Button';
import { useUiText } from './text';

/** Nothing in a list matches. The button goes when the list is back, so the focus moves to the search. */
export function NothingFound({ onClear, onEveryYear }: { onClear: () => void; /** Looks in closed years too; without it they are looked in, or there are none. */ onEveryYear?: (() => void) | undefined }) {
  const t = useUiText();
  return (
    <div className="card">
      <p role="status">{t.nobodyFound}</p>
      <div className="row">
        <Button
          kind="quiet"
          onClick={() => {
            document.querySelector<HTMLInputElement>('.search input')?.focus();
            onClear();
          }}
        >
          {t.clear}
        </Button>
        {onEveryYear && (
          <Button kind="quiet" onClick={onEveryYear}>
            {t.inEveryYear}
          </Button>
        )}
      </div>
    </div>
  );
}
