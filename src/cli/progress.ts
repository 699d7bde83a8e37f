/** How far a stream has come. */
export interface Reached {
  articles: number;
  /** Bytes that were read, and of how many; null where nobody knows how many will come. */
  bytes: number;
  size: number | null;
  seconds: number;
}

/** `12,040 articles, 310 a second, 4 min 5 s left`: what a terminal shows while a stream is read. */
export function progressLine({ articles, bytes, size, seconds }: Reached): string {
  const left = size === null || bytes === 0 ? null : (Math.max(0, size - bytes) * seconds) / bytes;
  return `${countAndRate(articles, seconds)}${left === null ? '' : `, ${duration(left)} left`}`;
}

/** `100,000 articles, 310 a second, in 5 min 23 s`: what stays on the terminal at the end. */
export function doneLine({ articles, seconds }: Reached): string {
  return `${countAndRate(articles, seconds)}, in ${duration(seconds)}`;
}

function countAndRate(articles: number, seconds: number): string {
  const rate = articles / Math.max(seconds, 0.001);
  const shown = rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en');
  return `${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'}, ${shown} a second`;
}

/** `9 s`, `4 min 5 s`, `2 h 3 min`. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
