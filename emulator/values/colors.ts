import type { Json, JsonObject } from '../store/model';

/**
 * A format whose colours are there twice, as the service gives them: `backgroundColor` and `backgroundColorStyle`.
 * Channels are 32-bit numbers and a channel of 0 is left out.
 */
export function withColorStyles(format: JsonObject): JsonObject {
  const styled: Record<string, Json> = {};
  for (const [name, value] of Object.entries(format)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) styled[name] ??= value;
    else if (/color$/i.test(name)) mirror(styled, name, `${name}Style`, color(value as JsonObject));
    else if (/colorStyle$/i.test(name)) fromStyle(styled, name, value as JsonObject);
    else styled[name] = withColorStyles(value as JsonObject);
  }
  return styled;
}

function mirror(styled: Record<string, Json>, name: string, styleName: string, rgb: JsonObject): void {
  styled[name] = rgb;
  styled[styleName] = { rgbColor: rgb };
}

function fromStyle(styled: Record<string, Json>, styleName: string, style: JsonObject): void {
  const rgb = style['rgbColor'];
  if (typeof rgb === 'object' && rgb !== null)
    mirror(styled, styleName.slice(0, -'Style'.length), styleName, color(rgb as JsonObject));
  else styled[styleName] = style;
}

function color(rgb: JsonObject): JsonObject {
  const channels = Object.entries(rgb).filter(([, value]) => typeof value === 'number' && value !== 0);
  // The service's numbers, such as 0.49803922, are the shortest that name the same 32-bit number.
  return Object.fromEntries(channels.map(([name, value]) => [name, Number(Math.fround(Number(value)).toPrecision(8))]));
}
