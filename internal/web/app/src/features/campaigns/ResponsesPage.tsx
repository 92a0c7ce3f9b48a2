import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { CampaignResponsesDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { moment, number } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { Empty, Shown } from '../../ui/states';
import { AnswerSheet } from './AnswerSheet';
import { useConductText } from './conductText';
import './campaigns.css';

/** Answers with names, one person at a time, where the promise is that names stand on them. */
export default function ResponsesPage() {
  const t = useConductText();
  const pick = usePick();
  const { id = '' } = useParams();
  const language = useLanguage();
  const { zone } = useDepartment();
  const pager = usePager(50);
  const read = useData(CampaignResponsesDocument, { campaign: id, first: pager.size, after: pager.after });
  const [at, setAt] = useState(0);
  return (
    <Shown read={read} lines={6}>
      {({ campaign, campaignResponses: list }) => {
        if (!campaign || !list) return <Missing />;
        const shown = list.nodes[Math.min(at, list.nodes.length - 1)];
        const place = pager.page * pager.size + Math.min(at, list.nodes.length - 1) + 1;
        return (
          <Page
            title={t.responsesTitle}
            lead={`${pick(campaign.title)}. ${t.responsesLead}`}
            above={
              <Link className="crumb" to={`/campaigns/${id}`}>
                {t.toCampaign}
              </Link>
            }
            actions={
              shown && (
                <Button kind="quiet" onClick={() => window.print()}>
                  {t.print}
                </Button>
              )
            }
          >
            {!shown ? (
              <Empty title={t.responsesNone}>
                <p>
                  <Link to={`/campaigns/${id}`}>{t.toCampaign}</Link>
                </p>
              </Empty>
            ) : (
              <>
                <div className="row no-print">
                  <Button kind="quiet" aria-disabled={at === 0 || undefined} onClick={() => setAt(Math.max(0, at - 1))}>
                    {t.previousPerson}
                  </Button>
                  <Button kind="quiet" aria-disabled={at >= list.nodes.length - 1 || undefined} onClick={() => setAt(Math.min(list.nodes.length - 1, at + 1))}>
                    {t.nextPerson}
                  </Button>
                  <span className="muted small" role="status">
                    {t.personOf(number(place, language), number(list.totalCount, language))}
                  </span>
                </div>
                <section className="card" aria-labelledby="person">
                  <h2 id="person">{shown.name}</h2>
                  <p className="muted small">{t.submitted(moment(shown.submitted, zone, language))}</p>
                  <AnswerSheet definition={shown.definition ?? list.definition} answers={shown.answers} />
                </section>
                <details className="no-print">
                  <summary>{t.responsesPeople}</summary>
                  <ul className="plain">
                    {list.nodes.map((r, i) => (
                      <li key={r.person}>
                        <button type="button" className="link" aria-current={i === at || undefined} onClick={() => setAt(i)}>
                          {r.name}
                        </button>
                      </li>
                    ))}
                  </ul>
                </details>
                <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
              </>
            )}
          </Page>
        );
      }}
    </Shown>
  );
}
