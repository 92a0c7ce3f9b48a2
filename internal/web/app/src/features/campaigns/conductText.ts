import en from '../../i18n/en/conduct';
import fr from '../../i18n/fr/conduct';
import { textOf } from '../../i18n/text';

export const useConductText = textOf(en, fr);
