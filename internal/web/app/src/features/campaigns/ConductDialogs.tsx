import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { CampaignExtendDocument, CampaignReminderDocument, CampaignRemindDocument, type CampaignPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { number, placeOf } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Confirm } from '../../ui/Confirm';
import { faultAt, type Fault } from '../../ui/ErrorSummary';
import { Checkbox, Textarea, TextInput } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Shown } from '../../ui/states';
import { useKeepCampaign } from './cache';
import { useKeepConduct } from './Conduct';
import { useConductText } from './conductText';
import { MailText } from './MailDialog';

const noFaults: Fault[] = [];

type Acting = { campaign: CampaignPartsFragment; onCancel: () => void; onDone: () => void };

export function RemindDialog({ campaign: c, onCancel, onDone }: Acting) {
  const t = useConductText();
  const language = useLanguage();
  const keep = useKeepConduct();
  const keyFor = useOnceKey();
  const client = useQueryClient();
  const read = useData(CampaignReminderDocument, { campaign: c.id });
  const change = useChange(CampaignRemindDocument);
  const send = () =>
    change.mutate(
      { campaign: c.id, key: keyFor(c.id) },
      {
        onSuccess: ({ campaignRemind: r }) => {
          if (!r.conduct) return;
          keep(r.conduct);
          void client.invalidateQueries({ queryKey: keyOf(CampaignReminderDocument) });
          onDone();
        },
      },
    );
  const preview = read.data?.campaignReminder;
  return (
    <Confirm title={t.remindTitle} open confirm={t.remindConfirm} busy={change.isPending} disabled={!preview?.rested} error={change.error} faults={change.data?.campaignRemind.userErrors ?? noFaults} onConfirm={send} onClose={onCancel}>
      <Shown read={read} lines={2}>
        {({ campaignReminder: p }) =>
          p && (
            <>
              <p className="strong">{t.remindCount(p.people, number(p.people, language))}</p>
              {!p.rested && (
                <Notice>
                  <p>{t.remindRest}</p>
                </Notice>
              )}
            </>
          )
        }
      </Shown>
      <p>{t.remindText}</p>
      <details>
        <summary>{t.previewReminder}</summary>
        <MailText campaign={c.id} kind="REMINDER" />
      </details>
    </Confirm>
  );
}

export function ExtendDialog({ campaign: c, onCancel, onDone }: Acting) {
  const t = useConductText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const keepCampaign = useKeepCampaign();
  const keep = useKeepConduct();
  const keyFor = useOnceKey();
  const [closesOn, setClosesOn] = useState('');
  const [reason, setReason] = useState('');
  const [mail, setMail] = useState(false);
  const read = useData(CampaignReminderDocument, { campaign: c.id });
  const change = useChange(CampaignExtendDocument);
  const faults = change.data?.campaignExtend.userErrors ?? noFaults;
  const people = read.data?.campaignReminder?.people ?? 0;
  const save = () =>
    change.mutate(
      { campaign: c.id, input: { closesOn, reason, mail }, key: keyFor(JSON.stringify([closesOn, reason, mail])) },
      {
        onSuccess: ({ campaignExtend: r }) => {
          if (!r.campaign || !r.conduct) return;
          keepCampaign(r.campaign);
          keep(r.conduct);
          onDone();
        },
      },
    );
  return (
    <Confirm
      title={t.extendTitle}
      open
      confirm={mail ? t.extendConfirmMail : t.extendConfirm}
      busy={change.isPending}
      disabled={closesOn === ''}
      error={change.error}
      faults={faults}
      fieldOf={(f) => ({ closesOn: 'extend-to', reason: 'extend-reason' })[f.path.at(-1) ?? '']}
      onConfirm={save}
      onClose={onCancel}
    >
      <TextInput id="extend-to" type="date" required min={c.closesOn} label={t.extendTo} description={t.extendHint(placeOf(zone))} value={closesOn} error={faultAt(faults, 'closesOn')} onChange={(e) => setClosesOn(e.currentTarget.value)} style={{ maxWidth: '20rem' }} />
      <Textarea id="extend-reason" label={t.extendReason} description={t.extendReasonHint} required maxLength={1000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
      <Checkbox id="extend-mail" label={t.extendMail} description={t.extendMailHint(people, number(people, language))} checked={mail} onChange={(e) => setMail(e.currentTarget.checked)} />
      {mail && closesOn !== '' && <MailText campaign={c.id} kind="EXTENSION" closesOn={closesOn} />}
    </Confirm>
  );
}
