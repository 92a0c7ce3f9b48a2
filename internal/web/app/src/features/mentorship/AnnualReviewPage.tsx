import { lazy, Suspense } from 'react';
import { AnnualReviewItemsDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Loading, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useMentoringText } from './mentoringText';
import { Back } from './parts';
import './mentorship.css';

const RespondentForm = lazy(() => import('../../ui/survey/RespondentForm'));

/** What the annual review asks about mentorship, for both who sit down to it. Nothing is sent. */
export default function AnnualReviewPage() {
  const t = useMentoringText();
  const ui = useUiText();
  const pick = usePick();
  const language = useLanguage();
  const read = useData(AnnualReviewItemsDocument, {});
  return (
    <Page
      title={t.reviewTitle}
      lead={t.reviewLead}
      above={<Back />}
      narrow
      actions={
        <Button kind="quiet" onClick={() => window.print()}>
          {ui.print}
        </Button>
      }
    >
      <Shown read={read} lines={8}>
        {({ annualReviewItems: items }) => (
          <>
            <Notice>
              <p>{t.reviewNothingSent}</p>
            </Notice>
            <section className="card" aria-label={pick(items.title)}>
              <Suspense fallback={<Loading lines={6} />}>
                <RespondentForm definition={items.definition} language={language} answers={nothing} readOnly />
              </Suspense>
            </section>
          </>
        )}
      </Shown>
    </Page>
  );
}

const nothing = {};
