import { createHash } from 'node:crypto';

/** The style sheet of all pages: phone first, light and dark, nothing from elsewhere. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f4f1ea;--card:#fff;--line:#e2dccf;--edge:#8f8777;--ink:#1f1d1a;--dim:#645d52;--go:#1d5b4a;--go-ink:#fff;--due:#efe6cf;--due-ink:#5c4710;--late:#f6dcd6;--late-ink:#86230f}
@media (prefers-color-scheme:dark){:root{--ground:#191715;--card:#24211e;--line:#3d3832;--edge:#857c6e;--ink:#f1ede6;--dim:#b3aa9c;--go:#7fd1b6;--go-ink:#10251e;--due:#4a3c14;--due-ink:#f6e3ae;--late:#5c2216;--late-ink:#ffd9cf}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:38rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem;padding-bottom:.6rem;color:var(--dim);font-size:.9rem;display:flex;justify-content:space-between;gap:1rem}
footer{padding-top:1rem;padding-bottom:2.5rem;color:var(--dim);font-size:.85rem}
h1,h2,h3{font-family:Georgia,'Times New Roman',serif;font-weight:400;line-height:1.25;margin:0 0 .6rem}
section>h2{margin-top:1.5rem}
h1{font-size:1.6rem}h2{font-size:1.25rem}h3{font-size:1.1rem}
p{margin:0 0 .75rem}
a{color:var(--go)}
.card{background:var(--card);border:1px solid var(--line);border-radius:.65rem;padding:1.25rem;margin:0 0 .9rem}
.card>:last-child{margin-bottom:0}
.card>.label:first-child,.card>input+.label{margin-top:0}
.mark{display:inline-block;padding:.1rem .65rem;border-radius:1rem;font-size:.9rem;font-weight:600;background:var(--due);color:var(--due-ink);margin:0 0 .8rem}
.late{background:var(--late);color:var(--late-ink)}
.dim{color:var(--dim);font-size:.92rem}
.notice{border-left:.3rem solid var(--go);padding-left:.9rem}
ul.plain{margin:0 0 .75rem;padding-left:1.1rem}
.label{font-size:.85rem;font-weight:600;color:var(--dim);margin:1rem 0 .25rem;font-family:inherit;display:block}
textarea{display:block;width:100%;min-height:4.5rem;padding:.6rem .7rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--edge);border-radius:.45rem;margin-bottom:.9rem}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.9rem;padding:.6rem 1.15rem;font:inherit;font-weight:600;line-height:1.5;border-radius:.45rem;border:1px solid var(--go);text-decoration:none;cursor:pointer}
button,.button.go{background:var(--go);color:var(--go-ink)}
button{width:100%;font-size:1.1rem;margin-bottom:.75rem}
blockquote{margin:0 0 .75rem;padding:.1rem 0 .1rem .9rem;border-left:.25rem solid var(--line)}
.button{background:none;border-color:var(--edge);color:var(--ink);padding:.5rem .9rem}
.row{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0 0;padding:0;list-style:none}
fieldset{border:0;margin:0 0 .5rem;padding:0;min-width:0}
.tick{display:flex;gap:.6rem;align-items:flex-start;padding:.45rem 0;border-bottom:1px solid var(--line);cursor:pointer}
.tick input{width:1.25rem;height:1.25rem;margin:.15rem 0 0;flex:none;accent-color:var(--go)}
.figures{width:100%;border-collapse:collapse;margin:0 0 .75rem}
.figures th,.figures td{padding:.4rem 0;border-bottom:1px solid var(--line);font-weight:400;text-align:left}
.figures td{text-align:right;font-weight:600;white-space:nowrap;padding-left:1rem}
.bad{color:var(--late-ink)}
:focus-visible{outline:3px solid var(--go);outline-offset:2px}
`;

/** How the Content-Security-Policy names it. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
