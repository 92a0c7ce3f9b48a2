import type { CampaignState } from '../../gql/graphql';
import { useFeatureText } from './text';

export function StateChip({ state }: { state: CampaignState }) {
  const t = useFeatureText();
  return <span className={`chip ${state === 'OPEN' ? 'on' : ''}`}>{t.states[state]}</span>;
}
