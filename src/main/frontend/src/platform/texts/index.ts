import dayjs from 'dayjs';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from 'antd/es/locale';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** All that is said in one language: a chunk of its own, loaded when it is wanted. */
export interface OutputLanguage {
  texts: Record<string, object>;
  antd: Locale;
}

const KEPT = 'zhishou.language';
const tongues: Record<Language, () => Promise<{ default: OutputLanguage }>> = {
  'zh-CN': () => import('./zh-CN'),
  en: () => import('./en'),
};
let antd: Locale | undefined;

/** The language that was chosen here before; else the browser's, where it is English, else Chinese. */
export function preferred(): Language {
  const kept = localStorage.getItem(KEPT);
  const wanted = kept ?? navigator.language;
  return wanted.startsWith('en') ? 'en' : 'zh-CN';
}

export function current(): Language {
  return i18next.language as Language;
}

/** The words of antd's own components, in the language at hand. */
export function antdWords(): Locale | undefined {
  return antd;
}

export async function start(): Promise<void> {
  await i18next.use(initReactI18next).init({
    fallbackLng: false,
    defaultNS: 'platform',
    interpolation: { escapeValue: false },
    returnNull: false,
    saveMissing: true,
    missingKeyHandler: (_, namespace, key) => {
      console.error(`No text ${namespace}:${key} in ${i18next.language}`);
    },
  });
  await speak(preferred());
}

/** Switches to the language, once its texts are there. */
export async function speak(language: Language): Promise<void> {
  const { default: tongue } = await tongues[language]();
  for (const [feature, texts] of Object.entries(tongue.texts)) {
    i18next.addResourceBundle(language, feature, texts);
  }
  antd = tongue.antd;
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export async function choose(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await speak(language);
}
