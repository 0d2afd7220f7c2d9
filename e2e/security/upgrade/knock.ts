import { type RawAnswer, exchange } from '../raw/exchange.ts';
import { type RawRequest, toWire } from '../raw/raw-request.ts';

/** An upgrade as a browser asks for it. */
export function upgradeRequest(headers: { host: string; origin: string }, protocols: string): RawRequest {
  return {
    method: 'GET',
    target: '/api/live',
    version: 'HTTP/1.1',
    headers: [
      ['Host', headers.host],
      ['Origin', headers.origin],
      ['Connection', 'Upgrade'],
      ['Upgrade', 'websocket'],
      ['Sec-WebSocket-Version', '13'],
      ['Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ=='],
      ['Sec-WebSocket-Protocol', protocols],
    ],
    body: '',
  };
}

/** Asks for an upgrade and looks at the answer; an open connection is left at once. */
export function knock(port: number, request: RawRequest): Promise<RawAnswer> {
  return exchange(port, toWire(request), { endsAt: (text) => text.includes('HTTP/1.1 101') });
}

/** What a knock got, though it should have been refused before the upgrade; false where it was. */
export function whatWasOpened({ status, headers, text }: RawAnswer): string | false {
  if (text.includes('HTTP/1.1 101')) return 'was let in';
  if (status === 0) return false;
  if (status < 400) return `was answered with ${status}`;
  if (status === 429) return 'was only stopped by the count of tries';
  if (/^access-control-/imu.test(text)) return 'was given a header that lets other origins in';
  return headers['x-content-type-options'] === undefined && status !== 426 && status !== 405
    ? 'was answered without the usual headers'
    : false;
}
