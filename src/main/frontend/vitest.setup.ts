import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

localStorage.setItem('zhishou.language', 'zh-CN');
afterEach(cleanup);
