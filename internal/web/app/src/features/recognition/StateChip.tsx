import type { CertificateState } from '../../gql/graphql';
import { useFeatureText } from './text';

export function StateChip({ state }: { state: CertificateState }) {
  const t = useFeatureText();
  return <span className={`chip ${{ CURRENT: 'on', SUPERSEDED: '', REVOKED: 'bad' }[state]}`}>{t.states[state]}</span>;
}
