import type { LeadTime, Problem, TabGrid } from '../model';
import { SETTINGS } from './definitions';
import { allLeadLines } from './lead-lines';
import { leadTimeSetting } from './read-value';
import { SETTINGS_TAB, type SettingId, type Settings } from './settings';
import { SettingsIndex, type SettingsCell } from './tab-index';

/** What to type for a lead time. */
export const LEAD_TIME_INSTEAD = 'a number of days, working days or office days, such as 14 days or 10 working days';

/**
 * Reads the settings tab. A blank cell is `null`. A cell that means nothing is a problem, counts as blank, and stops
 * nothing else. Settings are found by their label, so rows may be moved and sorted.
 */
export function readSettings(tab: TabGrid | null): { settings: Settings; problems: Problem[] } {
  const index = tab && new SettingsIndex(tab);
  const problems: Problem[] = [];
  const values = new Map<string, Settings[SettingId]>();
  for (const setting of SETTINGS) {
    const cell = cellOf(index, setting.label);
    if (!tab || !cell) continue;
    const value = setting.read(cell.value, cell.shown);
    if (value === undefined) problems.push(settingProblem(cell, setting.label, setting.instead));
    else values.set(setting.id, value);
  }
  // Each value was read by the definition of its own id, which is what its type says.
  const plainOnes = Object.fromEntries(SETTINGS.map(({ id }) => [id, values.get(id) ?? null])) as unknown as Omit<
    Settings,
    'leadTimes'
  >;
  return { settings: { ...plainOnes, leadTimes: readLeadTimes(index, problems) }, problems };
}

function readLeadTimes(index: SettingsIndex | null, problems: Problem[]): Record<string, LeadTime> {
  const leadTimes: Record<string, LeadTime> = {};
  for (const { id, label, usual } of allLeadLines()) {
    const cell = cellOf(index, label);
    if (!cell || leadTimes[id]) continue;
    const lead = leadTimeSetting(cell.value, cell.shown, usual.unit);
    if (lead) leadTimes[id] = lead;
    else problems.push(settingProblem(cell, label, LEAD_TIME_INSTEAD));
  }
  return leadTimes;
}

/** The cell of a line in which something was typed. */
function cellOf(index: SettingsIndex | null, label: string): SettingsCell | null {
  const rowIndex = index?.rowOfLabel(label) ?? null;
  const cell = rowIndex === null ? null : (index?.cell(rowIndex) ?? null);
  return cell && cell.shown !== '' ? cell : null;
}

/** The A1 address of a setting's value on the settings tab, such as `Callboard settings!B13`. */
export function settingCell(tab: TabGrid | null, id: SettingId): string {
  const position = SETTINGS.findIndex((setting) => setting.id === id);
  const index = tab && new SettingsIndex(tab);
  const rowIndex = index?.rowOfLabel(SETTINGS[position]?.label ?? '') ?? null;
  if (index && rowIndex !== null) return index.cell(rowIndex).address;
  return `${tab?.title ?? SETTINGS_TAB}!B${position + 2}`;
}

/** The problem of a cell of the settings tab that means nothing. */
export function settingProblem(cell: SettingsCell, label: string, instead: string): Problem {
  const { address, shown } = cell;
  return {
    tab: address.slice(0, address.lastIndexOf('!')),
    cell: address,
    found: shown,
    message: `${address}: “${shown}” does not do for ${label}. Type ${instead}, or leave it blank.`,
  };
}

/** The problem of a setting whose text can be read but names nothing that there is: a person, a calendar. */
export function unknownNameProblem(tab: TabGrid, id: SettingId, instead?: string): Problem | null {
  const setting = SETTINGS.find((candidate) => candidate.id === id);
  const cell = cellOf(new SettingsIndex(tab), setting?.label ?? '');
  return setting && cell ? settingProblem(cell, setting.label, instead ?? setting.instead) : null;
}
