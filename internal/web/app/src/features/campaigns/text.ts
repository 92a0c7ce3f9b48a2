import en from '../../i18n/en/campaigns';
import fr from '../../i18n/fr/campaigns';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
