import type { Duplex } from 'node:stream';

/** What waits in engine.io to be handed to the transport. */
interface Packet {
  type: string;
  data?: unknown;
  options?: { wsPreEncodedFrame?: Buffer[] };
}

/** A WebSocket of `ws`, with the stream below it; `readyState` 1 is open. */
interface Web {
  readyState: number;
  _socket?: Duplex;
  on(message: 'ping', heard: () => void): void;
  terminate(): void;
}

/** How a line reaches its browser just now: `socket` stands for a WebSocket alone. */
export interface Transport {
  name: string;
  /** The id in the query of every request of this line; whoever shows it speaks for the line. */
  sid: string;
  /** Whether the packets handed over before are out of this process. */
  writable: boolean;
  perMessageDeflate?: unknown;
  socket?: Web;
}

/**
 * The engine.io end of a line, as far as the house looks into it: that package's own types keep
 * these fields to themselves. They are those of engine.io 6.6; the tests beside fan, gate and lag
 * fail when a new version moves them.
 */
export interface Wire {
  request: { headers: { cookie?: string | undefined } };
  readyState: string;
  upgrading: boolean;
  transport: Transport;
  writeBuffer: Packet[];
  write(data: string | Buffer, options?: object): void;
  close(discard: boolean): void;
  on(message: string, heard: (given: never) => void): void;
  off(message: string, heard: (given: never) => void): void;
  listeners(message: string): unknown[];
}

/** The stream below a WebSocket that has nothing unsent anywhere; else nothing. */
export function idleStream({ readyState, upgrading, transport, writeBuffer }: Wire) {
  if (readyState !== 'open' || upgrading || writeBuffer.length > 0) return undefined;
  if (!transport.writable || transport.perMessageDeflate) return undefined;
  const stream = transport.socket?.readyState === 1 ? transport.socket._socket : undefined;
  return stream && !stream.destroyed && stream.writableLength === 0 ? stream : undefined;
}

/** Ends a line at once with all it holds: a goodbye would wait for a reader who does not read. */
export function cutOff(wire: Wire): void {
  const { socket } = wire.transport;
  wire.close(true);
  socket?.terminate();
}
