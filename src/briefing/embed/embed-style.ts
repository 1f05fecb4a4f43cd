/** The style of a page of one view. Its hash stands in the page's policy; a test recomputes it. */
export const EMBED_STYLE = `
*{box-sizing:border-box}
:root{--ground:#fff;--text:#1b2432;--muted:#5d6878;--line:#d5dae2;--soft:#f4f6f9;--accent:#0b57d0;color-scheme:light}
:root.dark{--ground:#10151c;--text:#e8ecf2;--muted:#9aa7b8;--line:#313b4a;--soft:#1a212c;--accent:#7db4ff;color-scheme:dark}
html,body{height:100%}
body{margin:0;display:flex;flex-direction:column;background:var(--ground);color:var(--text);font:14px/1.45 "Noto Sans","Noto Sans SC","Noto Sans Arabic",system-ui,sans-serif}
header{display:flex;flex-wrap:wrap;align-items:center;gap:6px 16px;padding:9px 14px}
h1{flex:1 1 12em;margin:0;font-size:17px;line-height:1.3;overflow-wrap:anywhere}
main{flex:1;min-height:180px;display:flex;min-width:0;border-block-start:1px solid var(--line)}
main:first-child{border:0}
.picture{position:relative;flex:1;min-width:0;min-height:0}
.picture>svg{position:absolute;inset:0;width:100%;height:100%;display:block;cursor:grab;touch-action:pan-y}
.picture.closer>svg{touch-action:none}
.picture.held>svg{cursor:grabbing}
[data-node]{cursor:pointer;outline-offset:3px}
html:not(.scripted) [data-node]{cursor:auto}
.chosen [data-node],.chosen [data-name],.chosen [data-link]{opacity:.18}
.chosen .near{opacity:1}
.at1,.at2,.at3{display:none}
.by1 .at1,.by2 .at2,.by3 .at3{display:inline}
.near.self>path:first-of-type{stroke:var(--accent);stroke-width:3}
svg:focus-visible,[data-node]:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
button,input{font:inherit;color:inherit}
.zoom{position:absolute;inset-block-end:10px;inset-inline-end:10px;display:none;flex-direction:column;background:var(--ground);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.zoom button,.close{inline-size:36px;block-size:36px;border:0;background:none;font-size:18px;cursor:pointer}
.zoom button+button{border-block-start:1px solid var(--line)}
button:hover{background:var(--soft)}
.search{position:relative;display:none;flex:0 1 280px}
.scripted .zoom{display:flex}
.scripted .search{display:block}
.search input{inline-size:100%;padding:7px 10px;border:1px solid var(--muted);border-radius:8px;background:var(--ground)}
.found{position:absolute;z-index:1;inset-inline:0;margin:4px 0 0;padding:4px;list-style:none;max-block-size:min(300px,60vh);overflow:auto;background:var(--ground);border:1px solid var(--line);border-radius:8px;box-shadow:0 6px 20px rgb(20 30 50/16%)}
.found[hidden]{display:none}
.found button,.links button{display:block;inline-size:100%;padding:5px 8px;border:0;border-radius:5px;background:none;text-align:start;cursor:pointer;overflow-wrap:anywhere}
.found small,.links small{display:block;color:var(--muted);font-size:12px}
.none{padding:5px 8px;color:var(--muted)}
.details{inline-size:min(320px,42%);overflow:auto;border-inline-start:1px solid var(--line);padding:12px 14px}
.details[hidden]{display:none}
.details h2{margin:0;font-size:16px;overflow-wrap:anywhere}
.details h3{margin:14px 0 4px;font-size:13px;color:var(--muted)}
.details p{margin:2px 0;color:var(--muted);overflow-wrap:anywhere}
.close{float:inline-end;margin:-6px -8px 0 0;border-radius:6px}
.links{margin:0 -8px;padding:0;list-style:none}
footer{padding:6px 14px 8px;border-block-start:1px solid var(--line);font-size:12px;color:var(--muted)}
footer p{margin:4px 0;overflow-wrap:anywhere}
summary{cursor:pointer;padding-block:3px}
footer ol{margin:4px 0;padding-inline-start:2.4em;max-block-size:34vh;overflow:auto}
footer li{overflow-wrap:anywhere}
.legend{display:flex;flex-wrap:wrap;gap:2px 16px;margin:0;padding:0 0 4px;list-style:none}
.legend li{display:flex;align-items:center;gap:6px}
.legend svg{inline-size:18px;block-size:16px;flex:none}
@media (max-width:600px){main{flex-direction:column}.search{flex:1 1 100%}.details{inline-size:auto;max-block-size:45%;border-inline-start:0;border-block-start:1px solid var(--line)}}
@media print{.zoom,.search,.close{display:none!important}}
`;

export const EMBED_STYLE_HASH = 'sha256-EIiPoqQXQAZ/ojen4dhlHOy9eXYHvsCC9xYeZVp7RzM=';
