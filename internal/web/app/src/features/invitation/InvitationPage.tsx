import { InvitationOpenDocument, InvitedQuestionnaireDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useToken } from '../../lib/fragment';
import { deadline } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useFeatureText } from './text';

/** Where the link of an invitation leads. Mail scanners follow links too, so a person opens it by a button. */
export default function InvitationPage() {
  const t = useFeatureText();
  const [token] = useToken();
  const open = useChange(InvitationOpenDocument);
  const opened = open.data?.invitationOpen;
  if (opened?.campaign?.startsWith('rou_')) return <WelcomeToRound key="welcome" name={opened.name ?? ''} />;
  if (opened?.campaign) return <Welcome key="welcome" campaign={opened.campaign} name={opened.name ?? ''} />;
  if (token === '') {
    return (
      <Page title={t.noTokenTitle} narrow>
        <p>{t.noTokenText}</p>
      </Page>
    );
  }
  return (
    <Page title={t.title} lead={t.lead} narrow>
      {open.error && <Failed error={open.error} />}
      <ErrorSummary faults={opened?.userErrors ?? []} fieldOf={() => undefined} />
      <div>
        <Button busy={open.isPending} onClick={() => open.mutate({ token })}>
          {t.open}
        </Button>
      </div>
    </Page>
  );
}

function Welcome({ campaign, name }: { campaign: string; name: string }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const read = useData(InvitedQuestionnaireDocument, { campaign });
  return (
    <Page title={t.hello(name)} lead={t.notYou} narrow>
      <Shown read={read}>
        {({ questionnaire: q }) => (
          <div className="card">
            {q && (
              <>
                <h2>{pick(q.title)}</h2>
                <p className="muted">
                  {t.facts(q.questions, q.minutes)} {t.closes(deadline(q.closes, zone, language))}
                </p>
              </>
            )}
            <a className="btn" href={`/s/${campaign}`}>
              {t.go}
            </a>
          </div>
        )}
      </Shown>
    </Page>
  );
}

/** A round of feedback has several mentors to say something about. */
function WelcomeToRound({ name }: { name: string }) {
  const t = useFeatureText();
  return (
    <Page title={t.hello(name)} lead={t.notYou} narrow>
      <div>
        <a className="btn" href="/f">
          {t.goToMentors}
        </a>
      </div>
    </Page>
  );
}
