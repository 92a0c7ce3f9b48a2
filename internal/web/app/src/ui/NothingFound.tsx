import { Button } from './Button';
import { useUiText } from './text';

/** Nothing in a list matches. The button goes when the list is back, so the focus moves to the search. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  const t = useUiText();
  return (
    <div className="card">
      <p role="status">{t.nobodyFound}</p>
      <Button
        kind="quiet"
        onClick={() => {
          document.querySelector<HTMLInputElement>('.search input')?.focus();
          onClear();
        }}
      >
        {t.clear}
      </Button>
    </div>
  );
}
