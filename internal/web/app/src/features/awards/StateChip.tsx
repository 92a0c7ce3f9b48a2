import type { CycleState } from '../../gql/graphql';
import { useFeatureText } from './text';

export function StateChip({ state }: { state: CycleState }) {
  const t = useFeatureText();
  return <span className={`chip ${state === 'CALLED' || state === 'SEALED' ? 'on' : ''}`}>{t.states[state]}</span>;
}
