import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { NominationDraftSaveDocument, NominationDraftsDocument, type LetterDraftFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date } from '../../lib/format';
import { request } from '../../lib/graphql';
import { keyOf, useData } from '../../lib/query';
import { faultAt } from '../../ui/ErrorSummary';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { Counted } from './Counted';
import { noFaults } from './faults';
import { SaveLine } from './SaveLine';
import { useSaving } from './saving';
import { useFeatureText } from './text';

/** Letters of nomination that somebody drafts for those whose assistant they are. */
export default function DraftsPage() {
  const t = useFeatureText();
  const read = useData(NominationDraftsDocument, {});
  return (
    <Page
      title={t.draftsTitle}
      lead={t.draftsLead}
      above={
        <Link className="crumb" to="/awards/nominations">
          {t.title}
        </Link>
      }
      narrow
    >
      <Shown read={read}>
        {({ nominationDrafts: all }) =>
          all.length === 0 ? (
            <Empty title={t.draftsEmptyTitle}>
              <p>{t.draftsEmptyText}</p>
            </Empty>
          ) : (
            all.map((draft) => <Drafting key={draft.part} draft={draft} />)
          )
        }
      </Shown>
    </Page>
  );
}

function Drafting({ draft }: { draft: LetterDraftFragment }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const client = useQueryClient();
  const saving = useSaving({ value: draft.letter, revision: draft.revision }, async (letter, revision) => {
    const { nominationDraftSave: done } = await request(NominationDraftSaveDocument, { part: draft.part, letter, revision });
    return done.draft ? { revision: done.draft.revision } : { faults: done.userErrors };
  });
  const load = async () => {
    const fresh = await request(NominationDraftsDocument, {});
    client.setQueryData(keyOf(NominationDraftsDocument, {}), fresh);
    const now = fresh.nominationDrafts.find((one) => one.part === draft.part);
    saving.adopt(now?.letter ?? '', now?.revision ?? 0);
  };
  const own = `draft-${draft.part}`;
  return (
    <section className="card" aria-labelledby={`${own}-heading`}>
      <h2 id={`${own}-heading`}>{t.draftFor(draft.author.name)}</h2>
      <p>
        {t.draftOf(draft.nominee.name, pick(draft.award), String(draft.year))} <span className="muted">{t.nominationsUntil(date(draft.closes, language))}</span>
      </p>
      <Counted
        id={own}
        label={t.letterLabel}
        hint={t.draftHint(draft.author.name)}
        value={saving.value}
        most={draft.most}
        words={t}
        fault={faultAt(saving.phase === 'refused' ? saving.faults : noFaults, 'letter')}
        onChange={saving.set}
      />
      <SaveLine saving={saving} words={{ ...t, saved: t.draftSaved(draft.author.name) }} onLoad={() => void load()} />
    </section>
  );
}
