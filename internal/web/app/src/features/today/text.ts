import en from '../../i18n/en/today';
import fr from '../../i18n/fr/today';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
