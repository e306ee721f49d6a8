import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

localStorage.setItem('zhishou.language', 'zh-CN');
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
