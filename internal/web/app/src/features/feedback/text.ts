import en from '../../i18n/en/feedback';
import fr from '../../i18n/fr/feedback';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
