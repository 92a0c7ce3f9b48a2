import { useQueryClient } from '@tanstack/react-query';
import { HonourShowDocument, MyHonoursDocument, type HonourPartsFragment, type MyHonoursQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { moment } from '../../lib/format';
import { keyOf, useChange } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

export type Honour = HonourPartsFragment;

/** What is recognised, with the year of an award. */
export function useHonourTitle(): (h: Pick<Honour, 'title' | 'award' | 'year'>) => string {
  const pick = usePick();
  return (h) => (h.award ? `${pick(h.title)}, ${String(h.year)}` : pick(h.title));
}

/** Whether one is named on the honour roll, and the choice to be or not. */
export function HonourChoice({ honour: h }: { honour: Honour }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const title = useHonourTitle()(h);
  const client = useQueryClient();
  const change = useChange(HonourShowDocument);
  if (!h.viewerCanShow) return null;
  const answer = (show: boolean) =>
    change.mutate(
      { honour: h.id, show },
      {
        onSuccess: ({ honourShow: { honour } }) => {
          if (!honour) return;
          client.setQueryData<MyHonoursQuery>(keyOf(MyHonoursDocument, {}), (all) => all && { myHonours: all.myHonours.map((one) => (one.id === honour.id ? honour : one)) });
        },
      },
    );
  const shown = h.consent === 'AGREED';
  return (
    <div className={`honour-choice stack-s ${h.consent === 'ASKED' ? 'asked' : ''}`}>
      {change.error && <Failed error={change.error} />}
      <ErrorSummary faults={change.data?.honourShow.userErrors ?? []} fieldOf={() => undefined} />
      <p role="status">
        <span className="strong">{t.honourIs[h.consent]}</span> {shown && h.consentAt && <span className="muted small">{t.honourSince(moment(h.consentAt, zone, language))}</span>}
      </p>
      <div className="row">
        {!shown && (
          <Button kind={h.consent === 'ASKED' ? 'primary' : 'quiet'} busy={change.isPending} aria-label={t.honourShowOf(title)} onClick={() => answer(true)}>
            {t.honourShow}
          </Button>
        )}
        {(shown || h.consent === 'ASKED') && (
          <Button kind="quiet" busy={change.isPending} aria-label={shown ? t.honourHideOf(title) : t.honourNoOf(title)} onClick={() => answer(false)}>
            {shown ? t.honourHide : t.honourNo}
          </Button>
        )}
        <a href="/honour-roll">{t.honourSee}</a>
      </div>
    </div>
  );
}
