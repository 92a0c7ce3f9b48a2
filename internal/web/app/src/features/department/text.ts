import en from '../../i18n/en/department';
import fr from '../../i18n/fr/department';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
