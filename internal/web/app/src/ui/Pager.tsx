import { useState } from 'react';
import { useLanguage } from '../i18n/language';
import { number } from '../lib/format';
import { Button } from './Button';
import { useUiText } from './text';

/** The pages walked through so far: the cursor each began after. */
export function usePager(size: number) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return {
    size,
    page: cursors.length - 1,
    after: cursors[cursors.length - 1] ?? null,
    next: (cursor: string | null | undefined) => setCursors((all) => [...all, cursor ?? null]),
    previous: () => setCursors((all) => (all.length > 1 ? all.slice(0, -1) : all)),
    reset: () => setCursors((all) => (all.length > 1 ? [null] : all)),
  };
}

type Props = {
  pager: ReturnType<typeof usePager>;
  shown: number;
  total: number;
  info: { hasNextPage: boolean; endCursor?: string | null };
};

export function Pager({ pager, shown, total, info }: Props) {
  const t = useUiText();
  const language = useLanguage();
  if (total === 0) return null;
  const from = pager.page * pager.size + 1;
  return (
    <div className="spread no-print">
      <p className="muted small" role="status">
        {t.range(number(from, language), number(from + shown - 1, language), number(total, language))}
      </p>
      {(pager.page > 0 || info.hasNextPage) && (
        <div className="row">
          <Button kind="quiet" disabled={pager.page === 0} onClick={pager.previous}>
            {t.previous}
          </Button>
          <Button kind="quiet" disabled={!info.hasNextPage} onClick={() => pager.next(info.endCursor)}>
            {t.next}
          </Button>
        </div>
      )}
    </div>
  );
}
