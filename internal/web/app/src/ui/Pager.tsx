import type { MouseEvent, ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../i18n/language';
import { number } from '../lib/format';
import { Button } from './Button';
import { useUiText } from './text';

/** The pages walked through so far, kept with the entry of the browser's history: Back and Forward
 * find them, and a change of the address's filters forgets them. Each is the cursor it began after. */
export function usePager(size: number) {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const cursors = (state as { cursors?: string[] } | null)?.cursors ?? [];
  const go = (next: string[]) => void navigate({ search }, { state: { cursors: next } });
  return {
    size,
    page: cursors.length,
    after: cursors.at(-1) ?? null,
    // A second press before the page is there names the same cursor.
    next: (cursor: string | null | undefined) => cursor && cursor !== cursors.at(-1) && go([...cursors, cursor]),
    previous: () => go(cursors.slice(0, -1)),
  };
}

type Props = {
  pager: ReturnType<typeof usePager>;
  shown: number;
  total: number;
  info: { hasNextPage: boolean; endCursor?: string | null };
  /** The page is on its way, and what is shown is still the one before. */
  waiting: boolean;
};

export function Pager({ pager, shown, total, info, waiting }: Props) {
  const t = useUiText();
  const language = useLanguage();
  if (total === 0) return null;
  const from = pager.page * pager.size + 1;
  return (
    <div className="spread no-print">
      <p className="muted small" role="status">
        {waiting ? t.loading : t.range(number(from, language), number(from + shown - 1, language), number(total, language))}
      </p>
      {(pager.page > 0 || info.hasNextPage) && (
        <div className="row">
          <Turn possible={pager.page > 0} onTurn={pager.previous}>
            {t.previous}
          </Turn>
          <Turn possible={info.hasNextPage} onTurn={() => pager.next(info.endCursor)}>
            {t.next}
          </Turn>
        </div>
      )}
    </div>
  );
}

// Stays reachable on the first and last page, so that the focus is not lost there.
function Turn({ possible, onTurn, children }: { possible: boolean; onTurn: () => void; children: ReactNode }) {
  const turn = (event: MouseEvent) => {
    onTurn();
    // The list begins at its top; somebody on the keyboard stays where they are.
    if (event.detail > 0) window.scrollTo(0, 0);
  };
  return (
    <Button kind="quiet" aria-disabled={!possible || undefined} onClick={possible ? turn : undefined}>
      {children}
    </Button>
  );
}
