const dayAndTime = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** Such as "23 Nov, 21:04". */
export function when(at: number): string {
  return dayAndTime.format(at);
}
