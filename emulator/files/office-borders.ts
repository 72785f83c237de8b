import { z } from 'zod';
import type { Look } from '../store/looks';
import type { OfficeColor } from './office-colors';

type Borders = NonNullable<Look['borders']>;
type Line = 'solid' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';

/** The lines of Excel (ECMA-376, 18.18.3) as those of Sheets. */
const LINES: Readonly<Record<string, Line>> = {
  thin: 'solid',
  hair: 'dotted',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  dotted: 'dotted',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  slantDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
};
/** In the order in which the file has them. */
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

const side = z
  .object({ style: z.string().optional(), color: z.record(z.string(), z.string()).optional().catch(undefined) })
  .optional()
  .catch(undefined);
const borderSchema = z.object({ left: side, right: side, top: side, bottom: side }).catch({});
/** The part of an .xlsx file's styles in which the borders are. */
export const bordersSchema = z
  .object({ borders: z.object({ border: z.array(borderSchema) }) })
  .catch({ borders: { border: [] } });

/** A cell's borders, as a look has them; nothing where there are none. */
export function bordersLook(
  border: z.infer<typeof borderSchema>,
  colorOf: (color: OfficeColor) => string | undefined,
): Pick<Look, 'borders'> {
  const borders: Borders = {};
  for (const name of ['top', 'bottom', 'left', 'right'] as const) {
    const line = LINES[border[name]?.style ?? ''];
    if (line) borders[name] = borderText(line, colorOf(border[name]?.color ?? {}));
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

/** A line in the words of a look, which names no black. */
export function borderText(line: Line, color: string | undefined): string {
  return color && color !== '#000000' ? `${line} ${color}` : line;
}

/** Borders as an element of an .xlsx file's styles. */
export function bordersXml(borders: Borders): string {
  const sides = SIDES.map((name) => {
    const [line, color = '#000000'] = borders[name]?.split(' ') ?? [];
    if (line === undefined) return `<${name}/>`;
    const style = line === 'solid' ? 'thin' : line;
    return `<${name} style="${style}"><color rgb="FF${color.slice(1).toUpperCase()}"/></${name}>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}
