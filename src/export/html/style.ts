/** The page's look: one column, two where there is room; light or dark as the reader has it; calm in print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fdfcf9; --soft: #6a675f; --line: #dedad0; --direct: #f6e3a8; --indirect: #dfe9f2; --accent: #8a4b08; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e4da; --paper: #1b1a18; --soft: #a29d92; --line: #3a3833; --direct: #4f4318; --indirect: #24374a; --accent: #e0a65a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink); font: 1.05rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
header, .timeline, figcaption, .number, small { font-family: system-ui, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; } h2 small { color: var(--soft); font-weight: normal; }
h3 { margin: 0; font-size: 1.1rem; } p, pre, blockquote { margin: 0; } pre { white-space: pre-wrap; }
a { color: var(--accent); text-decoration: none; } a:hover, a:focus { text-decoration: underline; }
.credits { color: var(--soft); }
.timeline { width: 100%; border-collapse: collapse; margin: 1.5rem 0; font-size: .9rem; table-layout: fixed; }
.timeline caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
.timeline th { text-align: left; font-weight: normal; padding: .2rem .5rem .2rem 0; width: 15rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.timeline thead th { overflow: visible; } .legend { float: right; } .legend .mark { display: inline-block; position: static; margin: 0 .1rem 0 .7rem; }
.timeline + .credits { margin: -1rem 0 1.5rem; font-size: .9rem; }
.timeline thead th { color: var(--soft); } .timeline thead th:nth-child(2), .count { width: 5rem; text-align: right; padding-right: .8rem; }
.timeline thead th:last-child { width: auto; display: flex; justify-content: space-between; }
.line div { position: relative; height: 1.2rem; border-bottom: 1px solid var(--line); }
.mark { position: absolute; bottom: 0; width: .4rem; height: 1rem; margin-left: -.2rem; background: var(--accent); }
.mark.indirect { height: .45rem; } .mark.mixed { height: .75rem; }
figure { margin: .6rem 0; padding-left: .8rem; border-left: 3px solid var(--accent); } figure.indirect { border-left-style: dotted; }
figcaption { color: var(--soft); font-size: .85rem; }
mark { color: inherit; background: var(--direct); } mark.indirect, mark.mixed { background: var(--indirect); } mark b { font-weight: inherit; background: var(--direct); } a.mark:hover, a.mark:focus { background: var(--ink); } :target { outline: 2px solid var(--accent); outline-offset: 2px; }
.row { display: grid; grid-template-columns: 3.2rem minmax(0, 1fr); margin-bottom: .9rem; } .number { color: var(--soft); font-size: .8rem; line-height: 2; }
.furniture { color: var(--soft); }
main { display: grid; gap: 2.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) { main { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } main > aside { grid-column: 2; grid-row: 1; } }
@media (max-width: 36rem) { .timeline th { width: 9rem; } .timeline thead th:nth-child(2), .count { width: 3.6rem; padding-right: .5rem; } .row { grid-template-columns: 2.4rem minmax(0, 1fr); } }
@media print { mark { background: none; text-decoration: underline; } }
`;
