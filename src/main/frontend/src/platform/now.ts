import { useEffect, useState } from 'react';

const EVERY_MILLIS = 30_000;

/** The instant, in milliseconds since 1970, told anew twice a minute: for deadlines that pass. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MILLIS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
