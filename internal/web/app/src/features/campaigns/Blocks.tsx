import { useState } from 'react';
import { CampaignBlockChoicesDocument, CampaignBlockRemoveDocument, CampaignBlockSetDocument, type CampaignPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { usePlanningText } from '../../ui/planning/text';
import { Failed, Shown } from '../../ui/states';
import { useKeepConduct, type Conduct } from './Conduct';
import { useConductText } from './conductText';

const noFaults: Fault[] = [];

/** Divisions' own questions. They can be changed until the survey opens. */
export function Blocks({ campaign: c, conduct }: { campaign: CampaignPartsFragment; conduct: Conduct }) {
  const t = useConductText();
  const planning = usePlanningText();
  const pick = usePick();
  const keep = useKeepConduct();
  const [adding, setAdding] = useState(false);
  const remove = useChange(CampaignBlockRemoveDocument);
  if (!c.viewerCanEdit && conduct.blocks.length === 0) return null;
  return (
    <section className="card" aria-labelledby="blocks">
      <h2 id="blocks">{t.blocks}</h2>
      <p className="muted small">{t.blocksLead}</p>
      {remove.error && <Failed error={remove.error} />}
      <ErrorSummary faults={remove.data?.campaignBlockRemove.userErrors ?? noFaults} fieldOf={() => undefined} />
      {conduct.blocks.length === 0 ? (
        <p>{t.blocksNone}</p>
      ) : (
        <ul className="blocks">
          {conduct.blocks.map((b) => (
            <li key={b.id}>
              <span>
                <span className="strong">{pick(b.division.name)}</span>
                <br />
                {planning.versionOption(pick(b.version.instrument.title), b.version.number, b.version.questions, b.version.minutes)}
                {typeof b.minimum === 'number' && <span className="muted">, {t.blockMinimumOf(b.minimum)}</span>}
              </span>
              {c.viewerCanEdit && (
                <Button
                  kind="quiet"
                  busy={remove.isPending && remove.variables.division === b.division.id}
                  aria-label={t.blockRemoveLabel(pick(b.division.name))}
                  onClick={() =>
                    remove.mutate({ campaign: c.id, division: b.division.id }, { onSuccess: ({ campaignBlockRemove: r }) => r.conduct && keep(r.conduct) })
                  }
                >
                  {t.blockRemove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {c.viewerCanEdit && (
        <div>
          <Button kind="quiet" onClick={() => setAdding(true)}>
            {t.blockAdd}
          </Button>
        </div>
      )}
      {adding && <AddDialog campaign={c} onClose={() => setAdding(false)} />}
    </section>
  );
}

function AddDialog({ campaign: c, onClose }: { campaign: CampaignPartsFragment; onClose: () => void }) {
  const t = useConductText();
  const planning = usePlanningText();
  const pick = usePick();
  const language = useLanguage();
  const { minimumGroup } = useDepartment();
  const keep = useKeepConduct();
  const read = useData(CampaignBlockChoicesDocument, {});
  const change = useChange(CampaignBlockSetDocument);
  const [division, setDivision] = useState('');
  const [version, setVersion] = useState('');
  const [minimum, setMinimum] = useState('');
  const faults = change.data?.campaignBlockSet.userErrors ?? noFaults;
  const asked = c.audience.divisions.map((d) => d.id);
  const save = () =>
    change.mutate(
      { campaign: c.id, input: { division, version, minimum: minimum === '' ? null : Number(minimum) } },
      {
        onSuccess: ({ campaignBlockSet: r }) => {
          if (!r.conduct) return;
          keep(r.conduct);
          onClose();
        },
      },
    );
  return (
    <Confirm
      title={t.blockAddTitle}
      open
      confirm={t.blockSave}
      busy={change.isPending}
      disabled={division === '' || version === ''}
      error={change.error}
      faults={faults}
      fieldOf={(f) => ({ division: 'block-division', version: 'block-version', minimum: 'block-minimum' })[f.path.at(-1) ?? '']}
      onConfirm={save}
      onClose={onClose}
    >
      <Shown read={read} lines={4}>
        {({ divisions, instruments }) => (
          <div className="stack-s">
            <NativeSelect
              id="block-division"
              label={t.blockDivision}
              value={division}
              error={faultAt(faults, 'division')}
              onChange={(e) => setDivision(e.currentTarget.value)}
              data={[
                { value: '', label: t.blockChooseDivision },
                ...divisions
                  .filter((d) => asked.length === 0 || asked.includes(d.id))
                  .map((d) => ({ value: d.id, label: pick(d.name) }))
                  .sort((a, b) => a.label.localeCompare(b.label, language)),
              ]}
            />
            <NativeSelect
              id="block-version"
              label={t.blockVersion}
              description={t.blockVersionHint}
              value={version}
              error={faultAt(faults, 'version')}
              onChange={(e) => setVersion(e.currentTarget.value)}
              data={[
                { value: '', label: t.blockChooseVersion },
                ...instruments.nodes
                  .flatMap((i) => i.versions.map((v) => ({ value: v.id, label: planning.versionOption(pick(i.title), v.number, v.questions, v.minutes) })))
                  .filter((v) => v.value !== c.version.id),
              ]}
            />
            <TextInput
              id="block-minimum"
              type="number"
              inputMode="numeric"
              min={minimumGroup}
              max={50}
              label={t.blockMinimum}
              description={t.blockMinimumHint(minimumGroup)}
              placeholder={String(minimumGroup)}
              value={minimum}
              error={faultAt(faults, 'minimum')}
              onChange={(e) => setMinimum(e.currentTarget.value)}
            />
          </div>
        )}
      </Shown>
    </Confirm>
  );
}
