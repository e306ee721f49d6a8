import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { vi } from 'vitest';
import { queries } from './api/queries';
import { start } from './texts';

/** Shows a component as the page would: with texts, queries and an address. For tests. */
export async function show(what: ReactNode, at = '/counties/ningdu/rounds/r1/here') {
  await start();
  queries.clear();
  return render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route path="/counties/:county/rounds/:round/*" element={what} />
          <Route path="*" element={what} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

/** Has the service answer: `'GET /api/v1/me'` to a body, or to a whole Response. For tests. */
export function serve(answers: Record<string, unknown>) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const asked = `${init?.method ?? 'GET'} ${String(input)}`;
    const answer = answers[asked];
    if (answer === undefined) {
      throw new TypeError(`The test serves no ${asked}`);
    }
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  });
}
