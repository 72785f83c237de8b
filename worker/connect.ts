import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES } from '../workflows/search-attributes';
import type { WorkerConfig } from './config';

/** The numbers of `temporal.api.enums.v1.IndexedValueType`. */
const INDEXED_VALUE_TYPES = { TEXT: 1, KEYWORD: 2, INT: 3, DOUBLE: 4, BOOL: 5, DATETIME: 6, KEYWORD_LIST: 7 } as const;

export interface TemporalConnections {
  readonly client: Client;
  readonly native: NativeConnection;
  close(): Promise<void>;
}

/** Connects to Temporal and sees to it that the server knows our search attributes. */
export async function connectTemporal({ temporal }: Pick<WorkerConfig, 'temporal'>): Promise<TemporalConnections> {
  const { address, namespace, apiKey } = temporal;
  const options = { address, ...(apiKey === undefined ? {} : { apiKey, tls: true }) };
  const connection = await Connection.connect(options);
  await addSearchAttributes(connection, namespace);
  const native = await NativeConnection.connect(options);
  return {
    client: new Client({ connection, namespace }),
    native,
    close: async () => {
      await native.close();
      await connection.close();
    },
  };
}

/** Adds what the namespace lacks; the server refuses the start of a workflow that carries an unknown attribute. */
async function addSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = SEARCH_ATTRIBUTES.filter(({ name }) => customAttributes[name] === undefined);
  if (missing.length === 0) return;
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: indexedTypes(missing) });
}

/** The attributes' types as the server's own API names them. */
export function indexedTypes(
  attributes: readonly (typeof SEARCH_ATTRIBUTES)[number][],
): Readonly<Record<string, number>> {
  return Object.fromEntries(attributes.map(({ name, type }) => [name, INDEXED_VALUE_TYPES[type]]));
}
