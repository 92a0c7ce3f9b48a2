import { useState } from 'react';
import { CampaignMailTextDocument, type CampaignMailKind } from '../../gql/graphql';
import { useLanguage, type Language } from '../../i18n/language';
import { useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Radio } from '../../ui/inputs';
import { Shown } from '../../ui/states';
import { useConductText } from './conductText';

type Props = { campaign: string; kind: CampaignMailKind; closesOn?: string };

/** A mail of a survey as people will read it. */
export function MailText({ campaign, kind, closesOn }: Props) {
  const t = useConductText();
  const reader = useLanguage();
  const [language, setLanguage] = useState<Language>(reader);
  const read = useData(CampaignMailTextDocument, { campaign, kind, language, closesOn: closesOn ?? null });
  return (
    <div className="stack-s">
      <Radio.Group label={t.previewIn} value={language} onChange={(v) => setLanguage(v as Language)}>
        <div className="row">
          <Radio value="en" label={t.english} />
          <Radio value="fr" label={t.french} />
        </div>
      </Radio.Group>
      <Shown read={read} lines={6}>
        {({ campaignMail: mail }) =>
          mail && (
            <div className="mail-preview" lang={language}>
              <p className="strong">{mail.subject}</p>
              <div className="authored">{mail.text}</div>
            </div>
          )
        }
      </Shown>
      <p className="muted small">{t.previewMasked}</p>
    </div>
  );
}

export function MailDialog({ onClose, ...mail }: Props & { onClose: () => void }) {
  const t = useConductText();
  return (
    <Dialog title={mail.kind === 'REMINDER' ? t.previewReminder : t.previewInvitation} open onClose={onClose}>
      <MailText {...mail} />
      <div className="actions">
        <Button kind="quiet" onClick={onClose}>
          {t.close}
        </Button>
      </div>
    </Dialog>
  );
}
