import type { RoundState } from '../../gql/graphql';
import { useFeatureText } from './text';

export function StateChip({ state }: { state: RoundState }) {
  const t = useFeatureText();
  return <span className={`chip ${state === 'OPEN' ? 'on' : ''}`}>{t.states[state]}</span>;
}
