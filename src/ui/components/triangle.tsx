/** Before what can be opened; turned by the style sheet once it is. */
export function Triangle() {
  return (
    <svg class="triangle" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M3 1.5 L7 5 L3 8.5" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
