/** How the page looks: on a screen of any width, and on paper, where nothing is folded away. */
export const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1b1b1b;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
header,nav,main,footer{max-width:72rem;margin:0 auto;padding:.5rem 1rem}
h1{font-size:1.7rem;line-height:1.2;margin:.8rem 0 .3rem}
h2{font-size:1.35rem;margin:2rem 0 .5rem;border-top:2px solid #1d3557;padding-top:.6rem}
h3{font-size:1.1rem;margin:1.5rem 0 .4rem}
a{color:#1d4e89}
a:focus-visible,summary:focus-visible,.box:focus-visible{outline:3px solid #b3541e;outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:#fff;padding:.4rem}
nav ul{padding-left:1.2rem;columns:18rem}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.5rem;margin:.8rem 0}
dl div{border:1px solid #8a8a8a;border-radius:4px;padding:.4rem .6rem}
dt{font-size:.9rem;color:#4a4a4a}
dd{margin:0;font-size:1.3rem;font-variant-numeric:tabular-nums}
.box{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{border:1px solid #a0a0a0;padding:.25rem .5rem;text-align:left;vertical-align:top}
thead th{background:#eef2f6}
tbody th{font-weight:400;min-width:7rem}
td{min-width:6rem}
td,tbody th{overflow-wrap:anywhere}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;min-width:0;overflow-wrap:normal}
code{font-family:ui-monospace,monospace;font-size:.92em;white-space:pre-wrap}
details{margin:.4rem 0}
summary{cursor:pointer;padding:.2rem 0;font-weight:600}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1rem;list-style:none;padding:0}
.charts svg{width:100%;height:auto;border:1px solid #c8c8c8;display:block}
footer{margin-top:2rem;border-top:1px solid #8a8a8a;font-size:.9rem}
@page{margin:1.5cm}
@media print{
body{font-size:9.5pt;color:#000}
header,nav,main,footer{max-width:none;padding:0}
.skip{display:none}
a{color:inherit}
.box{overflow:visible}
h2,h3,summary,caption{break-after:avoid}
tr,.charts li{break-inside:avoid}
thead{display:table-header-group}
details:not([open])::details-content{content-visibility:visible;display:block;height:auto}
summary{list-style:none}
}
`
