import { Link, useParams } from 'react-router';
import { CommitteeCycleDocument } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { oneOf, useAddress } from '../../lib/address';
import { useData } from '../../lib/query';
import { Tabs } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { Asking } from './Asking';
import { Assignment } from './Assignment';
import { Board } from './Board';
import { Conflicts } from './Conflicts';
import { Exceptions } from './Exceptions';
import { runs } from './ReviewsPage';
import { useFeatureText } from './text';
import type { Cycle } from './words';
import './committee.css';

const parts = ['board', 'ask', 'conflicts', 'assignment', 'exceptions'] as const;

/** From where chair and deputy run a year of an award. */
export default function CommitteePage() {
  const { id = '' } = useParams();
  const read = useData(CommitteeCycleDocument, { cycle: id });
  return <Shown read={read}>{({ awardCycle: cycle }) => (cycle && runs(cycle) ? <One cycle={cycle} /> : <Missing />)}</Shown>;
}

function One({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const pick = usePick();
  const [address, setAddress] = useAddress({ part: 'board' });
  return (
    <Page
      title={t.deskTitle(pick(c.award.name), String(c.year))}
      lead={c.viewerDuty ? t.deskLead[c.viewerDuty] : undefined}
      above={
        <Link className="crumb" to={`/awards/cycles/${c.id}`}>
          {t.toCycle(pick(c.award.name), String(c.year))}
        </Link>
      }
      actions={
        <Link className="btn quiet" to={`/awards/cycles/${c.id}/reviews`}>
          {t.toReviewsList}
        </Link>
      }
    >
      <Tabs value={oneOf(parts, address.part) ?? 'board'} onChange={(part) => setAddress({ part: part ?? 'board' })} keepMounted={false}>
        <Tabs.List className="no-print" aria-label={t.parts}>
          {parts.map((part) => (
            <Tabs.Tab key={part} value={part}>
              {t[part]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="board" className="stack desk-panel">
          <Board cycle={c} />
        </Tabs.Panel>
        <Tabs.Panel value="ask" className="stack desk-panel">
          <Asking cycle={c} />
        </Tabs.Panel>
        <Tabs.Panel value="conflicts" className="stack desk-panel">
          <Conflicts cycle={c} />
        </Tabs.Panel>
        <Tabs.Panel value="assignment" className="stack desk-panel">
          <Assignment cycle={c} />
        </Tabs.Panel>
        <Tabs.Panel value="exceptions" className="stack desk-panel">
          <Exceptions cycle={c} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
