import { InstrumentPublishDocument, type DraftStateFragment, type InstrumentPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf } from '../../i18n/text';
import { useChange } from '../../lib/query';
import { Confirm } from '../../ui/Confirm';
import type { Fault } from '../../ui/ErrorSummary';
import { useKeepInstrument } from './cache';
import { ChangeClass, ChangeList } from './Changes';
import { useFeatureText } from './text';

const noFaults: Fault[] = [];

type Props = { instrument: InstrumentPartsFragment; draft: DraftStateFragment; onClose: () => void; onDone: (version: InstrumentPartsFragment['versions'][number]) => void };

/** Says what publishing does, for those who answer and for trends, and does it. */
export function PublishDialog({ instrument, draft, onClose, onDone }: Props) {
  const t = useFeatureText();
  const keep = useKeepInstrument();
  const language = useLanguage();
  const publish = useChange(InstrumentPublishDocument);
  const newest = instrument.versions[0]?.number ?? 0;
  const told = draft.problems.filter((p) => !p.blocking).length;
  const confirm = () =>
    publish.mutate(
      { instrument: instrument.id },
      {
        onSuccess: ({ instrumentPublish: r }) => {
          const version = r.instrument?.versions[0];
          if (!r.instrument || !version) return;
          keep(r.instrument);
          onDone(version);
        },
      },
    );
  return (
    <Confirm title={t.publishTitle(newest + 1)} open confirm={t.publish} busy={publish.isPending} error={publish.error} faults={publish.data?.instrumentPublish.userErrors ?? noFaults} onConfirm={confirm} onClose={onClose}>
      <p>{t.publishSize(draft.questions, draft.minutes, listOf(draft.languages.map((l) => t.languageName(l)), language))}</p>
      <ChangeClass draft={draft} newest={newest} />
      <ChangeList draft={draft} />
      {told > 0 && <p>{t.publishTold(told)}</p>}
      <p>{t.publishText}</p>
    </Confirm>
  );
}
