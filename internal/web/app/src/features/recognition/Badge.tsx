import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BadgesDocument, BadgeShareDocument, BadgeUnshareDocument, type BadgePartsFragment, type BadgeRecipient } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Radio } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

/** A certificate that stands, as an Open Badge: files to keep, and a link to show. */
export function Badge({ certificate, title }: { certificate: string; title: string }) {
  const t = useFeatureText();
  const read = useData(BadgesDocument, {});
  const badge = read.data?.myBadges.find((b) => b.certificate === certificate);
  return (
    <details className="badge-box">
      <summary>{t.badge}</summary>
      {read.error && <Failed error={read.error} />}
      {badge && <Sharing key={badge.recipient} badge={badge} title={title} />}
    </details>
  );
}

const ways = ['NAME', 'EMAIL'] as const satisfies readonly BadgeRecipient[];

function Sharing({ badge: b, title }: { badge: BadgePartsFragment; title: string }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const client = useQueryClient();
  const [way, setWay] = useState<BadgeRecipient>(b.recipient);
  const [ending, setEnding] = useState(false);
  const share = useChange(BadgeShareDocument);
  const unshare = useChange(BadgeUnshareDocument);
  const again = () => void client.invalidateQueries({ queryKey: keyOf(BadgesDocument) });
  const file = (form: string) => `/d/badge/${b.certificate}.${form}?recipient=${way}`;
  return (
    <div className="stack-s">
      <p className="muted small">{t.badgeHint}</p>
      <fieldset className="stack-s">
        <legend>{t.badgeSays}</legend>
        {ways.map((w) => (
          <Radio key={w} name={`says-${b.certificate}`} label={t.badgeWays[w]} checked={way === w} onChange={() => setWay(w)} />
        ))}
      </fieldset>
      <p className="row">
        {['png', 'svg', 'jwt'].map((form) => (
          <a key={form} href={file(form)} download aria-label={t.badgeFileOf(form.toUpperCase(), title)}>
            {t.badgeFile(form.toUpperCase())}
          </a>
        ))}
      </p>
      {share.error && <Failed error={share.error} />}
      <ErrorSummary faults={share.data?.badgeShare.userErrors ?? []} fieldOf={() => undefined} />
      <div role="status" className="stack-s">
        {b.link != null && b.sharedSince != null ? (
          <>
            <p>{t.badgeShared(moment(b.sharedSince, zone, language))}</p>
            <p>
              <a href={b.link} className="code" rel="noopener noreferrer">
                {b.link}
              </a>
            </p>
          </>
        ) : (
          <p>{t.badgePrivate}</p>
        )}
      </div>
      <p className="row">
        {(b.link == null || way !== b.recipient) && (
          <Button kind="quiet" busy={share.isPending} onClick={() => share.mutate({ certificate: b.certificate, recipient: way }, { onSuccess: again })}>
            {b.link == null ? t.badgeShare : t.badgeChange}
          </Button>
        )}
        {b.link != null && (
          <Button kind="quiet" onClick={() => setEnding(true)}>
            {t.badgeUnshare}
          </Button>
        )}
      </p>
      <Confirm
        title={t.badgeUnshareTitle}
        open={ending}
        confirm={t.badgeUnshare}
        busy={unshare.isPending}
        error={unshare.error}
        faults={unshare.data?.badgeUnshare.userErrors ?? []}
        onClose={() => setEnding(false)}
        onConfirm={() =>
          unshare.mutate(
            { certificate: b.certificate },
            {
              onSuccess: ({ badgeUnshare: r }) => {
                if (!r.badge) return;
                setEnding(false);
                again();
              },
            },
          )
        }
      >
        <p>{t.badgeUnshareText}</p>
      </Confirm>
    </div>
  );
}
