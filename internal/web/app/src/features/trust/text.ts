import en from '../../i18n/en/trust';
import fr from '../../i18n/fr/trust';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
