import { CycleChoicesDocument, type CyclePartsFragment, type EligibilityRuleKind } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { useFeatureText } from './text';

export type Rule = Omit<CyclePartsFragment['rules'][number], '__typename'>;

/** Which codes a rule names, and which numbers stand in it. */
export const shapeOf: Record<EligibilityRuleKind, { codes?: 'ranks' | 'positions' | 'appointmentTypes' | 'divisions'; least?: boolean; most?: boolean }> = {
  RANK_IN: { codes: 'ranks' },
  DIVISION_IN: { codes: 'divisions' },
  APPOINTMENT_IN: { codes: 'appointmentTypes' },
  POSITION_IN: { codes: 'positions' },
  YEARS_SINCE_APPOINTMENT: { least: true, most: true },
  NO_SELF_NOMINATION: {},
  NO_PAST_RECIPIENT: { most: true },
  NOMINATOR_INSIDE: {},
  FACULTY_MENTEES: { least: true },
  CURRENTLY_EMPLOYED: {},
};

/** What a rule that names codes lets one choose from. */
export function useRuleOptions(): (kind: EligibilityRuleKind) => { value: string; label: string }[] {
  const pick = usePick();
  const { vocabulary } = useDepartment();
  const divisions = useData(CycleChoicesDocument, {}).data?.divisions ?? [];
  return (kind) => {
    const codes = shapeOf[kind].codes;
    if (codes === undefined) return [];
    if (codes === 'divisions') return divisions.map((d) => ({ value: d.id, label: pick(d.name) }));
    return vocabulary[codes].map((one) => ({ value: one.code, label: pick(one.label) }));
  };
}

/** A rule in words. */
export function useRuleWords(): (rule: Rule) => string {
  const t = useFeatureText();
  const language = useLanguage();
  const options = useRuleOptions();
  return (rule) => {
    if (shapeOf[rule.kind].codes !== undefined) {
      const labels = options(rule.kind);
      return t.ruleAmong(t.ruleNames[rule.kind], listOf(rule.codes.map((code) => labels.find((l) => l.value === code)?.label ?? code), language));
    }
    if (rule.kind === 'YEARS_SINCE_APPOINTMENT') return t.ruleYears(rule.least, rule.most);
    if (rule.kind === 'NO_PAST_RECIPIENT') return t.ruleRecipient(rule.most);
    if (rule.kind === 'FACULTY_MENTEES') return t.ruleMentees(rule.least);
    return t.ruleNames[rule.kind];
  };
}
