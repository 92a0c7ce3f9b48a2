import en from '../../i18n/en/invitation';
import fr from '../../i18n/fr/invitation';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
