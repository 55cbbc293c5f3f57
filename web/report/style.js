// The style of an HTML report, which travels inside it.

export const style = `
:root{color-scheme:light dark;--ink:#1d1c1a;--soft:#5d5a53;--line:#d9d5ca;--paper:#fcfbf7;--mark:#ece8dc;--conflict:#ae1d1d;--agree:#23664a;--forecast:#53419c;--other:#97410c}
@media (prefers-color-scheme:dark){:root{--ink:#f0ede6;--soft:#b3aea4;--line:#45423c;--paper:#171614;--mark:#3b3934;--conflict:#ff8d84;--agree:#7fcfa9;--forecast:#b9aaff;--other:#f5a167}}
body{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font:700 1.75rem/1.25 Georgia,serif;margin:0 0 .5rem}
h2{margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:1.25rem}
h3{margin:1.25rem 0 .5rem;font-size:1rem}
small,dt,.source p,.refused li{color:var(--soft);font-size:.875rem}
.counts{font-weight:600}
.text,blockquote{font:1.0625rem/1.6 Georgia,serif;white-space:pre-wrap}
blockquote{margin:0}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.5rem 1rem;margin:.5rem 0}
dt{max-width:10rem}
dd{margin:0}
.finding{padding:.25rem 0 .75rem;border-bottom:1px solid var(--line);break-inside:avoid}
.finding p{margin:.375rem 0}
.conflict h3{color:var(--conflict)}
.same h3,.fits h3{color:var(--agree)}
.forecast h3{color:var(--forecast)}
.disputed h3,.updated h3{color:var(--other)}
mark{background:var(--mark);color:inherit}
a{color:inherit}
mark a{text-decoration-style:dotted}
:target{outline:2px solid currentColor;outline-offset:2px}
:target+mark,:target+span+mark,:target+span+span+mark{outline:2px solid currentColor}
svg{display:block;width:100%;max-width:30rem;margin:.5rem 0}
svg text{font:12px system-ui,sans-serif;fill:var(--soft)}
svg line{stroke:currentColor;stroke-width:2}
svg .axis{stroke:var(--line);stroke-width:1}
svg path,svg circle{fill:currentColor;stroke:currentColor;stroke-width:1.5}
svg .open{fill:var(--paper)}
svg .joint{fill:var(--mark)}
svg .expected{color:var(--forecast)}
svg .expected line{stroke-dasharray:4 3}
.conflict svg .draft:not(.expected){color:var(--conflict)}
table{width:100%;border-collapse:collapse}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
th{font-size:.875rem}
td ul{margin:0;padding:0;list-style:none}
code{font-size:.8125rem}
.decision{padding-inline-start:.75rem;border-inline-start:3px solid currentColor}
@media (max-width:34rem){dl{grid-template-columns:1fr;gap:.125rem}dd{margin-bottom:.5rem}}
@media print{:root{--paper:#fff;--ink:#000}body{max-width:none;padding:0}.source .text{font-size:.875rem}}
`;
