import { useState } from 'react';
import { Link } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { CampaignBouncesDocument, InvitationResendDocument, type CampaignBouncesQuery, type CampaignPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { number } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Outcome } from '../../ui/Outcome';
import { Failed, Shown } from '../../ui/states';
import { useKeepConduct } from './Conduct';
import { useConductText } from './conductText';

type Bounce = NonNullable<CampaignBouncesQuery['campaignBounces']>[number];

/** Invitations that came back: by name where that is promised to nobody, counted otherwise. */
export function Bounces({ campaign: c, bounced }: { campaign: CampaignPartsFragment; bounced: number }) {
  const t = useConductText();
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby="bounces">
      <h2 id="bounces">{t.bouncesTitle}</h2>
      {c.mode === 'ANONYMOUS' ? <p>{t.bouncesAnonymous(bounced, number(bounced, language))}</p> : <Named campaign={c} />}
    </section>
  );
}

function Named({ campaign: c }: { campaign: CampaignPartsFragment }) {
  const t = useConductText();
  const read = useData(CampaignBouncesDocument, { campaign: c.id });
  const client = useQueryClient();
  const keep = useKeepConduct();
  const keyFor = useOnceKey();
  const change = useChange(InvitationResendDocument);
  const [sent, setSent] = useState<string | null>(null);
  const resend = (bounce: Bounce) =>
    change.mutate(
      { campaign: c.id, person: bounce.person, key: keyFor(`${bounce.person} ${bounce.address}`) },
      {
        onSuccess: ({ invitationResend: r }) => {
          if (!r.conduct) return;
          setSent(bounce.name);
          keep(r.conduct);
          void client.invalidateQueries({ queryKey: keyOf(CampaignBouncesDocument) });
        },
      },
    );
  const columns: Column<Bounce>[] = [
    { key: 'name', title: t.person, cell: (b) => <Link to={`/people/${b.person}`}>{b.name}</Link> },
    { key: 'address', title: t.address, cell: (b) => (b.address === '' ? t.noAddress : <span className="message-address">{b.address}</span>) },
    {
      key: 'resend',
      title: t.resend,
      cell: (b) =>
        c.state === 'OPEN' && (
          <Button kind="quiet" busy={change.isPending && change.variables.person === b.person} aria-label={t.resendLabel(b.name)} onClick={() => resend(b)}>
            {t.resend}
          </Button>
        ),
    },
  ];
  return (
    <>
      <p className="muted small">{t.bouncesLead}</p>
      {sent !== null && (
        <Outcome>
          <p>{t.resentNow(sent)}</p>
        </Outcome>
      )}
      {change.error && <Failed error={change.error} />}
      <ErrorSummary faults={change.data?.invitationResend.userErrors ?? []} fieldOf={() => undefined} />
      <Shown read={read} lines={3}>
        {({ campaignBounces: list }) =>
          !list || list.length === 0 ? <p>{t.bouncesNone}</p> : <DataTable caption={t.bouncesTitle} columns={columns} rows={list} keyOf={(b) => b.person} />
        }
      </Shown>
    </>
  );
}
