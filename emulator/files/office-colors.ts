/** A colour of an .xlsx file: as such, by its number in a palette, or by its place in the theme, lighter or darker. */
export interface OfficeColor {
  readonly rgb?: string | undefined;
  readonly indexed?: string | undefined;
  readonly theme?: string | undefined;
  readonly tint?: string | undefined;
}

const EIGHT = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff';
/** The palette of a workbook that brings none; numbers above it mean the colours of the reader's screen. */
const PALETTE = [
  `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 c0c0c0 808080`,
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff',
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((line) => line.split(' '));

/** How cells count the colours of a theme, in another order than the theme itself. */
const THEME = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** What finds a colour as `#rrggbb`; `undefined` where it is the screen's or not known. */
export function colorsOf(palette: readonly string[], theme: string): (color: OfficeColor) => string | undefined {
  const own = new Map(
    Array.from(
      theme.matchAll(/<a:(\w+)>\s*<a:(?:srgbClr val|sysClr [^>]*?lastClr)="([0-9a-f]{6})"/gi),
      ([, name = '', rgb = '']) => [name, rgb] as const,
    ),
  );
  const base = ({ rgb, indexed, theme: place }: OfficeColor): string | undefined => {
    if (rgb !== undefined) return rgb.slice(-6);
    if (indexed !== undefined) return palette[Number(indexed)] ?? PALETTE[Number(indexed)];
    return place === undefined ? undefined : own.get(THEME[Number(place)] ?? '');
  };
  return (color) => {
    const found = base(color);
    return found && /^[0-9a-f]{6}$/i.test(found) ? tinted(found.toLowerCase(), Number(color.tint ?? 0)) : undefined;
  };
}

/**
 * A colour made lighter (above 0) or darker, keeping its hue and its saturation in HSL: what the specification says of
 * tint (ECMA-376, 18.3.1.15).
 */
function tinted(rgb: string, tint: number): string {
  if (!tint) return `#${rgb}`;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const light = (most + least) / 2;
  const next = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // With hue and saturation kept, the distance of each channel from the middle grows with the room around it.
  const room = (level: number): number => 1 - Math.abs(2 * level - 1);
  const factor = room(light) === 0 ? 0 : room(next) / room(light);
  return `#${channels.map((channel) => hex(next + (channel - light) * factor)).join('')}`;
}

function hex(channel: number): string {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .padStart(2, '0');
}
