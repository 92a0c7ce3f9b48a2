import en from '../../i18n/en/demo';
import fr from '../../i18n/fr/demo';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
