import en from '../../i18n/en/set-up';
import fr from '../../i18n/fr/set-up';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
