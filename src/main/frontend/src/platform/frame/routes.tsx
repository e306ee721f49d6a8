import { createBrowserRouter, type RouteObject } from 'react-router';
import { PAGES, type Scope } from '../pages';
import { Failed } from '../states';
import { Problem } from '../api/problem';
import { SignedIn } from '@/session/SignedIn';
import { PasswordPage } from '@/session/PasswordPage';
import { Broken } from './Broken';
import { Frame } from './Frame';
import { Home } from './Home';
import { Page } from './Page';

const unknown = <Failed error={new Problem({}, new Response(null, { status: 404 }))} />;

function pages(scope: Scope): RouteObject[] {
  return PAGES.filter((page) => page.scope === scope).map((page) => ({
    path: page.path,
    element: <Page page={page} />,
  }));
}

export function router() {
  return createBrowserRouter(
    [
      {
        path: '/',
        element: <SignedIn />,
        errorElement: <Broken />,
        children: [
          {
            element: <Frame />,
            children: [
              { index: true, element: <Home /> },
              { path: 'password', element: <PasswordPage /> },
              ...pages('everywhere'),
              {
                path: 'counties/:county',
                children: [
                  { index: true, element: <Home /> },
                  ...pages('county'),
                  {
                    path: 'rounds/:round',
                    children: [{ index: true, element: <Home /> }, ...pages('round')],
                  },
                ],
              },
              { path: '*', element: unknown },
            ],
          },
        ],
      },
    ],
    { basename: '/page' },
  );
}
