import en from '../../i18n/en/results';
import fr from '../../i18n/fr/results';
import { textOf } from '../../i18n/text';

export const useFiguresText = textOf(en, fr);
