import en from '../../i18n/en/respond';
import fr from '../../i18n/fr/respond';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
