import type { GoogleApi } from './google-api';
import { SHEETS_METHODS } from './sheets-methods';

/** The Sheets API, version 4. */
export const SHEETS_API: GoogleApi = {
  root: '/v4/spreadsheets',
  methods: SHEETS_METHODS,
  hasQuotas: true,
  errorBody: (error) => error.body(),
};
