import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AccountDocument, IdentityLinkDocument, IdentityUnlinkDocument, type AccountQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../lib/format';
import { keyOf, useChange } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Outcome } from '../../ui/Outcome';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

type Identity = NonNullable<AccountQuery['viewer']>['identities'][number];

/** The account at the institution's provider by which the reader may sign in. */
export function Identities({ identities }: { identities: Identity[] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { signInWith, zone } = useDepartment();
  const client = useQueryClient();
  const link = useChange(IdentityLinkDocument);
  const unlink = useChange(IdentityUnlinkDocument);
  const [asking, setAsking] = useState<Identity | null>(null);
  const [gone, setGone] = useState(false);
  if (signInWith === '' && identities.length === 0) return null;
  // A plain visit: the provider's pages cannot be opened from inside this one.
  const begin = () => link.mutate({}, { onSuccess: ({ identityLink: r }) => r.start && location.assign(r.start) });
  const end = (which: Identity) =>
    unlink.mutate(
      { identity: which.id },
      {
        onSuccess: ({ identityUnlink: r }) => {
          if (r.userErrors.length > 0) return;
          setAsking(null);
          setGone(true);
          void client.invalidateQueries({ queryKey: keyOf(AccountDocument) });
        },
      },
    );
  return (
    <section className="card stack" aria-labelledby="identities">
      <h2 id="identities">{t.identities(signInWith)}</h2>
      {link.error && <Failed error={link.error} />}
      <ErrorSummary faults={link.data?.identityLink.userErrors ?? []} fieldOf={() => undefined} />
      {gone && (
        <Outcome>
          <p>{t.unlinked}</p>
        </Outcome>
      )}
      {identities.length === 0 && (
        <>
          <p className="muted">{t.identitiesNone(signInWith)}</p>
          <div className="row">
            <Button kind="quiet" busy={link.isPending} onClick={begin}>
              {t.link(signInWith)}
            </Button>
          </div>
        </>
      )}
      {identities.map((i) => (
        <div key={i.id} className="spread">
          <p>
            {i.address === '' ? i.issuer : i.address} <span className="muted small">{t.linkedOn(moment(i.linked, zone, language))}</span>
          </p>
          <Button kind="quiet" aria-label={t.unlinkLabel(i.address === '' ? i.issuer : i.address)} onClick={() => setAsking(i)}>
            {t.unlink}
          </Button>
        </div>
      ))}
      <Confirm
        title={t.unlinkTitle}
        open={asking !== null}
        confirm={t.unlink}
        busy={unlink.isPending}
        error={unlink.error}
        faults={unlink.data?.identityUnlink.userErrors ?? []}
        onClose={() => setAsking(null)}
        onConfirm={() => asking && end(asking)}
      >
        <p>{t.unlinkText}</p>
      </Confirm>
    </section>
  );
}
