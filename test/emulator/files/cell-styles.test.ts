import { looksOfCells, looksOfStyles } from '../../../emulator/files/cell-styles';

const STYLES = `<styleSheet>
  <fonts count="4"><font><sz val="11"/></font><font><b/><color rgb="FFFF0000"/></font>
    <font><b val="0"/><strike val="true"/><color indexed="12"/></font><font><i/><color theme="4" tint="-0.5"/></font></fonts>
  <fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>
    <fill><gradientFill/></fill></fills>
  <cellXfs count="5"><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"><alignment horizontal="center" wrapText="1"/></xf>
    <xf fontId="2" fillId="1"/><xf fontId="3" fillId="2"/><xf fontId="0" fillId="3"/></cellXfs>
</styleSheet>`;
const THEME = '<a:clrScheme><a:accent1><a:srgbClr val="FF0000"/></a:accent1></a:clrScheme>';

describe('the styles of an .xlsx file', () => {
  it('are colours as such, of the palette and of the theme, lighter or darker', () => {
    expect(looksOfStyles(STYLES, THEME, 'en_US')).toEqual([
      null,
      { bold: true, color: '#ff0000', align: 'center', wrap: true },
      { strikethrough: true, color: '#0000ff' },
      { italic: true, color: '#800000', background: '#ff8080' },
      null,
    ]);
  });

  it('belong to cells that need not say where they stand', () => {
    const sheet =
      '<worksheet><sheetData><row><c s="1"/><c s="1"/></row><row r="3"><c r="A3" s="1"/><c s="1"/><c s="2"/></row></sheetData></worksheet>';
    const { looks } = looksOfCells(sheet, [null, { bold: true }, { italic: true }]);
    expect(looks).toEqual([
      { ranges: ['A1:B1', 'A3:B3'], bold: true },
      { ranges: ['C3'], italic: true },
    ]);
  });

  it('say nothing where there are none', () => {
    expect(looksOfStyles('', '', 'en_US')).toEqual([]);
    expect(looksOfCells('<worksheet><sheetData/></worksheet>', [])).toEqual({});
  });
});
