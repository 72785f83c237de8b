/** What is probably meant where nobody has said it: only ever offered, never taken without being asked. */

/** By time zone: where holidays differ from state to state, the state with most of that zone's productions. */
const REGION_OF_ZONE: Readonly<Record<string, string>> = {
  'Europe/London': 'GB-ENG',
  'Europe/Belfast': 'GB-NIR',
  'Europe/Dublin': 'IE',
  'America/Los_Angeles': 'US-CA',
  'America/New_York': 'US-NY',
  'America/Chicago': 'US-IL',
  'America/Denver': 'US-NM',
  'America/Phoenix': 'US-AZ',
  'Pacific/Honolulu': 'US-HI',
  'America/Vancouver': 'CA-BC',
  'America/Toronto': 'CA-ON',
  'America/Montreal': 'CA-QC',
  'Europe/Berlin': 'DE-BE',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH-ZH',
  'Europe/Paris': 'FR',
  'Europe/Madrid': 'ES-MD',
  'Europe/Rome': 'IT',
  'Europe/Lisbon': 'PT',
  'Europe/Amsterdam': 'NL',
  'Europe/Brussels': 'BE',
  'Europe/Warsaw': 'PL',
  'Europe/Prague': 'CZ',
  'Europe/Budapest': 'HU',
  'Europe/Copenhagen': 'DK',
  'Europe/Stockholm': 'SE',
  'Europe/Oslo': 'NO',
  'Europe/Helsinki': 'FI',
  'Australia/Sydney': 'AU-NSW',
  'Australia/Melbourne': 'AU-VIC',
  'Australia/Brisbane': 'AU-QLD',
  'Pacific/Auckland': 'NZ',
  'America/Sao_Paulo': 'BR',
};

/** A calendar of public holidays that is probable for a time zone; `null` where nothing is. */
export function probableRegion(timeZone: string): string | null {
  return REGION_OF_ZONE[timeZone] ?? null;
}

/** Whether a time zone is what a program writes that does not know where it is. */
export function saysNoPlace(timeZone: string): boolean {
  return timeZone === '' || /^(?:Etc\/.*|UTC|GMT|UCT|Zulu)$/.test(timeZone);
}
