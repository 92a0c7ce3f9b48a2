import { SvgRegistry, createBaseThemeStyle, type ITheme } from 'survey-core';

// The renderer would write its variables into a <style> of its own, which the page's policy does
// not let through; a constructed sheet is the same thing without an exception.
const sheet = new CSSStyleSheet();
sheet.replaceSync(createBaseThemeStyle());
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

type Policy = { createHTML(html: string): string };
type WithTrustedTypes = { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

// The renderer sets its drawings by innerHTML. They come from its own package and from nowhere
// else, so this one policy lets exactly them through. The server's headers allow it by its name.
// One drawing, of a timer we do not use, carries a style that the page's policy refuses.
const drawings = SvgRegistry.iconsRenderedHtml().replace(/ style="[^"]*"/g, '');
const policy = (window as WithTrustedTypes).trustedTypes?.createPolicy('laurel', {
  createHTML: (html) => (html === drawings ? html : ''),
});
SvgRegistry.iconsRenderedHtml = () => policy?.createHTML(drawings) ?? drawings;

/** The tokens of the look, under the names the renderer knows. */
export const theme: ITheme = {
  themeName: 'laurel',
  isPanelless: true,
  cssVariables: {
    // Text follows the size a reader has set.
    '--sjs2-base-unit-font-size': '0.5rem',
    '--sjs2-base-unit-line-height': '0.5rem',
    '--sjs2-base-unit-size': '0.5rem',
    '--sjs2-typography-font-family-text': 'var(--sans)',
    '--sjs2-typography-font-family-component-page-title': 'var(--serif)',
    '--sjs2-typography-font-family-component-question-title': 'var(--serif)',
    '--sjs2-color-project-brand-400': 'var(--laurel)',
    '--sjs2-color-project-brand-600': 'var(--laurel)',
    '--sjs2-color-project-brand-700': 'var(--laurel)',
    '--sjs2-color-project-brand-800': 'var(--laurel-strong)',
    '--sjs2-color-bg-brand-secondary': 'var(--soft)',
    '--sjs2-color-bg-brand-secondary-dim': 'var(--soft)',
    '--sjs2-color-bg-brand-tertiary-dim': 'var(--soft)',
    '--sjs2-color-fg-brand-on-primary': 'var(--on-laurel)',
    '--sjs2-color-utility-body': 'transparent',
    '--sjs2-color-utility-sheet': 'transparent',
    '--sjs2-color-utility-surface-survey': 'transparent',
    '--sjs2-color-bg-basic-primary': 'var(--card)',
    '--sjs2-color-bg-basic-primary-dim': 'var(--soft)',
    '--sjs2-color-bg-basic-secondary': 'var(--paper)',
    '--sjs2-color-bg-basic-secondary-dim': 'var(--soft)',
    '--sjs2-color-bg-neutral-primary': 'var(--ink)',
    '--sjs2-color-bg-neutral-secondary': 'var(--paper)',
    '--sjs2-color-bg-neutral-tertiary-dim': 'var(--soft)',
    '--sjs2-color-fg-basic-primary': 'var(--ink)',
    '--sjs2-color-fg-basic-primary-muted': 'var(--ink)',
    '--sjs2-color-fg-basic-secondary': 'var(--muted)',
    '--sjs2-color-fg-basic-tertiary': 'var(--muted)',
    '--sjs2-color-fg-alert-primary': 'var(--danger)',
    '--sjs2-color-bg-alert-primary': 'var(--danger)',
    '--sjs2-color-bg-alert-secondary': 'var(--danger-soft)',
    '--sjs2-color-border-basic-primary': 'var(--ink)',
    '--sjs2-color-border-basic-secondary': 'var(--edge)',
    '--sjs2-color-border-brand-primary': 'var(--laurel)',
    '--sjs2-color-border-alert-primary': 'var(--danger)',
    '--sjs2-color-component-input-default-line': 'var(--edge)',
    '--sjs2-color-component-input-default-placeholder': 'var(--muted)',
    // Its sheet asks for these two and defines them nowhere; without them a field has no border.
    '--sjs2-border-effect-component-formbox-default-reset': '0 0 0 0 transparent',
    '--sjs2-border-effect-component-formbox-focused-reset': '0 0 0 0 transparent',
    '--sjs2-radius-form': 'var(--radius-control)',
    '--sjs2-radius-component-rating': 'var(--radius-control)',
  },
};
