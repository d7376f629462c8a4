/** Texts that call `hit()` where a page reads them as HTML, as an address, as a template or as a script. */
const VECTORS = [
	'<script>hit()</script>',
	'<script src="data:text/javascript,hit()"></script>',
	'<img src=x onerror=hit()>',
	'<img src=x onerror=&#104;it()>',
	'<svg onload=hit()>',
	'<svg><script>hit()</script></svg>',
	'<svg><animate onbegin=hit() attributeName=x dur=1s>',
	'<svg><a xlink:href="javascript:hit()"><text y=9>x</text></a></svg>',
	'<body onload=hit()>',
	'<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
	'<iframe src="javascript:parent.hit()"></iframe>',
	'<a href="javascript:hit()" autofocus onfocus=hit()>x</a>',
	'<details open ontoggle=hit()>',
	'<video><source onerror=hit()></video>',
	'<audio src=x onerror=hit()>',
	'<input autofocus onfocus=hit()>',
	'<select autofocus onfocus=hit()>',
	'<textarea autofocus onfocus=hit()>',
	'<object data="javascript:hit()"></object>',
	'<embed src="javascript:hit()">',
	'<form action="javascript:hit()"><button autofocus>x</button></form>',
	'<math><maction actiontype="statusline#http://x" xlink:href="javascript:hit()">x</maction></math>',
	'<style onload=hit()></style>',
	'<link rel=stylesheet href=x onerror=hit()>',
	'<meta http-equiv=refresh content="0;url=javascript:hit()">',
	'<base href="javascript:hit()//">',
	'<template><script>hit()</script></template>',
	'<py-playground data-program="x" onfocus=hit()></py-playground>',
	'<p style="animation-name:x" onanimationstart=hit()>x</p>',
	'javascript:hit()',
	'data:text/html,<script>hit()</script>',
	'$' + '{hit()}',
	'{{constructor.constructor("hit()")()}}',
	'&lt;img src=x onerror=hit()&gt;',
	'\\u003cimg src=x onerror=hit()\\u003e',
	'%3Cimg src=x onerror=hit()%3E',
	'\u001b]8;;javascript:hit()\u0007x\u001b]8;;\u0007',
];

/** Out of an attribute, an element or a comment first. */
const ESCAPES = ['', '"\'>', '</pre></td></title></style></textarea></script>-->]]>'];

export const PAYLOADS: readonly string[] = ESCAPES.flatMap((before) =>
	VECTORS.map((vector) => before + vector),
);
