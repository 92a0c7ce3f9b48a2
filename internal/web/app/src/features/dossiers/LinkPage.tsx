import { useEffect } from 'react';
import { EvidenceAnswerByLinkDocument, EvidenceOpenDocument } from '../../gql/graphql';
import { useToken } from '../../lib/fragment';
import { useChange } from '../../lib/query';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Page } from '../../ui/Page';
import { Failed, Loading } from '../../ui/states';
import { AboutMentor } from './Questions';
import { useFeatureText } from './text';
import './dossiers.css';

/** The same for a mentee from elsewhere, by a mailed link and without an account. The link stays
 * good, so that what was agreed to can be taken back. */
export default function LinkPage() {
  const t = useFeatureText();
  const [token] = useToken();
  const open = useChange(EvidenceOpenDocument);
  const answer = useChange(EvidenceAnswerByLinkDocument);
  const { mutate } = open;
  useEffect(() => {
    if (token !== '') mutate({ token });
  }, [token, mutate]);
  const asked = answer.data?.evidenceAnswerByLink.questions ?? open.data?.evidenceOpen.questions;
  const faults = [...(open.data?.evidenceOpen.userErrors ?? []), ...(answer.data?.evidenceAnswerByLink.userErrors ?? [])];
  return (
    <Page title={t.askedTitle} lead={asked ? t.linkLead(asked.mentee) : undefined} narrow>
      {token === '' && <p>{t.linkNone}</p>}
      {open.isPending && <Loading lines={3} />}
      {open.error && <Failed error={open.error} retry={() => mutate({ token })} />}
      {answer.error && <Failed error={answer.error} />}
      <ErrorSummary faults={faults} fieldOf={() => undefined} />
      {asked?.mentorships.map((m) => (
        <AboutMentor key={m.mentorship} question={m} busy={answer.isPending} onAnswer={(input) => answer.mutate({ token, input: { ...input, mentorship: null } })} />
      ))}
    </Page>
  );
}
