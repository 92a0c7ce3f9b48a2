import en from '../../i18n/en/letter';
import fr from '../../i18n/fr/letter';
import { textOf } from '../../i18n/text';

export const useLetterText = textOf(en, fr);
