import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API_KINDS, REFUSED_KINDS } from '../../emulator/requests/kinds';
import { DRIVE_API } from '../../emulator/routes/drive-api';
import { SHEETS_METHODS } from '../../emulator/routes/sheets-methods';

/** Google's own description of its APIs, where it lies beside the repository. */
const DISCOVERY = join(__dirname, '../../../shared/data/google');
const withDiscovery = existsSync(DISCOVERY) ? it : it.skip;

interface Discovery {
  readonly methods?: Readonly<Record<string, { readonly id: string; readonly httpMethod: string }>>;
  readonly resources?: Readonly<Record<string, Discovery>>;
  readonly schemas?: Readonly<Record<string, { readonly properties: Readonly<Record<string, unknown>> }>>;
}

function discovery(name: string): Discovery {
  return JSON.parse(readFileSync(join(DISCOVERY, name), 'utf8')) as Discovery;
}

function methodsOf({ methods = {}, resources = {} }: Discovery): { id: string; verb: string }[] {
  const own = Object.values(methods).map(({ id, httpMethod }) => ({ id, verb: httpMethod }));
  return [...own, ...Object.values(resources).flatMap(methodsOf)];
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

describe('what the emulator covers', () => {
  it('answers these methods of the Sheets API', () => {
    expect(SHEETS_METHODS.map(({ id }) => id.replace('sheets.spreadsheets.', '')).sort()).toEqual([
      'batchUpdate',
      'create',
      'developerMetadata.get',
      'developerMetadata.search',
      'get',
      'getByDataFilter',
      'sheets.copyTo',
      'values.append',
      'values.batchClear',
      'values.batchClearByDataFilter',
      'values.batchGet',
      'values.batchGetByDataFilter',
      'values.batchUpdate',
      'values.batchUpdateByDataFilter',
      'values.clear',
      'values.get',
      'values.update',
    ]);
  });

  withDiscovery('answers all methods that Google documents for Sheets, each by its verb', () => {
    const routes = SHEETS_METHODS.map(({ id, verb }) => ({ id, verb }));
    expect(routes.sort(byId)).toEqual(methodsOf(discovery('sheets.v4.json')).sort(byId));
  });

  withDiscovery('answers only methods that Google documents for Drive', () => {
    const documented = methodsOf(discovery('drive.v3.json'));
    for (const { id, verb } of DRIVE_API.methods) expect(documented).toContainEqual({ id, verb });
  });

  withDiscovery('carries out or refuses by name every kind of request that batchUpdate documents', () => {
    const documented = Object.keys(discovery('sheets.v4.json').schemas?.['Request']?.properties ?? {});
    expect([...Object.keys(API_KINDS), ...Object.keys(REFUSED_KINDS)].sort()).toEqual(documented.sort());
  });
});
