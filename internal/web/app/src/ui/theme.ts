import { Checkbox, FileInput, NativeSelect, Radio, Textarea, TextInput, createTheme, type MantineColorsTuple } from '@mantine/core';

// Ten shades around the accent of tokens.css; the filled one is the accent itself.
const laurel: MantineColorsTuple = ['#e6f0ea', '#cfe1d6', '#a9cbb7', '#7cc4a0', '#5aa381', '#3f8566', '#2d6e53', '#1e5b43', '#164633', '#0d1f17'];

/** The library's components in the look of tokens.css. */
export const theme = createTheme({
  colors: { laurel },
  primaryColor: 'laurel',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)' },
  defaultRadius: 6,
  focusRing: 'auto',
  components: {
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true, minRows: 3 } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' } }),
    FileInput: FileInput.extend({ defaultProps: { size: 'md' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'sm' } }),
    Radio: Radio.extend({ defaultProps: { size: 'sm' } }),
  },
});
