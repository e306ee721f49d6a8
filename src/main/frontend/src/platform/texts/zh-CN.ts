import 'dayjs/locale/zh-cn';
import antd from 'antd/es/locale/zh_CN';
import type { OutputLanguage } from '.';
import { byFeature } from './byFeature';

export default {
  texts: byFeature(
    import.meta.glob<object>('/src/*/texts/zh-CN.json', { eager: true, import: 'default' }),
  ),
  antd,
} satisfies OutputLanguage;
