import { nonce } from './platform/csp';
import './platform/theme/page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { queries } from './platform/api/queries';
import { reach } from './platform/api/reach';
import { router } from './platform/frame/routes';
import { antdWords, start } from './platform/texts';
import { look, useCalm, useDark } from './platform/theme';

const routes = router();

function Whole() {
  const isDark = useDark();
  const isCalm = useCalm();
  useTranslation();
  const words = antdWords();
  return (
    <ConfigProvider theme={look(isDark, isCalm)} csp={{ nonce }} {...(words && { locale: words })}>
      <App>
        <RouterProvider router={routes} />
      </App>
    </ConfigProvider>
  );
}

const root = document.getElementById('page');
if (root === null) {
  throw new Error('index.html has no place for the page');
}
reach.onReturn(() => void queries.invalidateQueries());
await start();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Whole />
    </QueryClientProvider>
  </StrictMode>,
);
