import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { show } from '../testing';
import { Broken } from './Broken';

const LOOK_AGAIN_MILLIS = 2000;

afterEach(() => {
  vi.restoreAllMocks();
});

test('a part that did not come since the service is away is no new version, and comes when it is back', async () => {
  const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('away'));
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
  await show(<Broken />);
  expect(await screen.findByText('连不上服务')).toBeVisible();
  expect(screen.queryByText(/新版本/)).toBeNull();
  expect(reload).not.toHaveBeenCalled();
  asked.mockImplementation(async () => new Response('{}'));
  await vi.waitFor(() => expect(reload).toHaveBeenCalled(), { timeout: 3 * LOOK_AGAIN_MILLIS });
});

test('where the service answers, loading again is what helps', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('{}'));
  await show(<Broken />);
  await act(async () => undefined);
  expect(screen.getByRole('button', { name: '重新载入' })).toBeVisible();
});
