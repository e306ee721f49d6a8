import antd from 'antd/es/locale/en_US';
import type { OutputLanguage } from '.';
import { byFeature } from './byFeature';

export default {
  texts: byFeature(
    import.meta.glob<object>('/src/*/texts/en.json', { eager: true, import: 'default' }),
  ),
  antd,
} satisfies OutputLanguage;
