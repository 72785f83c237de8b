/** Inline styles, because mail programs keep nothing else for sure. The style sheet below only adds dark colours. */

const SANS = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const SERIF = "font-family:Georgia,'Times New Roman',serif;";

export const STYLE = {
  body: `margin:0;padding:0;background-color:#f4f1ea;${SANS}`,
  outer: 'width:100%;background-color:#f4f1ea;',
  page: 'padding:20px 12px 32px;',
  sheet: 'width:100%;max-width:560px;margin:0 auto;text-align:left;',
  above: `padding:0 4px 10px;font-size:13px;line-height:18px;color:#6b6459;${SANS}`,
  card: 'background-color:#ffffff;border:1px solid #e2dccf;border-radius:10px;padding:22px 22px 20px;',
  title: `margin:0 0 10px;font-size:23px;line-height:29px;font-weight:normal;color:#1f1d1a;${SERIF}`,
  small: `margin:0 0 8px;font-size:18px;line-height:24px;font-weight:normal;color:#1f1d1a;${SERIF}`,
  due: 'display:inline-block;margin:0 0 14px;padding:3px 10px;border-radius:12px;font-size:14px;line-height:20px;font-weight:600;',
  onTime: 'background-color:#efe6cf;color:#5c4710;',
  late: 'background-color:#f6dcd6;color:#86230f;',
  text: 'margin:0 0 12px;font-size:16px;line-height:24px;color:#2d2a26;',
  quiet: 'margin:0 0 12px;font-size:14px;line-height:21px;color:#6b6459;',
  fine: 'margin:0;padding:14px 4px 0;font-size:13px;line-height:19px;color:#6b6459;',
  label: 'margin:16px 0 4px;font-size:13px;line-height:18px;font-weight:600;color:#6b6459;',
  list: 'margin:0 0 14px;padding:0 0 0 18px;font-size:14px;line-height:21px;color:#2d2a26;',
  item: 'margin:0 0 8px;',
  figures: 'width:100%;border-collapse:collapse;margin:0 0 14px;',
  figure:
    'padding:7px 8px 7px 0;border-bottom:1px solid #e2dccf;font-size:15px;line-height:21px;color:#2d2a26;vertical-align:top;',
  amount:
    'padding:7px 0;border-bottom:1px solid #e2dccf;font-size:15px;line-height:21px;font-weight:600;color:#2d2a26;vertical-align:top;',
  bad: 'color:#86230f;',
  why: 'font-size:13px;line-height:18px;color:#6b6459;',
  links: 'margin:16px 0 10px;font-size:16px;line-height:52px;',
  first: 'background-color:#1d5b4a;border:1px solid #1d5b4a;color:#ffffff;',
  other: 'background-color:#ffffff;border:1px solid #b9b1a1;color:#1f1d1a;',
  button:
    'display:inline-block;margin:0 6px 0 0;padding:10px 16px;border-radius:7px;font-size:16px;line-height:22px;font-weight:600;text-decoration:none;white-space:nowrap;',
  link: 'color:#1d5b4a;',
  preview: 'display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#f4f1ea;',
} as const;

/** For the programs that read it: the same mail at night. */
export const DARK_STYLE = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.cb-ground{background-color:#191715!important}
.cb-card{background-color:#24211e!important;border-color:#3d3832!important}
.cb-ink{color:#f1ede6!important}
.cb-dim{color:#b3aa9c!important}
.cb-due{background-color:#4a3c14!important;color:#f6e3ae!important}
.cb-late{background-color:#5c2216!important;color:#ffd9cf!important}
.cb-first{background-color:#2f8a6f!important;border-color:#2f8a6f!important}
.cb-other{background-color:#24211e!important;border-color:#6b6459!important;color:#f1ede6!important}
.cb-bad{color:#ffb4a1!important}
.cb-rule{border-color:#3d3832!important}
.cb-link{color:#7fd1b6!important}
}`;
