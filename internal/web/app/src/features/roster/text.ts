import en from '../../i18n/en/roster';
import fr from '../../i18n/fr/roster';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
