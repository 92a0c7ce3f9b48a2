import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { CommitteeNominationsDocument, ReviewedNominationDocument, type ReviewedNominationPartsFragment } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { keyOf, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { Declare } from './Declare';
import { Material } from './Material';
import { Reviews } from './Reviews';
import { ReviewForm } from './ReviewForm';
import { useFeatureText } from './text';
import { useOwnConflicts, usePhase, useWork } from './words';
import './committee.css';

export type Nomination = ReviewedNominationPartsFragment;

/** One nomination as whoever judges it reads it, beside their review. */
export default function ReviewPage() {
  const { id = '' } = useParams();
  // Whoever has declared a conflict sees nothing of it from that moment, whatever was read before.
  const [left, setLeft] = useState<Nomination | null>(null);
  return left ? <Left nomination={left} /> : <Reading id={id} onDeclared={setLeft} />;
}

function Reading({ id, onDeclared }: { id: string; onDeclared: (n: Nomination) => void }) {
  const read = useData(ReviewedNominationDocument, { nomination: id });
  // A review taken from the server anew is another form.
  const [taken, setTaken] = useState(0);
  const takeTheirs = () => void read.refetch().then(() => setTaken((n) => n + 1));
  return (
    <Shown read={read} lines={8}>
      {({ nomination: n }) => (!n ? <Missing /> : n.barred ? <Barred nomination={n} /> : <One key={taken} nomination={n} onDeclared={() => onDeclared(n)} onTakeTheirs={takeTheirs} />)}
    </Shown>
  );
}

export function listOf(n: Pick<Nomination, 'cycle'>): string {
  return `/awards/cycles/${n.cycle.id}/reviews`;
}

function Crumb({ nomination: n }: { nomination: Pick<Nomination, 'cycle'> }) {
  const t = useFeatureText();
  const pick = usePick();
  return (
    <Link className="crumb no-print" to={listOf(n)}>
      {t.reviewsTitle(pick(n.cycle.award.name), String(n.cycle.year))}
    </Link>
  );
}

function Barred({ nomination: n }: { nomination: Nomination }) {
  const t = useFeatureText();
  const words = useOwnConflicts();
  return (
    <Page title={n.nominee.name} above={<Crumb nomination={n} />} narrow>
      <p>{t.barredRow}</p>
      <p className="muted">{words(n.conflicts)}</p>
      <div>
        <Link className="btn quiet" to={listOf(n)}>
          {t.toReviews}
        </Link>
      </div>
    </Page>
  );
}

/** What stands here once a conflict was declared. */
function Left({ nomination: n }: { nomination: Nomination }) {
  const t = useFeatureText();
  const client = useQueryClient();
  useEffect(() => {
    client.removeQueries({ queryKey: keyOf(ReviewedNominationDocument, { nomination: n.id }) });
    client.removeQueries({ queryKey: keyOf(CommitteeNominationsDocument) });
  }, [client, n.id]);
  return (
    <Page title={t.barredTitle} narrow>
      <Outcome>
        <p>{t.declared}</p>
        <p>{t.barredRow}</p>
      </Outcome>
      <div>
        <Link className="btn quiet" to={listOf(n)}>
          {t.toReviews}
        </Link>
      </div>
    </Page>
  );
}

function One({ nomination: n, onDeclared, onTakeTheirs }: { nomination: Nomination; onDeclared: () => void; onTakeTheirs: () => void }) {
  const t = useFeatureText();
  const work = useWork();
  const phase = usePhase()(n.cycle.phases, 'REVIEW');
  const [asks, setAsks] = useState(false);
  const own = n.ownReview ?? null;
  const writes = own !== null && n.can.review;
  const where = work(n.nominee);
  return (
    <Page
      title={n.nominee.name}
      lead={where === '' ? undefined : where}
      above={<Crumb nomination={n} />}
      actions={
        n.can.declare && (
          <Button kind="danger" onClick={() => setAsks(true)}>
            {t.declare}
          </Button>
        )
      }
    >
      <div className={`review-desk ${writes ? 'beside' : ''}`}>
        <div className="stack review-read" id="read" tabIndex={-1}>
          {own && !writes && own.state !== 'SUBMITTED' && (
            <Notice>
              <p>{phase.when === 'before' ? t.notOpen : t.closed}</p>
            </Notice>
          )}
          {!writes && <Reviews nomination={n} />}
          <Material nomination={n} />
          {writes && (
            <div className="review-jump no-print">
              <a className="btn" href="#review" onClick={(event) => jump(event, 'review')}>
                {t.jump}
              </a>
            </div>
          )}
        </div>
        {writes && <ReviewForm nomination={n} own={own} onTakeTheirs={onTakeTheirs} />}
      </div>
      <Declare nomination={n} open={asks} onClose={() => setAsks(false)} onDeclared={onDeclared} />
    </Page>
  );
}

/** Goes to a part of the page without another entry in the browser's history. */
export function jump(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
