import en from '../../i18n/en/sign-in';
import fr from '../../i18n/fr/sign-in';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
