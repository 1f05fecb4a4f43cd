/** The style of a written page. Its hash stands in the page's policy; a test recomputes it. */
export const PAGE_STYLE = `
*{box-sizing:border-box}
html{background:#dfe3e9;color:#1b2432;font-family:"Noto Sans","Noto Sans SC","Noto Sans Arabic",system-ui,sans-serif;line-height:1.45}
body{margin:0}
main{display:grid;gap:24px;padding:24px 0;justify-items:center}
.slide{container-type:inline-size;width:min(96vw,1280px);background:#fff;border-radius:6px;box-shadow:0 2px 14px rgb(20 30 50/14%);overflow:hidden}
.page{display:flex;flex-direction:column;min-height:56.25cqw;padding:3.4cqw 4.4cqw 2cqw;font-size:1.72cqw;gap:1.4cqw}
h1,h2{margin:0;line-height:1.2;text-wrap:balance;overflow-wrap:anywhere;unicode-bidi:plaintext}
h2{font-size:2.6cqw;font-weight:650;padding-block-end:1cqw;border-block-end:.16cqw solid #0b57d0}
h1{font-size:4cqw;font-weight:700}
.cover .page{justify-content:center;border-inline-start:1.1cqw solid #0b57d0;gap:2cqw}
.cover p{margin:0;color:#5d6878;max-width:62cqw}
.cover .date{font-size:2cqw;color:#1b2432}
.body{flex:1;display:flex;gap:2.4cqw;min-height:0;align-items:flex-start}
.body>.words{flex:1 1 42%;min-width:0}
.body>.pictures{flex:1 1 58%;min-width:0;display:flex;flex-direction:column;gap:1cqw;align-self:stretch;justify-content:center}
.beside{flex-direction:row!important}
.beside figure{flex:1 1 0;min-width:0}
figure{margin:0}
figure svg{display:block;width:100%;height:auto;max-height:40cqw}
p,li,td,th{overflow-wrap:anywhere;unicode-bidi:plaintext;text-align:start}
.words p{margin:0 0 .7em}
.words ul{margin:0 0 .7em;padding-inline-start:1.2em}
.words li{margin-bottom:.35em}
.dense .words{font-size:1.36cqw}
sup{font-size:.66em;line-height:0;color:#5d6878;padding-inline-start:.15em}
table{border-collapse:collapse;width:100%;font-size:1.3cqw}
th{color:#5d6878;font-weight:600;border-bottom:.12cqw solid #8a93a1}
td{border-bottom:.08cqw solid #d5dae2}
th,td{padding:.42cqw .7cqw;vertical-align:top}
.left{color:#5d6878;font-size:1.2cqw;margin:.4cqw .7cqw}
.sources{color:#5d6878;font-size:1.02cqw;line-height:1.35;border-block-start:.08cqw solid #d5dae2;padding-block-start:.7cqw}
.sources ol{margin:0;padding-inline-start:1.6em;columns:2;column-gap:2.4cqw}
.sources li{break-inside:avoid}
.sources h3{margin:0;font-size:1em;font-weight:600}
.notes{background:#f4f6f9;color:#1b2432;font-size:1.3cqw;padding:1.4cqw 4.4cqw;white-space:pre-line;unicode-bidi:plaintext;border-block-start:.1cqw solid #d5dae2}
.notes h3{margin:0 0 .3em;font-size:1em}
html:not(.with-notes) .notes{display:none}
nav{display:none}
.playing .page{padding-bottom:3.6cqw}
.playing main{display:block;padding:0}
.playing .slide{display:none}
.playing .slide.shown{display:block;width:min(100vw,177.78vh);height:100vh;margin:0 auto;border-radius:0;box-shadow:none;overflow:auto}
.playing nav{position:fixed;inset-block-end:10px;inset-inline-end:12px;display:flex;gap:4px;align-items:center;background:rgb(255 255 255/92%);border-radius:8px;padding:3px;box-shadow:0 1px 5px rgb(20 30 50/22%);opacity:.25;transition:opacity .15s}
nav:hover,nav:focus-within{opacity:1!important}
nav button{font:inherit;font-size:15px;min-width:34px;min-height:34px;border:0;border-radius:6px;background:none;color:inherit;cursor:pointer}
nav button:hover{background:#e8edf5}
nav button:focus-visible{outline:2px solid #0b57d0}
nav button[aria-pressed=true]{background:#0b57d0;color:#fff}
nav output{font-size:13px;padding:0 6px;min-width:4em;text-align:center}
[dir=rtl] .turn{transform:scaleX(-1)}
@media (prefers-reduced-motion:reduce){nav{transition:none!important}}
@media (max-width:640px){.page{font-size:3.6cqw;min-height:0;padding:5cqw}h1{font-size:7cqw}h2{font-size:5cqw}.body,.beside{flex-direction:column!important}.dense .words,table,.left{font-size:3.2cqw}.sources,.notes{font-size:2.8cqw}.sources ol{columns:1}.body>.words,.body>.pictures{flex:none;width:100%}.cover p{max-width:none}.cover .date{font-size:4cqw}}
@media print{@page{size:A4 landscape;margin:0}html{background:#fff}main,.playing main{display:block;padding:0}.slide,.playing .slide,.playing .slide.shown{display:block;width:297mm;height:auto;box-shadow:none;border-radius:0;break-after:page;overflow:visible}.slide:last-of-type{break-after:auto!important}.page,.playing .page{font-size:1.2cqw;min-height:0;padding:2.6cqw 4.4cqw 1.6cqw;gap:1.1cqw}.cover .page{height:209mm;font-size:1.72cqw}h2{font-size:2.2cqw}.dense .words{font-size:1.08cqw}.words p,.words ul{margin-bottom:.4em}.words li{margin-bottom:.15em}.sources{font-size:.86cqw}.words p:has(+ul),h2{break-after:avoid}.sources{break-inside:avoid}nav,.playing nav{display:none}figure,tr,li{break-inside:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

export const PAGE_STYLE_HASH = 'sha256-+B37y60ozeCi4orMcIDXqJrc8twaRl1fNB7PDW3fpVk=';
