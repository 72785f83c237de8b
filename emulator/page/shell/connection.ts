import type { WireChange } from '../../grid/protocol';

export interface ConnectionEvents {
  readonly onChange: (change: WireChange) => void;
  /** Too much was missed: the page must load everything anew. */
  readonly onReload: () => void;
  readonly onState: (isConnected: boolean) => void;
  /** The revision that the page shows. */
  readonly revision: () => number;
}

/** The server says so often that it lives. */
const SILENCE_MS = 16_000;
const RETRY_MS = 700;

/** Hears what changes, and finds back after the connection was lost, without missing or repeating a change. */
export class Connection {
  private source: EventSource | null = null;
  private watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly url: string,
    private readonly events: ConnectionEvents,
  ) {}

  open(): void {
    this.close();
    const source = new EventSource(`${this.url}?since=${this.events.revision()}`);
    this.source = source;
    this.listenTo(source);
    this.watch();
  }

  close(): void {
    clearTimeout(this.watchdog);
    this.source?.close();
    this.source = null;
  }

  private listenTo(source: EventSource): void {
    source.addEventListener('hello', () => this.alive());
    source.addEventListener('alive', () => this.alive());
    source.addEventListener('reload', () => {
      this.alive();
      this.events.onReload();
    });
    source.addEventListener('change', (event: MessageEvent<string>) => {
      this.alive();
      // The server's messages are of this type.
      const change = JSON.parse(event.data) as WireChange;
      if (change.revision <= this.events.revision()) return;
      if (change.revision === this.events.revision() + 1) this.events.onChange(change);
      else this.events.onReload();
    });
    // A browser's own retry gives up on some errors, so the page opens a stream of its own.
    source.addEventListener('error', () => this.lost());
  }

  private alive(): void {
    this.events.onState(true);
    this.watch();
  }

  private lost(): void {
    this.close();
    this.events.onState(false);
    this.watchdog = setTimeout(() => this.open(), RETRY_MS);
  }

  private watch(): void {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.lost(), SILENCE_MS);
  }
}
