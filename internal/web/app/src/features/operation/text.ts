import en from '../../i18n/en/operation';
import fr from '../../i18n/fr/operation';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
