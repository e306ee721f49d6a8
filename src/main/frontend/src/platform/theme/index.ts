import { type ThemeConfig, theme } from 'antd';
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
const print = window.matchMedia('print');

function useMedia(media: MediaQueryList): boolean {
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );
}

/** Whether the page is being printed at this moment: drawn so before its sheets are counted. */
export function usePrinting(): boolean {
  return useSyncExternalStore(followPrint, () => isPrinting || print.matches);
}

let isPrinting = false;

function followPrint(changed: () => void): () => void {
  const leaving = new AbortController();
  const tell = (is: boolean) => () => {
    isPrinting = is;
    flushSync(changed);
  };
  window.addEventListener('beforeprint', tell(true), leaving);
  window.addEventListener('afterprint', tell(false), leaving);
  print.addEventListener('change', changed, leaving);
  return () => leaving.abort();
}

/** Whether the system asks for dark colours; paper is light. */
export function useDark(): boolean {
  const isPrinting = usePrinting();
  return useMedia(dark) && !isPrinting;
}

/** Whether the system asks that nothing fades, slides or grows. */
export function useCalm(): boolean {
  return useMedia(calm);
}

/** What antd makes of the colours by itself is too grey on white. */
const SOFT = {
  colorPrimaryBg: '#e3f4f1',
  colorPrimaryBgHover: '#cdebe5',
  colorPrimaryBorder: '#79c3b8',
  colorPrimaryHover: '#11847b',
  colorInfoBg: '#eaf6f4',
  colorInfoBorder: '#79c3b8',
  colorSuccessBg: '#ecf9f0',
  colorSuccessBorder: '#86c79b',
  colorWarningBg: '#fdf8e7',
  colorWarningBorder: '#dcc27a',
  colorErrorBg: '#fdf0f0',
  colorErrorBorder: '#e5a3a3',
};

/** As on white: a breath of the colour over the dark, not a grey of it. */
const SOFT_ON_DARK = {
  colorBgContainer: '#161b1a',
  colorBgElevated: '#1d2322',
  colorPrimaryBg: '#0f2f2b',
  colorPrimaryBgHover: '#15423c',
  colorPrimaryBorder: '#1f6f65',
  colorPrimaryHover: '#5eead4',
  colorInfoBg: '#0f2b28',
  colorInfoBorder: '#1f6f65',
  colorSuccessBg: '#0f2b1a',
  colorSuccessBorder: '#2b7a46',
  colorWarningBg: '#2d240d',
  colorWarningBorder: '#7d6320',
  colorErrorBg: '#331616',
  colorErrorBorder: '#8a3d3d',
};

/**
 * The look: one accent, teal; red is left to shortages. Contrast of every text is 4.5 or more in
 * both themes (axe looks at each screen).
 */
export function look(isDark: boolean, isCalm: boolean): ThemeConfig {
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      motion: !isCalm,
      colorPrimary: isDark ? '#2dd4bf' : '#0f766e',
      colorInfo: isDark ? '#2dd4bf' : '#0f766e',
      colorLink: isDark ? '#5eead4' : '#0f766e',
      colorLinkHover: isDark ? '#99f6e4' : '#0b5f58',
      colorError: isDark ? '#ff7875' : '#b91c1c',
      colorWarning: isDark ? '#fbbf24' : '#a16207',
      colorSuccess: isDark ? '#4ade80' : '#15803d',
      ...(isDark ? SOFT_ON_DARK : SOFT),
      colorTextPlaceholder: isDark ? '#a3a3a3' : '#6b7280',
      colorTextDescription: isDark ? '#b4b4b4' : '#595959',
      colorTextDisabled: isDark ? '#8c8c8c' : '#757575',
      colorTextLightSolid: isDark ? '#042f2e' : '#ffffff',
      colorBgLayout: isDark ? '#101413' : '#f6f8f8',
      fontSize: 14,
      borderRadius: 6,
      sizeUnit: 4,
      fontFamily:
        "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'WenQuanYi Zen Hei', sans-serif",
    },
    components: {
      Layout: { headerBg: isDark ? '#181d1c' : '#ffffff', headerPadding: '0 16px', headerHeight: 48 },
      Table: { cellPaddingBlockSM: 5 },
    },
  };
}
