import type { WireSnapshot } from '../grid/protocol';
import './style.css';

/** `/spreadsheets/d/ID/edit` */
const SPREADSHEET_ID = location.pathname.split('/')[3] ?? '';

async function load(): Promise<WireSnapshot | null> {
  const response = await fetch(`/grid/${SPREADSHEET_ID}`).catch(() => null);
  // The server's snapshots are of this type.
  return response?.ok ? ((await response.json()) as WireSnapshot) : null;
}

/** The grid is large, so the spreadsheet is fetched while the browser reads it. */
async function open(): Promise<void> {
  const snapshot = load();
  const { start } = await import('./app');
  await start(await snapshot);
}

void open();
