import en from '../../i18n/en/years';
import fr from '../../i18n/fr/years';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
