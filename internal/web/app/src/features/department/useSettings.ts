import { useQueryClient } from '@tanstack/react-query';
import { DepartmentSettingsDocument, SetUpStandingDocument, type SettingsPartsFragment, type StandingPartsFragment } from '../../gql/graphql';
import en from '../../i18n/en/settings';
import fr from '../../i18n/fr/settings';
import { textOf } from '../../i18n/text';
import { keyOf, useData } from '../../lib/query';
import { useReloadSession } from '../../lib/session';

export const useSettingsText = textOf(en, fr);

export type Settings = SettingsPartsFragment;
export type Standing = StandingPartsFragment;

/** What a section of the settings is shown with. `next` is there during the set-up: it is told when the section was saved. */
export type SectionProps = { settings: Settings; next?: (() => void) | undefined };

export function useSettings() {
  return useData(DepartmentSettingsDocument, {});
}

/** Shows settings as a change left them, here and in the frame. */
export function useShowSettings(): (settings: Settings | null | undefined) => boolean {
  const client = useQueryClient();
  const reload = useReloadSession();
  return (settings) => {
    if (!settings) return false;
    client.setQueryData(keyOf(DepartmentSettingsDocument, {}), { departmentSettings: settings });
    void reload();
    return true;
  };
}

export function useShowStanding(): (setUp: Standing | null | undefined) => void {
  const client = useQueryClient();
  return (setUp) => {
    if (setUp) client.setQueryData(keyOf(SetUpStandingDocument, {}), { setUpStanding: setUp });
  };
}
