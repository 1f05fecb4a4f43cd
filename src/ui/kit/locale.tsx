import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** Gives the widgets the language of the interface. */
export const LocaleProvider = ({ locale, children }: { readonly locale: string; readonly children: ReactNode }) => (
  <I18nProvider locale={locale}>{children}</I18nProvider>
);
